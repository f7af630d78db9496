package dev.blockprint.model;

import java.util.List;

/**
 * How the author wants elements to stand, as the eye sees them, whatever the direction.
 *
 * @param columns of a grid, at least 1; 1 for all else
 * @param members the ids of at least one element, in the order wanted
 */
public record Arrangement(Kind kind, int columns, List<String> members, Origin origin) {
    /** What is arranged. */
    public enum Kind {
        /** Side by side, in line. */
        ROW,
        /** One below the other, in line. */
        COLUMN,
        /** In rows of {@link Arrangement#columns}. */
        GRID,
        /** At the same rank of the flow. */
        ALIGN
    }

    public Arrangement {
        members = List.copyOf(members);
        if (columns < 1) {
            throw new IllegalArgumentException("a grid has a column: " + columns);
        }
    }
}
