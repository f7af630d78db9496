package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import java.util.ArrayList;
import java.util.List;

/** How far a line may move to its sides. */
@SuppressWarnings("ReferenceEquality") // an element of the tree is equal to itself only
final class Room {
    private static final double TO_NODE = 8;
    private static final double TO_BORDER = 6;
    private static final double TO_CORNER = 6;
    private static final double TO_FRAME_CORNER = 14;

    private final List<Rect> boxes = new ArrayList<>();
    private final List<Item> owners = new ArrayList<>();
    private final List<Rect> frames = new ArrayList<>();

    Room(Tree tree) {
        for (NodeItem node : tree.nodes) {
            boxes.add(node.tile());
            owners.add(node);
            for (PlacedNote note : node.placedNotes()) {
                boxes.add(note.box());
                owners.add(node);
            }
            for (PlacedMark mark : node.placedMarks()) {
                boxes.add(mark.box());
                owners.add(node);
            }
            TextBlock label = node.box.label();
            if (label != null) {
                boxes.add(label.box().translate(node.x, node.y));
                owners.add(node);
            }
        }
        for (GroupItem group : tree.groups) {
            frames.add(group.bounds());
            for (PlacedNote note : group.placedNotes()) {
                boxes.add(note.box());
                owners.add(group);
            }
            Rect title = group.titleArea();
            if (title != null) {
                boxes.add(title);
                owners.add(group);
            }
        }
    }

    void limit(Track track) {
        track.least = -Double.MAX_VALUE;
        track.most = Double.MAX_VALUE;
        for (int i = 0; i < boxes.size(); i++) {
            if (!endsAt(track, owners.get(i))) {
                away(track, boxes.get(i), TO_NODE);
            }
        }
        for (Rect frame : frames) {
            double low = along(track, frame, false);
            double high = along(track, frame, true);
            if (track.low < high && track.high > low) {
                awayFrom(track, across(track, frame, false));
                awayFrom(track, across(track, frame, true));
            }
        }
        for (int i = 0; i < track.routes.size(); i++) {
            ports(track, track.routes.get(i), track.runs.get(i));
        }
        if (track.least > track.at) {
            track.least = track.at;
        }
        if (track.most < track.at) {
            track.most = track.at;
        }
    }

    /** A run that ends at a side stays at that side; the one beside it keeps its distance from the node. */
    private static void ports(Track track, Route route, int run) {
        boolean first = run == 0;
        boolean last = run == route.runs() - 1;
        if (first) {
            atSide(track, route.link.from(), route.start);
        }
        if (last) {
            atSide(track, route.link.to(), route.end);
        }
        track.pinned |= first && last && route.link.from() instanceof NodeItem && route.link.to() instanceof NodeItem;
        if (run == 1) {
            beside(track, route.link.from(), route.start, Distances.FIRST_RUN - 4);
        }
        if (run == route.runs() - 2) {
            beside(track, route.link.to(), route.end, Distances.LAST_RUN);
        }
    }

    private static void atSide(Track track, Item item, Side side) {
        Side before = side.horizontal() ? Side.TOP : Side.LEFT;
        double corner = item instanceof GroupItem ? TO_FRAME_CORNER : TO_CORNER;
        double center = side.horizontal() ? item.centerY() : item.centerX();
        double half = item instanceof NodeItem node
                ? (side.horizontal()
                                ? node.box.tile().height()
                                : node.box.tile().width())
                        / 2
                : item.reach(before);
        track.least = Math.max(track.least, center - Math.max(0, half - corner));
        track.most = Math.min(track.most, center + Math.max(0, half - corner));
    }

    private static void beside(Track track, Item item, Side side, double distance) {
        double reach = item.reach(side) + Distances.LINE_TO_NODE + distance;
        switch (side) {
            case RIGHT -> track.least = Math.max(track.least, item.centerX() + reach);
            case LEFT -> track.most = Math.min(track.most, item.centerX() - reach);
            case BOTTOM -> track.least = Math.max(track.least, item.centerY() + reach);
            case TOP -> track.most = Math.min(track.most, item.centerY() - reach);
        }
    }

    private static boolean endsAt(Track track, Item item) {
        for (int i = 0; i < track.routes.size(); i++) {
            Route route = track.routes.get(i);
            boolean from = track.runs.get(i) == 0 && route.link.from() == item;
            boolean to = track.runs.get(i) == route.runs() - 1 && route.link.to() == item;
            if (from || to) {
                return true;
            }
        }
        return false;
    }

    private static void away(Track track, Rect box, double distance) {
        if (track.low - distance >= along(track, box, true) || track.high + distance <= along(track, box, false)) {
            return;
        }
        double low = across(track, box, false);
        double high = across(track, box, true);
        if (high <= track.at) {
            track.least = Math.max(track.least, high + distance);
        } else if (low >= track.at) {
            track.most = Math.min(track.most, low - distance);
        }
    }

    private static void awayFrom(Track track, double border) {
        if (border <= track.at) {
            track.least = Math.max(track.least, border + TO_BORDER);
        } else {
            track.most = Math.min(track.most, border - TO_BORDER);
        }
    }

    private static double along(Track track, Rect rect, boolean end) {
        return track.horizontal ? (end ? rect.right() : rect.x()) : end ? rect.bottom() : rect.y();
    }

    private static double across(Track track, Rect rect, boolean end) {
        return track.horizontal ? (end ? rect.bottom() : rect.y()) : end ? rect.right() : rect.x();
    }
}
