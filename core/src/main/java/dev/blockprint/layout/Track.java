package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.List;

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

    void absorb(Track other) {
        for (int i = 0; i < other.routes.size(); i++) {
            add(other.routes.get(i), other.runs.get(i));
        }
    }

    boolean overlaps(Track other, double slack) {
        return low < other.high + slack && other.low < high + slack;
    }

    void moveTo(double place) {
        at = place;
        for (int i = 0; i < routes.size(); i++) {
            routes.get(i).at[runs.get(i)] = place;
        }
    }
}
