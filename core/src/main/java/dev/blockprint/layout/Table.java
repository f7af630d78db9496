package dev.blockprint.layout;

import dev.blockprint.model.Arrangement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
        IdentityHashMap<Slot, Integer> numbers = new IdentityHashMap<>();
        for (Slots.Wish wish : wishes) {
            for (Slot slot : Slots.taken(wish, slots)) {
                numbers.putIfAbsent(slot, numbers.size());
            }
        }
        Table table = new Table(numbers.size());
        for (Slots.Wish wish : wishes) {
            List<Integer> cells =
                    Slots.taken(wish, slots).stream().map(numbers::get).toList();
            if (cells.size() != wish.cells().size()) {
                return false;
            }
            table.add(wish, cells);
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
        numbers.forEach((slot, i) -> filled[places[1][i] * width + places[0][i]] = slot);
        Arrangement first = wishes.get(0).arrangement();
        Arrangement grid = new Arrangement(Arrangement.Kind.GRID, width, first.cells(), first.origin());
        Slots.replace(slots, List.copyOf(numbers.keySet()), new Slot(null, grid, List.of(filled)));
        return true;
    }

    private void add(Slots.Wish wish, List<Integer> cells) {
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
        Map<Long, Integer> taken = new HashMap<>();
        for (int i = 0; i < column.length; i++) {
            Integer other = taken.putIfAbsent((long) line[i] << 32 | column[i], i);
            if (other != null) {
                return new int[] {other, i};
            }
        }
        return null;
    }

    private int[] classes(List<int[]> same) {
        int[] of = new int[size];
        Arrays.setAll(of, i -> i);
        for (int[] pair : same) {
            of[find(of, pair[0])] = find(of, pair[1]);
        }
        Arrays.setAll(of, i -> find(of, i));
        return of;
    }

    private static int find(int[] of, int start) {
        int at = start;
        while (of[at] != at) {
            of[at] = of[of[at]];
            at = of[at];
        }
        return at;
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
