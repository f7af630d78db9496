package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes lines apart that were routed on the same lane, in an order that lets them turn without crossing, and keeps
 * those together that may be one.
 */
@SuppressWarnings("ReferenceEquality") // an element of the tree is equal to itself only
final class Spread {
    private static final double SAME = 0.5;
    private static final double SLACK = 10;
    private static final double WIDEST_GUTTER = 120;

    private static final double WIDEST_LABELLED = 300;

    /** Where the room beside a trunk is kept for labels, it stands so far from what is behind it. */
    private static final double BEFORE_LABEL = 8;

    private static final int MOST_SORTED = 80;

    private static final Comparator<Track> ACROSS =
            Comparator.comparingDouble((Track track) -> track.at).thenComparingDouble(track -> track.low);

    private final List<Route> routes;
    private final Company company;
    private final Tree tree;

    Spread(List<Route> routes, Company company, Tree tree) {
        this.routes = routes;
        this.company = company;
        this.tree = tree;
    }

    void spread() {
        Gutters gutters = new Gutters(tree, routes);
        gutters.widen(tracks(false), true);
        gutters.widen(tracks(true), false);
        Room room = new Room(tree);
        for (int round = 0; round < 2; round++) {
            for (boolean horizontal : new boolean[] {true, false}) {
                List<Track> tracks = tracks(horizontal);
                for (Track track : tracks) {
                    room.limit(track);
                    if (round == 0) {
                        centre(track);
                    }
                }
                tracks.sort(ACROSS);
                for (List<Track> crowd : crowds(tracks)) {
                    settle(crowd);
                }
            }
        }
    }

    private List<Track> tracks(boolean horizontal) {
        List<Track> tracks = new ArrayList<>();
        for (Route route : routes) {
            for (int run = 0; run < route.runs(); run++) {
                if (route.horizontal(run) == horizontal) {
                    Track track = new Track(horizontal, route.at[run]);
                    track.add(route, run);
                    tracks.add(track);
                }
            }
        }
        tracks.sort(ACROSS);
        List<Track> joined = new ArrayList<>();
        for (Track track : tracks) {
            Track host = null;
            for (int i = joined.size() - 1; i >= 0 && track.at - joined.get(i).at < SAME; i--) {
                if (mayJoin(track, joined.get(i))) {
                    host = joined.get(i);
                    break;
                }
            }
            if (host == null) {
                joined.add(track);
            } else {
                host.absorb(track);
            }
        }
        return joined;
    }

    private boolean mayJoin(Track track, Track host) {
        boolean touches = false;
        for (int i = 0; i < host.routes.size(); i++) {
            Route other = host.routes.get(i);
            int otherRun = host.runs.get(i);
            Route route = track.routes.get(0);
            int run = track.runs.get(0);
            boolean overlap = route.low(run) <= other.high(otherRun) && other.low(otherRun) <= route.high(run);
            if (overlap && !together(route, run, other, otherRun)) {
                return false;
            }
            touches |= overlap;
        }
        return touches;
    }

    /** Whether two runs belong to one trunk: all that lies between them and the common end is common as well. */
    private boolean together(Route a, int runA, Route b, int runB) {
        int first = a.link.index();
        int second = b.link.index();
        if (company.bus(first, second)) {
            return true;
        }
        if (company.fan(first, second) && runA == runB && a.start == b.start) {
            for (int run = 0; run <= runA; run++) {
                if (Math.abs(a.at[run] - b.at[run]) >= SAME) {
                    return false;
                }
            }
            return true;
        }
        int backA = a.runs() - 1 - runA;
        int backB = b.runs() - 1 - runB;
        if (company.merge(first, second) && backA == backB && a.end == b.end) {
            for (int run = 0; run <= backA; run++) {
                if (Math.abs(a.at[a.runs() - 1 - run] - b.at[b.runs() - 1 - run]) >= SAME) {
                    return false;
                }
            }
            return true;
        }
        return false;
    }

    /** A line that only passes runs in the middle between what is at its sides, unless that is far away. */
    private void centre(Track track) {
        boolean passes = true;
        for (int i = 0; i < track.routes.size(); i++) {
            int run = track.runs.get(i);
            passes &= run > 0 && run < track.routes.get(i).runs() - 1;
            passes &= company.busOf(track.routes.get(i).link.index()) == 0;
        }
        double room = labelled(track);
        if (passes && track.most - track.least <= (room == 0 ? WIDEST_GUTTER : WIDEST_LABELLED)) {
            double middle = Math.round(track.least + track.most) / 2.0;
            track.moveTo(
                    room > 0
                            ? Math.min(track.least + BEFORE_LABEL, middle)
                            : room < 0 ? Math.max(track.most - BEFORE_LABEL, middle) : middle);
        }
    }

    /** Before a label there should be room: more than 0 if that is at the high side of a track, less if at the low. */
    private int labelled(Track track) {
        for (int i = 0; i < track.routes.size(); i++) {
            Route route = track.routes.get(i);
            int run = track.runs.get(i);
            boolean alone = track.routes.size() == 1;
            Route joined = alone && run == route.runs() - 2 ? joined(route) : null;
            boolean merge = alone
                    ? joined != null
                    : track.routes.stream().allMatch(other -> other.link.to() == route.link.to());
            boolean fromStart = run == 1 && !merge;
            boolean toEnd = run == route.runs() - 2 && !fromStart;
            boolean label = !route.link.label().isEmpty()
                    || (joined != null && !joined.link.label().isEmpty());
            if (label && (fromStart || toEnd)) {
                Side side = fromStart ? route.start : route.end;
                return side.dx + side.dy;
            }
        }
        return 0;
    }

    /** The straight line that a route joins with its last run: the later it does, the more of that line is its own. */
    private @Nullable Route joined(Route route) {
        double end = route.at[route.runs() - 1];
        for (Route other : routes) {
            if (other.runs() == 1
                    && other.end == route.end
                    && company.merge(other.link.index(), route.link.index())
                    && Math.abs(other.at[0] - end) < SAME) {
                return other;
            }
        }
        return null;
    }

    /** Tracks that are too close to each other, with all that are too close to those. */
    private static List<List<Track>> crowds(List<Track> tracks) {
        int[] crowd = new int[tracks.size()];
        for (int i = 0; i < crowd.length; i++) {
            crowd[i] = i;
        }
        for (int i = 0; i < crowd.length; i++) {
            for (int j = i - 1; j >= 0 && tracks.get(i).at - tracks.get(j).at < Distances.PAIR; j--) {
                if (conflict(tracks.get(j), tracks.get(i))) {
                    int from = crowd[i];
                    int to = crowd[j];
                    for (int k = 0; from != to && k <= i; k++) {
                        crowd[k] = crowd[k] == from ? to : crowd[k];
                    }
                }
            }
        }
        Map<Integer, List<Track>> members = new LinkedHashMap<>();
        for (int i = 0; i < crowd.length; i++) {
            members.computeIfAbsent(crowd[i], any -> new ArrayList<>()).add(tracks.get(i));
        }
        members.values().removeIf(alone -> alone.size() < 2);
        return List.copyOf(members.values());
    }

    private static boolean conflict(Track a, Track b) {
        return a.overlaps(b, SLACK) && Math.abs(a.at - b.at) < gap(a, b) - 0.01;
    }

    private static double gap(Track a, Track b) {
        for (Route first : a.routes) {
            for (Route second : b.routes) {
                if (first.link.from() == second.link.to() && first.link.to() == second.link.from()) {
                    return Distances.PAIR;
                }
            }
        }
        return Distances.PARALLEL;
    }

    private void settle(List<Track> crowd) {
        List<Track> order = crowd.size() > MOST_SORTED ? crowd : new Sorting(crowd).sorted();
        double[] offset = new double[order.size()];
        double scale = 1;
        double shift = 0;
        for (int attempt = 0; attempt < 4; attempt++) {
            double least = -Double.MAX_VALUE;
            double most = Double.MAX_VALUE;
            for (int i = 0; i < offset.length; i++) {
                offset[i] = 0;
                for (int j = 0; j < i; j++) {
                    if (order.get(i).overlaps(order.get(j), SLACK)) {
                        offset[i] = Math.max(offset[i], offset[j] + scale * gap(order.get(i), order.get(j)));
                    }
                }
                least = Math.max(least, order.get(i).least - offset[i]);
                most = Math.min(most, order.get(i).most - offset[i]);
            }
            shift = wanted(order, offset);
            if (least <= most) {
                shift = Math.max(least, Math.min(most, shift));
                break;
            }
            shift = Math.max(Math.min(shift, Math.max(least, most)), Math.min(least, most));
            scale *= 0.72;
        }
        for (int i = 0; i < offset.length; i++) {
            Track track = order.get(i);
            double place = Math.max(track.least, Math.min(track.most, offset[i] + shift));
            track.moveTo(Math.round(place * 2) / 2.0);
        }
    }

    private static double wanted(List<Track> order, double[] offset) {
        double pinned = 0;
        int pins = 0;
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        double sum = 0;
        for (int i = 0; i < offset.length; i++) {
            Track track = order.get(i);
            if (track.pinned) {
                pinned += track.at - offset[i];
                pins++;
            }
            sum += track.at;
            low = Math.min(low, offset[i]);
            high = Math.max(high, offset[i]);
        }
        return pins > 0 ? pinned / pins : sum / offset.length - (low + high) / 2;
    }
}
