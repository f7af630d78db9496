package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of one orientation that routes may run on, in increasing order. Only where something is said by the
 * picture is a lane: in the middle of gaps, beside nodes and frames, and through the middle of nodes.
 */
final class Lanes {
    /** Lanes closer than this are one. */
    private static final double APART = 5;

    static final int GAP = 0;
    static final int OUTSIDE = 8;
    static final int THROUGH = 12;
    static final int INSIDE = 24;
    static final int HUG = 20;

    /** A lane that somebody must have, such as one that ends at a node's middle. */
    private static final int KEPT = 64;

    private final List<double[]> wanted = new ArrayList<>();
    double[] at = {};
    int[] penalty = {};

    void add(double at, int penalty) {
        wanted.add(new double[] {Math.round(at * 2) / 2.0, penalty});
    }

    void keep(double at, int penalty) {
        wanted.add(new double[] {at, penalty + KEPT});
    }

    /**
     * Makes lanes of what was wanted.
     *
     * @param most so many at most: lanes that somebody must have give way then, too, and lines end beside the middle
     */
    void build(int most) {
        build(APART, false);
        for (double apart = 2 * APART; at.length > most; apart *= 1.5) {
            build(apart, true);
        }
    }

    private void build(double apart, boolean coarse) {
        wanted.sort((a, b) -> a[0] != b[0] ? Double.compare(a[0], b[0]) : Double.compare(a[1], b[1]));
        List<double[]> lanes = new ArrayList<>();
        for (double[] lane : wanted) {
            double[] last = lanes.isEmpty() ? lane : lanes.get(lanes.size() - 1);
            boolean kept = !coarse && lane[1] >= KEPT;
            if (lanes.isEmpty() || lane[0] - last[0] >= apart) {
                lanes.add(lane);
            } else if (lane[0] == last[0]) {
                last[1] = Math.min(last[1] % KEPT, lane[1] % KEPT) + (kept || last[1] >= KEPT ? KEPT : 0);
            } else if (kept && last[1] >= KEPT) {
                lanes.add(lane);
            } else if (kept || (last[1] < KEPT && lane[1] < last[1])) {
                lanes.set(lanes.size() - 1, lane);
            }
        }
        at = new double[lanes.size()];
        penalty = new int[at.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = lanes.get(i)[0];
            penalty[i] = (int) lanes.get(i)[1] % KEPT;
        }
    }

    int size() {
        return at.length;
    }

    /** The first lane at or behind a place. */
    int from(double place) {
        int low = 0;
        int high = at.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The lane at exactly this place, or the nearest. */
    int nearest(double place) {
        int after = from(place);
        if (after == at.length) {
            return after - 1;
        }
        return after > 0 && place - at[after - 1] < at[after] - place ? after - 1 : after;
    }
}
