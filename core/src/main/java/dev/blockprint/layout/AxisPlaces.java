package dev.blockprint.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * AxisPlaces along one axis and least distances between them. All distances hold from the beginning on; what moves pushes
 * ahead of it whatever would come too close.
 */
final class AxisPlaces {
    private static final double EXACT = 1e-6;

    /** Of one move, for each place: pushing more often than that is no progress. */
    private static final int MOST_PUSHES = 12;

    private double[] at = new double[64];
    private int size;

    /** By place: what must stay so far behind it. */
    private final List<List<Bound>> behind = new ArrayList<>();

    /** By place: what it must stay so far behind of. */
    private final List<List<Bound>> before = new ArrayList<>();

    int add(double place) {
        if (size == at.length) {
            at = Arrays.copyOf(at, 2 * size);
        }
        at[size] = place;
        behind.add(new ArrayList<>());
        before.add(new ArrayList<>());
        return size++;
    }

    int size() {
        return size;
    }

    /** All places; a view, not to be written to. */
    double[] all() {
        return at;
    }

    double at(int place) {
        return at[place];
    }

    double at(Spot spot) {
        return at[spot.place()] + spot.offset();
    }

    /** From now on {@code b} stays at least {@code distance} behind {@code a}, or as close as it is already. */
    void apart(Spot a, Spot b, double distance) {
        double least = Math.min(distance, at(b) - at(a));
        bind(a.place(), b.place(), least + a.offset() - b.offset());
    }

    /** From now on both keep the distance that they have. */
    void together(Spot a, Spot b) {
        double distance = at[b.place()] - at[a.place()];
        bind(a.place(), b.place(), distance);
        bind(b.place(), a.place(), -distance);
    }

    private void bind(int low, int high, double distance) {
        if (low != high) {
            behind.get(low).add(new Bound(high, distance));
            before.get(high).add(new Bound(low, distance));
        }
    }

    /**
     * All places after one has moved.
     *
     * @param fixed must not move
     * @param straight what is in line and stays so
     * @return null if it cannot move without the fixed place
     */
    double @Nullable [] moved(int place, double by, int fixed, List<Goal> straight) {
        double[] moved = Arrays.copyOf(at, size);
        List<List<Bound>> glue = glue(straight);
        double sign = Math.signum(by);
        Deque<Integer> open = new ArrayDeque<>();
        moved[place] += by;
        open.add(place);
        for (int pushes = 0; !open.isEmpty(); pushes++) {
            int next = open.remove();
            boolean tooMany = pushes > MOST_PUSHES * size;
            if (tooMany
                    || !push(moved, next, sign, (sign > 0 ? behind : before).get(next), fixed, open)
                    || !push(moved, next, sign, glue.get(next), fixed, open, sign)) {
                return null;
            }
        }
        return moved;
    }

    private static boolean push(
            double[] moved, int from, double sign, List<Bound> bounds, int fixed, Deque<Integer> open) {
        return push(moved, from, sign, bounds, fixed, open, 1);
    }

    private static boolean push(
            double[] moved, int from, double sign, List<Bound> bounds, int fixed, Deque<Integer> open, double turn) {
        for (Bound bound : bounds) {
            double least = moved[from] + sign * turn * bound.distance;
            if (sign * (least - moved[bound.place]) > EXACT) {
                if (bound.place == fixed) {
                    return false;
                }
                moved[bound.place] = least;
                open.add(bound.place);
            }
        }
        return true;
    }

    private List<List<Bound>> glue(List<Goal> straight) {
        List<List<Bound>> glue = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            glue.add(new ArrayList<>(0));
        }
        for (Goal goal : straight) {
            int a = goal.a().place();
            int b = goal.b().place();
            if (a != b) {
                glue.get(a).add(new Bound(b, at[b] - at[a]));
                glue.get(b).add(new Bound(a, at[a] - at[b]));
            }
        }
        return glue;
    }

    void accept(double[] moved) {
        System.arraycopy(moved, 0, at, 0, size);
    }

    /** Where something is: so far behind a place. */
    record Spot(int place, double offset) {}

    /** A wish for two spots to be in line; it is worth so much. */
    record Goal(Spot a, Spot b, double worth) {
        double jog(double[] at) {
            return at[b.place] + b.offset - at[a.place] - a.offset;
        }
    }

    private record Bound(int place, double distance) {}
}
