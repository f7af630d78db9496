package dev.blockprint.layout;

import java.util.List;

/** Makes a line straight that would only step aside a little: it meets its ends beside their middle instead. */
final class Jogs {
    private static final double SMALL = 13;
    private static final double CORNER = 6;

    private final Tree tree;

    Jogs(Tree tree) {
        this.tree = tree;
    }

    Route straight(Route route) {
        if (route.runs() != 3) {
            return route;
        }
        double from = route.at[0];
        double to = route.at[2];
        boolean horizontal = route.horizontal(0);
        double room = Math.min(half(route.link.from(), horizontal), half(route.link.to(), horizontal)) - CORNER;
        double jog = Math.abs(from - to);
        if (jog < 0.01 || jog > Math.min(SMALL, room) || route.start != route.end.opposite()) {
            return route;
        }
        double at = half(route.link.from(), horizontal) > half(route.link.to(), horizontal) ? to : from;
        Route straight = new Route(route.link, route.start, route.end, new double[] {at});
        return free(straight) ? straight : route;
    }

    private static double half(Item item, boolean horizontal) {
        if (item instanceof NodeItem node) {
            return (horizontal ? node.tile().height() : node.tile().width()) / 2;
        }
        return (horizontal ? item.height : item.width) / 2;
    }

    private boolean free(Route route) {
        List<Point> line = route.points();
        for (NodeItem node : tree.nodes) {
            boolean end = node == route.link.from() || node == route.link.to();
            if (!end && Lines.hits(line, node.bounds().grow(6))) {
                return false;
            }
        }
        return true;
    }
}
