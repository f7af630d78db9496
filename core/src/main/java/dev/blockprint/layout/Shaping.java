package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import dev.blockprint.model.Routing;
import java.util.ArrayList;
import java.util.List;

/** Gives lines that were routed at right angles the shape that the author asked for. */
final class Shaping {
    /** How far the control points of a circle's quarter stand from its ends, of the radius. */
    private static final double ROUND = 0.62;

    private final Tree tree;
    private final Routing routing;

    Shaping(Tree tree, Routing routing) {
        this.tree = tree;
        this.routing = routing;
    }

    /** The corners of a line, before labels are placed on it. */
    List<Point> corners(Link link, List<Point> line) {
        return switch (routing) {
            case ORTHO, CURVED, SPLINE -> line;
            case STRAIGHT -> link.contained() || link.loop() ? line : straight(link, line);
            case POLYLINE -> link.contained() ? line : shortened(link, line);
        };
    }

    /** From end to end of a routed line; if it left backwards, from middle to middle instead. */
    private static List<Point> straight(Link link, List<Point> line) {
        Point start = line.get(0);
        Point end = line.get(line.size() - 1);
        Rect from = link.from().bounds();
        Rect to = link.to().bounds();
        boolean asked = link.edge().fromSide() != null || link.edge().toSide() != null;
        boolean dot = link.from().isDot() || link.to().isDot();
        if (asked || dot || (!Lines.hits(start, end, from) && !Lines.hits(start, end, to))) {
            return List.of(start, end);
        }
        Point a = new Point(link.from().centerX(), link.from().centerY());
        Point b = new Point(link.to().centerX(), link.to().centerY());
        return List.of(leaving(from, a, b), leaving(to, b, a));
    }

    /** Where a line out of a box comes clear of it. */
    private static Point leaving(Rect box, Point inside, Point outside) {
        Rect clear = box.grow(Distances.LINE_TO_NODE);
        double dx = outside.x() - inside.x();
        double dy = outside.y() - inside.y();
        double toX = dx == 0 ? 1 : ((dx > 0 ? clear.right() : clear.x()) - inside.x()) / dx;
        double toY = dy == 0 ? 1 : ((dy > 0 ? clear.bottom() : clear.y()) - inside.y()) / dy;
        double share = Math.min(1, Math.min(toX, toY));
        return new Point(inside.x() + dx * share, inside.y() + dy * share);
    }

    EdgePath path(List<Point> line) {
        boolean curved = routing == Routing.CURVED || routing == Routing.SPLINE;
        return curved && line.size() > 2 ? curves(line) : new EdgePath.Runs(line);
    }

    /** Leaves out corners as long as nothing comes in the way. */
    private List<Point> shortened(Link link, List<Point> line) {
        List<Point> kept = new ArrayList<>(List.of(line.get(0)));
        int at = 0;
        while (at < line.size() - 1) {
            int next = line.size() - 1;
            while (next > at + 1 && blocked(link, line.get(at), line.get(next))) {
                next--;
            }
            kept.add(line.get(next));
            at = next;
        }
        return kept;
    }

    private boolean blocked(Link link, Point a, Point b) {
        List<Point> run = List.of(a, b);
        for (NodeItem node : tree.nodes) {
            boolean end = node == link.from() || node == link.to();
            if (Lines.hits(run, end ? node.bounds() : node.bounds().grow(Distances.LINE_TO_NODE))) {
                return true;
            }
        }
        for (GroupItem group : tree.groups) {
            Rect title = group.titleArea();
            if (title != null && Lines.hits(run, title)) {
                return true;
            }
        }
        return false;
    }

    /** One curve for each corner, from the middle of one run to the middle of the next. */
    private static EdgePath curves(List<Point> line) {
        List<Point> controls = new ArrayList<>(List.of(line.get(0)));
        for (int i = 1; i < line.size() - 1; i++) {
            Point corner = line.get(i);
            Point from = controls.get(controls.size() - 1);
            Point to = i == line.size() - 2 ? line.get(i + 1) : middle(corner, line.get(i + 1));
            controls.add(towards(from, corner));
            controls.add(towards(to, corner));
            controls.add(to);
        }
        return new EdgePath.Curves(controls);
    }

    private static Point middle(Point a, Point b) {
        return new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
    }

    private static Point towards(Point from, Point corner) {
        return new Point(from.x() + (corner.x() - from.x()) * ROUND, from.y() + (corner.y() - from.y()) * ROUND);
    }
}
