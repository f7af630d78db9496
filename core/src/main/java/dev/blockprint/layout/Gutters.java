package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import dev.blockprint.model.Arrangement;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes room where lines run between frames, or between a frame and what is in it: the picture is stretched there, so
 * that all else keeps its order, and what was in line stays in line.
 */
@SuppressWarnings("ReferenceEquality") // an element of the tree is equal to itself only
final class Gutters {
    /** Of a gutter with one line, between two frames. */
    private static final double FRAMES = 26;

    /** Of a gutter with one line, where a node is at one of its sides. */
    private static final double NODE = 22;

    /** A line that passes for a shorter stretch does not run through the gutter. */
    private static final double LEAST = 10;

    /** With more of them, room for lines is the least problem. */
    private static final int MOST_BLOCKS = 250;

    private final Tree tree;
    private final List<Route> routes;

    /** Frames whose middle is in line with that of something else, so that they must not grow. */
    private final List<GroupItem> centred = new ArrayList<>();

    private boolean horizontal;

    Gutters(Tree tree, List<Route> routes) {
        this.tree = tree;
        this.routes = routes;
    }

    /**
     * Widens the gutters along one axis.
     *
     * @param tracks the lines that run across it, drawn as one where they may be
     */
    void widen(List<Track> tracks, boolean axis) {
        if (tree.nodes.size() + tree.groups.size() > MOST_BLOCKS) {
            return;
        }
        horizontal = axis;
        centred.clear();
        findCentred(tree.root);
        widen(tree.root, tracks);
        tree.groups.forEach(group -> widen(group, tracks));
    }

    private void findCentred(GroupItem group) {
        if (group.flowsAlong(horizontal)) {
            group.aligned.forEach(this::addFrames);
        }
        Arrangement arrangement = group.arrangement;
        boolean inLine = arrangement != null
                && arrangement.kind() != (horizontal ? Arrangement.Kind.ROW : Arrangement.Kind.COLUMN);
        if (inLine && group.children.stream().anyMatch(child -> !child.framed())) {
            addFrames(group.children);
        }
        for (Item child : group.children) {
            if (child instanceof GroupItem inner) {
                findCentred(inner);
            }
        }
    }

    private void addFrames(List<Item> items) {
        for (Item item : items) {
            if (item instanceof GroupItem frame) {
                centred.add(frame);
            }
        }
    }

    private void widen(GroupItem group, List<Track> tracks) {
        List<Item> blocks = Bounds.blocks(group);
        for (Item a : blocks) {
            for (Item b : blocks) {
                if (a != b && end(a) <= begin(b) && facing(a, b) && !between(blocks, a, b)) {
                    double from = Math.max(side(a, false), side(b, false));
                    double to = Math.min(side(a, true), side(b, true));
                    widen(end(a), begin(b), from, to, a.framed() && b.framed(), tracks);
                }
            }
            if (group.framed() && horizontal) {
                widen(begin(group), begin(a), side(a, false), side(a, true), a.framed(), tracks);
            }
            if (group.framed()) {
                widen(end(a), end(group), side(a, false), side(a, true), a.framed(), tracks);
            }
        }
    }

    private boolean facing(Item a, Item b) {
        return Math.min(side(a, true), side(b, true)) - Math.max(side(a, false), side(b, false)) > LEAST;
    }

    private boolean between(List<Item> blocks, Item a, Item b) {
        for (Item other : blocks) {
            if (other != a
                    && other != b
                    && begin(other) < begin(b)
                    && end(other) > end(a)
                    && facing(a, other)
                    && facing(other, b)) {
                return true;
            }
        }
        return false;
    }

    private void widen(double low, double high, double from, double to, boolean frames, List<Track> tracks) {
        int lines = 0;
        for (Track track : tracks) {
            boolean inside = track.at > low && track.at < high;
            lines += inside && Math.min(track.high, to) - Math.max(track.low, from) > LEAST ? 1 : 0;
        }
        double least = (frames ? FRAMES : NODE) + Distances.PARALLEL * (lines - 1);
        boolean still = centred.stream().anyMatch(frame -> begin(frame) < high && end(frame) > low);
        if (lines > 0 && high - low < least && !still) {
            stretch(low, high, Math.ceil(least - (high - low)), tracks);
        }
    }

    /** Moves everything behind a gutter, and what is in it as far as it is inside. */
    private void stretch(double low, double high, double by, List<Track> tracks) {
        for (NodeItem node : tree.nodes) {
            double at = horizontal ? node.centerX() : node.centerY();
            move(node, shift(at, low, high, by), 0);
        }
        List<GroupItem> all = new ArrayList<>();
        collect(tree.root, all);
        for (GroupItem group : all) {
            double first = shift(begin(group), low, high, by);
            move(group, first, shift(end(group), low, high, by) - first);
        }
        for (Route route : routes) {
            for (int run = 0; run < route.runs(); run++) {
                if (route.horizontal(run) != horizontal) {
                    route.at[run] += shift(route.at[run], low, high, by);
                }
            }
            attach(route, route.link.from(), 0);
            attach(route, route.link.to(), route.runs() - 1);
        }
        tracks.forEach(Track::measure);
    }

    private static void collect(GroupItem group, List<GroupItem> all) {
        all.add(group);
        for (Item child : group.children) {
            if (child instanceof GroupItem inner) {
                collect(inner, all);
            }
        }
    }

    private static double shift(double at, double low, double high, double by) {
        return at <= low ? 0 : at >= high ? by : Math.round(by * (at - low) / (high - low));
    }

    private void move(Item item, double by, double more) {
        if (horizontal) {
            item.x += by;
            item.width += more;
        } else {
            item.y += by;
            item.height += more;
        }
    }

    /** A line that ends at a node stays at it. */
    private void attach(Route route, Item end, int run) {
        if (end instanceof NodeItem node && route.horizontal(run) != horizontal) {
            Rect tile = node.tile();
            double middle = horizontal ? tile.centerX() : tile.centerY();
            double half = Math.max(0, (horizontal ? tile.width() : tile.height()) / 2 - Distances.LINE_TO_NODE);
            route.at[run] = Math.max(middle - half, Math.min(middle + half, route.at[run]));
        }
    }

    private double begin(Item item) {
        return horizontal ? item.x : item.y;
    }

    private double end(Item item) {
        return horizontal ? item.x + item.width : item.y + item.height;
    }

    /** Where an item begins, or ends, along the gutter. */
    private double side(Item item, boolean last) {
        return horizontal ? item.y + (last ? item.height : 0) : item.x + (last ? item.width : 0);
    }
}
