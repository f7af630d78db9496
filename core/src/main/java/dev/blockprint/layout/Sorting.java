package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The order in which tracks stand beside each other so that their lines cross least. */
final class Sorting {
    private static final double SAME = 1;

    private final List<Track> tracks;

    Sorting(List<Track> tracks) {
        this.tracks = List.copyOf(tracks);
    }

    List<Track> sorted() {
        int size = tracks.size();
        int[] wins = new int[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                double vote = vote(tracks.get(i), tracks.get(j));
                if (vote == 0) {
                    vote = first(tracks.get(j)) - first(tracks.get(i));
                }
                if (vote > 0) {
                    wins[i]++;
                } else {
                    wins[j]++;
                }
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt((Integer i) -> -wins[i]).thenComparingInt(i -> i));
        List<Track> sorted = new ArrayList<>();
        for (int i : order) {
            sorted.add(tracks.get(i));
        }
        return sorted;
    }

    private static int first(Track track) {
        return track.routes.get(0).link.index();
    }

    /** More than 0 if {@code a} should be above, or to the left of, {@code b}. */
    private static double vote(Track a, Track b) {
        boolean apart = a.routes.stream().noneMatch(b.routes::contains);
        if (apart && a.mayStandAt(b.at) && b.mayStandAt(a.at)) {
            int difference = crossings(b, a) - crossings(a, b);
            if (difference != 0) {
                return difference;
            }
        }
        if (Math.abs(a.at - b.at) > SAME) {
            return b.at - a.at;
        }
        double sum = 0;
        for (int i = 0; i < a.routes.size(); i++) {
            for (int j = 0; j < b.routes.size(); j++) {
                Walk first = new Walk(a.routes.get(i), a.runs.get(i));
                Walk second = new Walk(b.routes.get(j), b.runs.get(j));
                if (first.overlaps(second)) {
                    sum += side(first, second, true) + side(first, second, false);
                }
            }
        }
        return sum;
    }

    /** How many lines cross where the runs of {@code first} are above, or to the left of, those of {@code second}. */
    private static int crossings(Track first, Track second) {
        return within(first.leaving(true), second) + within(second.leaving(false), first);
    }

    private static int within(Set<Double> places, Track track) {
        int count = 0;
        for (double place : places) {
            count += place > track.low + SAME && place < track.high - SAME ? 1 : 0;
        }
        return count;
    }

    /**
     * Follows two lines out of one end of what they have in common, up to where they part.
     *
     * @param up towards the high end
     * @return 1 if the first should be above, or to the left; -1 if the second should be; 0 if it does not matter
     */
    private static double side(Walk a, Walk b, boolean up) {
        a.head(up);
        b.head(up);
        // On which side, seen in the direction of the walk, the first line leaves: that holds at every bend before.
        int left = 0;
        while (left == 0) {
            double ahead = a.direction() * (a.next() - b.next());
            if (Math.abs(ahead) < SAME && a.direction() == b.direction()) {
                if (a.ends() || b.ends()) {
                    return 0;
                }
                int turnA = a.turn();
                int turnB = b.turn();
                if (turnA != turnB) {
                    left = turnA;
                } else {
                    a.go();
                    b.go();
                }
            } else if (ahead < 0) {
                if (a.ends()) {
                    return 0;
                }
                left = a.turn();
            } else {
                if (b.ends()) {
                    return 0;
                }
                left = -b.turn();
            }
        }
        boolean horizontal = a.startsHorizontal();
        // Left of a line to the right is above; left of a line down is to the right.
        return horizontal == up ? left : -left;
    }

    /** One line walked from run to run. */
    private static final class Walk {
        private final Route route;
        private final int start;
        private int run;
        private boolean onwards;

        Walk(Route route, int start) {
            this.route = route;
            this.start = start;
            this.run = start;
        }

        boolean overlaps(Walk other) {
            return route.low(start) < other.route.high(other.start) && other.route.low(other.start) < route.high(start);
        }

        boolean startsHorizontal() {
            return route.horizontal(start);
        }

        void head(boolean up) {
            run = start;
            onwards = up == (route.finish(run) >= route.begin(run));
        }

        double next() {
            return onwards ? route.finish(run) : route.begin(run);
        }

        private double last() {
            return onwards ? route.begin(run) : route.finish(run);
        }

        int direction() {
            return next() >= last() ? 1 : -1;
        }

        boolean ends() {
            return onwards ? run == route.runs() - 1 : run == 0;
        }

        /** 1 if the line turns left at the end of this run, -1 if right. */
        int turn() {
            int before = direction();
            boolean horizontal = route.horizontal(run);
            int step = onwards ? 1 : -1;
            run += step;
            int after = direction();
            run -= step;
            // Right then up (y falls) is a left turn; down then right is one, too.
            return horizontal ? -before * after : before * after;
        }

        void go() {
            run += onwards ? 1 : -1;
        }
    }
}
