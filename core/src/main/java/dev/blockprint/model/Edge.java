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
 * @param fromSide where it meets {@code from}; null if the layout decides
 * @param toSide where it meets {@code to}; null if the layout decides
 */
public record Edge(
        String from,
        String to,
        Arrow arrow,
        @Nullable String label,
        boolean weak,
        int length,
        @Nullable Side fromSide,
        @Nullable Side toSide,
        Decor decor,
        Origin origin) {
    public Edge {
        if (length < 1) {
            throw new IllegalArgumentException("an edge is at least one rank long: " + length);
        }
    }

    public Edge withDecor(Decor other) {
        return new Edge(from, to, arrow, label, weak, length, fromSide, toSide, other, origin);
    }

    /** Whether it has its say in the layout, and is not drawn. */
    public boolean hidden() {
        return decor.style().line() == LineStyle.HIDDEN;
    }

    /** An edge that may meet its ends at any side. */
    public Edge(
            String from,
            String to,
            Arrow arrow,
            @Nullable String label,
            boolean weak,
            int length,
            Decor decor,
            Origin origin) {
        this(from, to, arrow, label, weak, length, null, null, decor, origin);
    }
}
