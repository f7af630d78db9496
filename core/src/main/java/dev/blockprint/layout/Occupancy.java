package dev.blockprint.layout;

import java.util.Arrays;

/** Which routes run on which steps of the grid. */
final class Occupancy {
    private final Grid grid;

    /** By step: where its list begins, + 1. */
    private final int[] headX;

    private final int[] headY;
    private int[] next = new int[256];
    private int[] edge = new int[256];
    private int used;

    Occupancy(Grid grid) {
        this.grid = grid;
        this.headX = new int[grid.width * grid.height];
        this.headY = new int[grid.width * grid.height];
    }

    /** The start of the list of routes on a step, 0 if there are none. */
    int first(boolean horizontal, int step) {
        return horizontal ? headX[step] : headY[step];
    }

    int next(int entry) {
        return next[entry - 1];
    }

    int edge(int entry) {
        return edge[entry - 1];
    }

    void add(int[] crossings, int of) {
        change(crossings, of, true);
    }

    void remove(int[] crossings, int of) {
        change(crossings, of, false);
    }

    private void change(int[] crossings, int of, boolean add) {
        for (int i = 1; i < crossings.length; i++) {
            int a = Math.min(crossings[i - 1], crossings[i]);
            int b = Math.max(crossings[i - 1], crossings[i]);
            boolean horizontal = b - a < grid.width && a / grid.width == b / grid.width;
            for (int step = a; step < b; step += horizontal ? 1 : grid.width) {
                int[] head = horizontal ? headX : headY;
                if (add) {
                    push(head, step, of);
                } else {
                    drop(head, step, of);
                }
            }
        }
    }

    private void push(int[] head, int step, int of) {
        if (used == edge.length) {
            next = Arrays.copyOf(next, 2 * used);
            edge = Arrays.copyOf(edge, 2 * used);
        }
        next[used] = head[step];
        edge[used] = of;
        head[step] = ++used;
    }

    private void drop(int[] head, int step, int of) {
        int before = 0;
        for (int entry = head[step]; entry != 0; entry = next[entry - 1]) {
            if (edge[entry - 1] == of) {
                if (before == 0) {
                    head[step] = next[entry - 1];
                } else {
                    next[before - 1] = next[entry - 1];
                }
                return;
            }
            before = entry;
        }
    }
}
