package dev.blockprint.model;

import org.jspecify.annotations.Nullable;

/**
 * A line between two elements.
 *
 * @param from the id of the element written first
 * @param to the id of the element written second
 * @param label with {@code \n} between the author's own lines; null if there is none
 * @param weak drawn, but without a say in the layout
 * @param length the least number of ranks between its ends, at least 1
 */
public record Edge(
        String from,
        String to,
        Arrow arrow,
        @Nullable String label,
        boolean weak,
        int length,
        Decor decor,
        Origin origin) {
    public Edge {
        if (length < 1) {
            throw new IllegalArgumentException("an edge is at least one rank long: " + length);
        }
    }
}
