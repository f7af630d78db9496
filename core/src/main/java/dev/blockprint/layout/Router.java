package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Routes all edges at right angles over the places found. */
final class Router {
    private final Tree tree;
    private final Side forward;

    Router(Tree tree, Side forward) {
        this.tree = tree;
        this.forward = forward;
    }

    /** The lines by the index of their edge. */
    List<List<Point>> route() {
        List<Link> order = order();
        @Nullable Route[] routes = new @Nullable Route[tree.links.size()];
        if (!order.isEmpty()) {
            Grid grid = new Grid(tree);
            Company company = new Company(tree.links);
            Pathfinder finder = new Pathfinder(tree, grid, new Occupancy(grid), company, forward);
            int[] @Nullable [] ways = finder.findAll(order);
            List<Route> found = new ArrayList<>();
            for (Link link : order) {
                int[] way = ways[link.index()];
                if (way != null && way.length > 1) {
                    Route route = Route.of(link, way, grid);
                    routes[link.index()] = route;
                    found.add(route);
                }
            }
            new Spread(found, company, tree).spread();
        }
        List<List<Point>> lines = new ArrayList<>();
        for (Link link : tree.links) {
            Route route = routes[link.index()];
            lines.add(route == null ? StraightRouter.route(link, forward) : route.points());
        }
        return lines;
    }

    /** Straight lines first, then short ones: who has few ways chooses before who has many. */
    private List<Link> order() {
        List<Link> order = new ArrayList<>();
        for (Link link : tree.links) {
            if (!link.contained()) {
                order.add(link);
            }
        }
        order.sort(Comparator.comparingDouble(Router::effort).thenComparingInt(Link::index));
        return order;
    }

    private static double effort(Link link) {
        double dx = Math.abs(link.from().centerX() - link.to().centerX());
        double dy = Math.abs(link.from().centerY() - link.to().centerY());
        return dx + dy + (dx < 1 || dy < 1 ? 0 : 200);
    }
}
