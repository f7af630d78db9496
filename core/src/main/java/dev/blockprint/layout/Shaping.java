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
            case STRAIGHT -> link.contained() ? line : List.of(line.get(0), line.get(line.size() - 1));
            case POLYLINE -> link.contained() ? line : shortened(link, line);
        };
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
