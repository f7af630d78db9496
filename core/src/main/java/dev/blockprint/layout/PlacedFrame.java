package dev.blockprint.layout;

import dev.blockprint.model.Group;
import org.jspecify.annotations.Nullable;

/**
 * A group at its place.
 *
 * @param level how many groups are around it
 * @param title null if the group has no label
 */
public record PlacedFrame(
        Group group, Rect box, int level, @Nullable TextBlock title) {}
