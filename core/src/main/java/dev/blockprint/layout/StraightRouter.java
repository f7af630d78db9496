package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import java.util.List;

/** Lines in one to three runs that look neither left nor right. */
final class StraightRouter {
    private StraightRouter() {}

    static List<Point> route(Link link, Side forward) {
        Item from = link.from();
        Item to = link.to();
        if (link.loop()) {
            return loop(from);
        }
        double ahead = forward.along(to.centerX() - from.centerX(), to.centerY() - from.centerY());
        boolean facing = ahead > from.reach(forward) + to.reach(forward.opposite());
        Side out = facing ? forward : across(from, to, forward);
        Point start = port(from, out);
        Point end = port(to, out.opposite());
        if (out.horizontal()) {
            if (Math.abs(start.y() - end.y()) < 1) {
                return List.of(start, end);
            }
            double middle = (start.x() + end.x()) / 2;
            return List.of(start, new Point(middle, start.y()), new Point(middle, end.y()), end);
        }
        if (Math.abs(start.x() - end.x()) < 1) {
            return List.of(start, end);
        }
        double middle = (start.y() + end.y()) / 2;
        return List.of(start, new Point(start.x(), middle), new Point(end.x(), middle), end);
    }

    private static Side across(Item from, Item to, Side forward) {
        double dx = to.centerX() - from.centerX();
        double dy = to.centerY() - from.centerY();
        double besideX = Math.abs(dx) - (from.width + to.width) / 2;
        double besideY = Math.abs(dy) - (from.height + to.height) / 2;
        boolean horizontal = besideX == besideY ? forward.horizontal() : besideX > besideY;
        return horizontal ? (dx < 0 ? Side.LEFT : Side.RIGHT) : dy < 0 ? Side.TOP : Side.BOTTOM;
    }

    /** Where a line meets the middle of a side. */
    static Point port(Item item, Side side) {
        double reach = item.reach(side) + Distances.LINE_TO_NODE;
        return new Point(item.centerX() + side.dx * reach, item.centerY() + side.dy * reach);
    }

    private static List<Point> loop(Item item) {
        double right = item.centerX() + item.reach(Side.RIGHT) + Distances.LINE_TO_NODE;
        double top = item.centerY() - item.reach(Side.TOP);
        double above = top - Distances.FIRST_RUN;
        double beside = right + Distances.FIRST_RUN;
        double x = item.centerX() + Math.min(8, item.reach(Side.RIGHT) / 2);
        double y = item.centerY() - Math.min(8, item.reach(Side.TOP) / 2);
        return List.of(
                new Point(x, top - Distances.LINE_TO_NODE),
                new Point(x, above),
                new Point(beside, above),
                new Point(beside, y),
                new Point(right, y));
    }
}
