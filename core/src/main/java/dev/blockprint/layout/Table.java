package dev.blockprint.layout;

import dev.blockprint.model.Arrangement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows, columns and grids that share members: each member has a place in one table, which may have holes. What is in a
 * row stands in one line of it, each behind the one before.
 */
final class Table {
    /** A table with more places is mostly holes. */
    private static final int MOST_PLACES = 10_000;

    private static final int MOST_ROUNDS = 400;

    private final int size;
    private final List<int[]> lines = new ArrayList<>();
    private final List<int[]> columns = new ArrayList<>();

    /** Pairs of which the second stands further to the right. */
    private final List<int[]> right = new ArrayList<>();

    private final List<int[]> below = new ArrayList<>();

    private Table(int size) {
        this.size = size;
    }

    /** Puts all that the wishes are about into one slot; false if no table keeps them all. */
    static boolean arrange(List<Slots.Wish> wishes, List<Slot> slots) {
        List<Slot> taken = new ArrayList<>();
        for (Slots.Wish wish : wishes) {
            Slots.taken(wish, slots).stream()
                    .filter(slot -> !taken.contains(slot))
                    .forEach(taken::add);
        }
        Table table = new Table(taken.size());
        for (Slots.Wish wish : wishes) {
            if (!table.add(wish, taken)) {
                return false;
            }
        }
        int[][] places = table.places();
        if (places == null) {
            return false;
        }
        int width = Arrays.stream(places[0]).max().orElse(0) + 1;
        int height = Arrays.stream(places[1]).max().orElse(0) + 1;
        if ((long) width * height > MOST_PLACES) {
            return false;
        }
        Slot[] filled = new Slot[width * height];
        Arrays.fill(filled, Slot.hole());
        for (int i = 0; i < taken.size(); i++) {
            filled[places[1][i] * width + places[0][i]] = taken.get(i);
        }
        Arrangement first = wishes.get(0).arrangement();
        Arrangement grid = new Arrangement(Arrangement.Kind.GRID, width, first.cells(), first.origin());
        Slots.replace(slots, taken, new Slot(null, grid, List.of(filled)));
        return true;
    }

    private boolean add(Slots.Wish wish, List<Slot> taken) {
        List<Integer> cells = new ArrayList<>();
        for (List<String> cell : wish.cells()) {
            for (int i = 0; i < taken.size(); i++) {
                if (taken.get(i).holds(cell.get(0))) {
                    cells.add(i);
                }
            }
        }
        if (cells.size() != wish.cells().size() || cells.stream().distinct().count() != cells.size()) {
            return false;
        }
        Arrangement seen = new Arrangement(
                wish.arrangement().kind(),
                wish.arrangement().columns(),
                wish.cells(),
                wish.arrangement().origin());
        for (int[] pair : seen.neighbours(true)) {
            lines.add(new int[] {cells.get(pair[0]), cells.get(pair[1])});
            right.add(new int[] {cells.get(pair[0]), cells.get(pair[1])});
        }
        for (int[] pair : seen.neighbours(false)) {
            columns.add(new int[] {cells.get(pair[0]), cells.get(pair[1])});
            below.add(new int[] {cells.get(pair[0]), cells.get(pair[1])});
        }
        return true;
    }

    /** Column and line of each; where two would stand in one place, the later one gives way. */
    private int @Nullable [][] places() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int[] column = levels(columns, right);
            int[] line = levels(lines, below);
            if (column == null || line == null) {
                return null;
            }
            int[] pair = collision(column, line);
            if (pair == null) {
                return new int[][] {column, line};
            }
            boolean inColumn = classes(columns)[pair[0]] == classes(columns)[pair[1]];
            (inColumn ? below : right).add(pair);
        }
        return null;
    }

    private static int @Nullable [] collision(int[] column, int[] line) {
        for (int i = 0; i < column.length; i++) {
            for (int j = 0; j < i; j++) {
                if (column[i] == column[j] && line[i] == line[j]) {
                    return new int[] {j, i};
                }
            }
        }
        return null;
    }

    private int[] classes(List<int[]> same) {
        int[] of = new int[size];
        Arrays.setAll(of, i -> i);
        for (int[] pair : same) {
            int from = of[pair[0]];
            int to = of[pair[1]];
            for (int i = 0; from != to && i < size; i++) {
                of[i] = of[i] == from ? to : of[i];
            }
        }
        return of;
    }

    /** By element: how many stand before it at least; null if one stood before itself. */
    private int @Nullable [] levels(List<int[]> same, List<int[]> order) {
        int[] classOf = classes(same);
        int[] level = new int[size];
        boolean changed = true;
        for (int round = 0; changed; round++) {
            if (round > size) {
                return null;
            }
            changed = false;
            for (int[] pair : order) {
                int least = level[classOf[pair[0]]] + 1;
                if (level[classOf[pair[1]]] < least) {
                    level[classOf[pair[1]]] = least;
                    changed = true;
                }
            }
        }
        int[] levels = new int[size];
        Arrays.setAll(levels, i -> level[classOf[i]]);
        return levels;
    }
}
