package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lines from an element to itself: around one of its corners, where least is in the way. */
final class Loops {
    private static final double OUT = 22;
    private static final double NODE = 100;
    private static final double LINE = 40;
    private static final double BORDER = 10;
    private static final double WRONG_SIDE = 1e6;

    private final Tree tree;
    private final List<List<Point>> others;

    /**
     * Finds room for loops.
     *
     * @param others the lines that have their place already
     */
    Loops(Tree tree, List<List<Point>> others) {
        this.tree = tree;
        this.others = others;
    }

    List<Point> route(Link link) {
        Item item = link.from();
        List<Point> best = List.of();
        double cost = Double.MAX_VALUE;
        double turn = 0;
        for (Side upright : List.of(Side.TOP, Side.BOTTOM)) {
            for (Side level : List.of(Side.RIGHT, Side.LEFT)) {
                List<Point> loop = around(item, upright, level);
                boolean there = link.mayStartAt(upright) && link.mayEndAt(level);
                boolean back = link.mayStartAt(level) && link.mayEndAt(upright);
                if (back && !there) {
                    Collections.reverse(loop);
                }
                double sum = cost(item, loop) + turn + (there || back ? 0 : WRONG_SIDE);
                turn += 1;
                if (sum < cost) {
                    cost = sum;
                    best = loop;
                }
            }
        }
        return best;
    }

    private static List<Point> around(Item item, Side upright, Side level) {
        double half = item instanceof NodeItem node ? node.tile().width() / 2 : item.reach(level);
        double up = item instanceof NodeItem node ? node.tile().height() / 2 : item.reach(upright);
        double x = item.centerX() + level.dx * Math.max(0, Math.min(half - 10, half * 0.5));
        double y = item.centerY() + upright.dy * Math.max(0, Math.min(up - 10, up * 0.5));
        double edgeY = item.centerY() + upright.dy * item.reach(upright);
        double edgeX = item.centerX() + level.dx * item.reach(level);
        double farX = Math.abs(edgeX - item.centerX()) < item.extent(level)
                ? item.centerX() + level.dx * Math.max(item.reach(level) + OUT, item.extent(level) + 8)
                : edgeX + level.dx * OUT;
        double farY = edgeY + upright.dy * OUT;
        List<Point> points = new ArrayList<>();
        points.add(new Point(x, edgeY + upright.dy * Distances.LINE_TO_NODE));
        points.add(new Point(x, farY));
        points.add(new Point(farX, farY));
        points.add(new Point(farX, y));
        points.add(new Point(edgeX + level.dx * Distances.LINE_TO_NODE, y));
        return points;
    }

    private double cost(Item item, List<Point> loop) {
        double sum = 0;
        for (NodeItem node : tree.nodes) {
            sum += node != item && Lines.hits(loop, node.bounds().grow(4)) ? NODE : 0;
            for (PlacedNote note : node == item ? node.placedNotes() : List.<PlacedNote>of()) {
                sum += Lines.hits(loop, note.box().grow(4)) ? NODE : 0;
            }
        }
        for (GroupItem group : tree.groups) {
            for (PlacedNote note : group.placedNotes()) {
                sum += Lines.hits(loop, note.box().grow(4)) ? NODE : 0;
            }
            Rect title = group.titleArea();
            sum += title != null && Lines.hits(loop, title) ? NODE : 0;
            Rect all = group.bounds();
            for (Point point : loop) {
                boolean inside = all.grow(-4).contains(new Rect(point.x(), point.y(), 0, 0));
                sum += inside == (group != item && group.holds(item)) ? 0 : BORDER;
            }
        }
        for (List<Point> other : others) {
            for (int i = 1; i < loop.size(); i++) {
                Point a = loop.get(i - 1);
                Point b = loop.get(i);
                Rect box = new Rect(
                                Math.min(a.x(), b.x()),
                                Math.min(a.y(), b.y()),
                                Math.abs(a.x() - b.x()),
                                Math.abs(a.y() - b.y()))
                        .grow(5);
                sum += Lines.hits(other, box) ? LINE : 0;
            }
        }
        return sum;
    }
}
