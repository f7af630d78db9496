package dev.blockprint.layout;

import dev.blockprint.model.Node;
import org.jspecify.annotations.Nullable;

/**
 * A node at its place.
 *
 * @param tile the icon or the shape
 * @param label null if the node has none
 */
public record PlacedNode(Node node, Rect tile, @Nullable TextBlock label) {}
