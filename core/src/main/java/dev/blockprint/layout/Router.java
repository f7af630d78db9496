package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Routes all edges at right angles over the places found. */
final class Router {
    private final Tree tree;
    private final Company company;

    Router(Tree tree, Company company) {
        this.tree = tree;
        this.company = company;
    }

    /** The lines by the index of their edge. */
    List<List<Point>> route() {
        @Nullable Route[] routes = new @Nullable Route[tree.links.size()];
        List<Route> found = new ArrayList<>(new Buses(tree, company).routes());
        for (Route route : found) {
            routes[route.link.index()] = route;
        }
        List<Link> order = order(routes);
        if (!order.isEmpty()) {
            Grid grid = new Grid(tree);
            Occupancy occupancy = new Occupancy(grid);
            for (Route route : found) {
                occupancy.add(route.way(grid), route.link.index());
            }
            Pathfinder finder = new Pathfinder(tree, grid, occupancy, company);
            int[] @Nullable [] ways = finder.findAll(order);
            for (Link link : order) {
                int[] way = ways[link.index()];
                if (way != null && way.length > 1) {
                    found.add(Route.of(link, way, grid));
                }
            }
        }
        found = new Jogs(tree).straight(found);
        for (Route route : found) {
            routes[route.link.index()] = route;
        }
        new Spread(found, company, tree).spread();
        return lines(routes);
    }

    private List<List<Point>> lines(@Nullable Route[] routes) {
        List<List<Point>> lines = new ArrayList<>();
        StraightRouter straight = new StraightRouter(tree);
        for (Link link : tree.links) {
            Route route = routes[link.index()];
            lines.add(route != null ? route.points() : link.loop() ? List.of() : straight.route(link));
        }
        Loops loops = new Loops(tree, lines);
        for (Link link : tree.links) {
            if (link.loop()) {
                lines.set(link.index(), loops.route(link));
            }
        }
        return lines;
    }

    /** Straight lines first, then short ones: who has few ways chooses before who has many. */
    private List<Link> order(@Nullable Route[] routes) {
        List<Link> order = new ArrayList<>();
        for (Link link : tree.links) {
            if (!link.contained() && routes[link.index()] == null) {
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
