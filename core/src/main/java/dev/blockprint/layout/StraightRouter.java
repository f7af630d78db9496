package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import java.util.List;

/** Lines between a group and something inside it, and lines for which there is no way around: one straight run. */
final class StraightRouter {
    private final Tree tree;

    StraightRouter(Tree tree) {
        this.tree = tree;
    }

    List<Point> route(Link link) {
        boolean inwards = link.from().holds(link.to());
        Item inner = inwards ? link.to() : link.from();
        Item outer = inwards ? link.from() : link.to();
        List<Point> best = List.of();
        int least = Integer.MAX_VALUE;
        for (Side side : Side.values()) {
            Point start = at(inner, side, inner.reach(side) + Distances.LINE_TO_NODE);
            List<Point> line = List.of(start, end(inner, outer, side, start));
            int hits = hits(line, inner);
            if (hits < least) {
                least = hits;
                best = line;
            }
        }
        if (!inwards) {
            return best;
        }
        return List.of(best.get(1), best.get(0));
    }

    private static Point at(Item item, Side side, double reach) {
        return new Point(item.centerX() + side.dx * reach, item.centerY() + side.dy * reach);
    }

    private static Point end(Item inner, Item outer, Side side, Point start) {
        if (!outer.holds(inner)) {
            return at(outer, side.opposite(), outer.reach(side.opposite()) + Distances.LINE_TO_NODE);
        }
        double gap = Distances.LINE_TO_NODE;
        return switch (side) {
            case RIGHT -> new Point(Math.max(start.x() + 1, outer.x + outer.width - gap), start.y());
            case LEFT -> new Point(Math.min(start.x() - 1, outer.x + gap), start.y());
            case BOTTOM -> new Point(start.x(), Math.max(start.y() + 1, outer.y + outer.height - gap));
            case TOP -> new Point(start.x(), Math.min(start.y() - 1, outer.y + gap));
        };
    }

    private int hits(List<Point> line, Item inner) {
        int hits = 0;
        for (NodeItem node : tree.nodes) {
            hits += node != inner && Lines.hits(line, node.bounds().grow(2)) ? 3 : 0;
        }
        for (GroupItem group : tree.groups) {
            Rect title = group.titleArea();
            hits += title != null && Lines.hits(line, title) ? 2 : 0;
        }
        return hits;
    }
}
