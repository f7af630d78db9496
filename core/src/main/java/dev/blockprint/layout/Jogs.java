package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes a line straight that would only step aside a little: it meets its ends beside their middle instead. */
@SuppressWarnings("ReferenceEquality") // an element of the tree is equal to itself only
final class Jogs {
    private static final double SMALL = 13;
    private static final double CORNER = 6;

    private final Tree tree;

    Jogs(Tree tree) {
        this.tree = tree;
    }

    /** The same routes in the same order, some of them straighter. */
    List<Route> straight(List<Route> routes) {
        List<Route> straight = new ArrayList<>();
        for (Route route : routes) {
            straight.add(straight(route, routes));
        }
        return straight;
    }

    private Route straight(Route route, List<Route> all) {
        if (route.runs() == 3) {
            return whole(route);
        }
        boolean start = route.runs() > 3 && alone(route, all, true);
        boolean end = route.runs() > 3 && alone(route, all, false);
        Route straight = start ? atStart(route) : route;
        return end ? atEnd(straight) : straight;
    }

    /** Whether all that share the trunk step aside as this one does. */
    private static boolean alone(Route route, List<Route> all, boolean atStart) {
        Item item = atStart ? route.link.from() : route.link.to();
        Side side = atStart ? route.start : route.end;
        for (Route other : all) {
            boolean beside = atStart
                    ? other.link.from() == item && other.start == side
                    : other.link.to() == item && other.end == side;
            boolean same = other.runs() > 3
                    && (atStart
                            ? other.at[2] == route.at[2]
                            : other.at[other.runs() - 3] == route.at[route.runs() - 3]);
            if (beside && !same) {
                return false;
            }
        }
        return true;
    }

    /** Leaves straight for where the line would step to at once. */
    private Route atStart(Route route) {
        if (route.runs() < 4 || !near(route.link.from(), route.start, route.at[2])) {
            return route;
        }
        double[] at = Arrays.copyOfRange(route.at, 2, route.runs());
        Route straight = new Route(route.link, route.start, route.end, at);
        return free(straight) ? straight : route;
    }

    private Route atEnd(Route route) {
        int last = route.runs() - 1;
        if (last < 3 || !near(route.link.to(), route.end, route.at[last - 2])) {
            return route;
        }
        Route straight = new Route(route.link, route.start, route.end, Arrays.copyOf(route.at, last - 1));
        return free(straight) ? straight : route;
    }

    private static boolean near(Item item, Side side, double at) {
        double center = side.horizontal() ? item.centerY() : item.centerX();
        double jog = Math.abs(at - center);
        return item instanceof NodeItem && jog <= Math.min(SMALL, half(item, side.horizontal()) - CORNER);
    }

    private Route whole(Route route) {
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
