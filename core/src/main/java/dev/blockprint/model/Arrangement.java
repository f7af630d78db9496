package dev.blockprint.model;

import java.util.ArrayList;
import java.util.List;

/**
 * How the author wants elements to stand, as the eye sees them, whatever the direction.
 *
 * @param columns of a grid, at least 1; 1 for all else
 * @param cells in the order wanted, at least one: each the id of an element, or the ids of all that an arrangement in
 *     the body of this one holds, which stand here together
 */
public record Arrangement(Kind kind, int columns, List<List<String>> cells, Origin origin) {
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
        cells = cells.stream().map(List::copyOf).toList();
        if (columns < 1) {
            throw new IllegalArgumentException("a grid has a column: " + columns);
        }
        if (cells.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("an element stands in each cell");
        }
    }

    /** An arrangement of elements, one in each cell. */
    public static Arrangement of(Kind kind, int columns, List<String> members, Origin origin) {
        return new Arrangement(kind, columns, members.stream().map(List::of).toList(), origin);
    }

    /** The ids of all that it arranges. */
    public List<String> members() {
        return cells.stream().flatMap(List::stream).toList();
    }

    /** The pairs of cells that stand side by side, or one below the other: their indexes. */
    public List<int[]> neighbours(boolean beside) {
        int across = switch (kind) {
            case ROW -> cells.size();
            case COLUMN -> 1;
            case GRID -> columns;
            case ALIGN -> 0;
        };
        int step = beside ? 1 : across;
        List<int[]> pairs = new ArrayList<>();
        for (int i = step; step > 0 && across > 0 && i < cells.size(); i++) {
            if (!beside || i % across != 0) {
                pairs.add(new int[] {i - step, i});
            }
        }
        return pairs;
    }
}
