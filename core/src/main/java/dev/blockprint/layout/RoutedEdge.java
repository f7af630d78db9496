package dev.blockprint.layout;

import dev.blockprint.model.Edge;
import org.jspecify.annotations.Nullable;

/**
 * An edge with its line.
 *
 * @param label null if the edge has none
 */
public record RoutedEdge(Edge edge, EdgePath path, @Nullable TextBlock label) {}
