package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Runs that are drawn as one line: one run, or those of a fan, a merge or a bus. They move together. */
final class Track {
    final boolean horizontal;
    final List<Route> routes = new ArrayList<>();
    final List<Integer> runs = new ArrayList<>();

    /** Across its direction. */
    double at;

    /** Along its direction. */
    double low = Double.MAX_VALUE;

    double high = -Double.MAX_VALUE;

    /** How far it may move. */
    double least = -Double.MAX_VALUE;

    double most = Double.MAX_VALUE;

    /** A straight line between two nodes rather stays in their middle. */
    boolean pinned;

    Track(boolean horizontal, double at) {
        this.horizontal = horizontal;
        this.at = at;
    }

    void add(Route route, int run) {
        routes.add(route);
        runs.add(run);
        low = Math.min(low, route.low(run));
        high = Math.max(high, route.high(run));
    }

    /** Finds its place and its ends anew after its runs have moved. */
    void measure() {
        at = routes.get(0).at[runs.get(0)];
        low = Double.MAX_VALUE;
        high = -Double.MAX_VALUE;
        for (int i = 0; i < routes.size(); i++) {
            low = Math.min(low, routes.get(i).low(runs.get(i)));
            high = Math.max(high, routes.get(i).high(runs.get(i)));
        }
    }

    void absorb(Track other) {
        for (int i = 0; i < other.routes.size(); i++) {
            add(other.routes.get(i), other.runs.get(i));
        }
    }

    boolean overlaps(Track other, double slack) {
        return low < other.high + slack && other.low < high + slack;
    }

    boolean mayStandAt(double place) {
        return place >= least && place <= most;
    }

    /** Where, along its direction, lines leave it towards higher places, or towards lower ones. */
    Set<Double> leaving(boolean higher) {
        Set<Double> places = new TreeSet<>();
        for (int i = 0; i < routes.size(); i++) {
            Route route = routes.get(i);
            int run = runs.get(i);
            if (run > 0 && route.begin(run - 1) > at == higher) {
                places.add(route.begin(run));
            }
            if (run < route.runs() - 1 && route.finish(run + 1) > at == higher) {
                places.add(route.finish(run));
            }
        }
        return places;
    }

    void moveTo(double place) {
        at = place;
        for (int i = 0; i < routes.size(); i++) {
            routes.get(i).at[runs.get(i)] = place;
        }
    }
}
