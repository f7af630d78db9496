package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Routes that lead from each of several elements to each of several others: all come together in one waist and part
 * again, instead of crossing each other.
 */
final class Buses {
    /** Between the line that gathers and the line that parts. */
    private static final double WAIST = 28;

    /** From a frame or a label to either of them. */
    private static final double BESIDE = 12;

    private final Tree tree;
    private final Company company;
    private Side forward = Side.RIGHT;

    Buses(Tree tree, Company company) {
        this.tree = tree;
        this.company = company;
    }

    /** The routes of all edges for whose bus there is room. */
    List<Route> routes() {
        Map<Integer, List<Link>> buses = new LinkedHashMap<>();
        for (Link link : tree.links) {
            if (company.busOf(link.index()) != 0) {
                buses.computeIfAbsent(company.busOf(link.index()), any -> new ArrayList<>())
                        .add(link);
            }
        }
        List<Route> routes = new ArrayList<>();
        for (List<Link> bus : buses.values()) {
            List<Route> found = new ArrayList<>();
            route(bus, found);
            if (found.stream().noneMatch(this::overNodes)) {
                routes.addAll(found);
            }
        }
        return routes;
    }

    /** Whether a line passes over another end of its bus, as it does where ends stand one behind the other. */
    private boolean overNodes(Route route) {
        List<Point> line = route.points();
        for (NodeItem node : tree.nodes) {
            boolean end = node == route.link.from() || node == route.link.to();
            if (!end && Lines.hits(line, node.bounds().grow(Distances.LINE_TO_NODE))) {
                return true;
            }
        }
        return false;
    }

    private void route(List<Link> bus, List<Route> routes) {
        forward = tree.forward(bus.get(0));
        boolean horizontal = forward.horizontal();
        double gathered = -Double.MAX_VALUE;
        double parted = Double.MAX_VALUE;
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (Link link : bus) {
            Item out = outermost(link.from(), link.to());
            Item in = outermost(link.to(), link.from());
            gathered = Math.max(gathered, along(out) + out.extent(forward));
            parted = Math.min(parted, along(in) - in.extent(forward.opposite()));
            for (Item end : List.of(link.from(), link.to())) {
                low = Math.min(low, horizontal ? end.centerY() : end.centerX());
                high = Math.max(high, horizontal ? end.centerY() : end.centerX());
            }
        }
        if (parted - gathered < WAIST + 2 * BESIDE || blocked(bus, gathered, parted, low, high)) {
            return;
        }
        int sign = forward.dx + forward.dy;
        double room = (parted - gathered - WAIST) / 2;
        double first = sign * (gathered + room);
        double second = sign * (parted - room);
        double waist = waist(bus, (low + high) / 2);
        for (Link link : bus) {
            double from = horizontal ? link.from().centerY() : link.from().centerX();
            double to = horizontal ? link.to().centerY() : link.to().centerX();
            List<Double> at = new ArrayList<>(List.of(from));
            if (from != waist) {
                at.add(first);
                at.add(waist);
            }
            if (to != waist) {
                at.add(second);
                at.add(to);
            }
            routes.add(new Route(
                    link,
                    forward,
                    forward.opposite(),
                    at.stream().mapToDouble(Double::doubleValue).toArray()));
        }
    }

    /** In the middle, and if there is an end close to the middle, straight on from it. */
    private double waist(List<Link> bus, double middle) {
        double best = middle;
        double distance = 2 * Distances.FIRST_RUN;
        for (Link link : bus) {
            for (Item end : List.of(link.from(), link.to())) {
                double at = forward.horizontal() ? end.centerY() : end.centerX();
                if (Math.abs(at - middle) < distance) {
                    distance = Math.abs(at - middle);
                    best = at;
                }
            }
        }
        return best;
    }

    private boolean blocked(List<Link> bus, double gathered, double parted, double low, double high) {
        int sign = forward.dx + forward.dy;
        double a = Math.min(sign * gathered, sign * parted);
        double b = Math.max(sign * gathered, sign * parted);
        Rect area = forward.horizontal() ? new Rect(a, low, b - a, high - low) : new Rect(low, a, high - low, b - a);
        for (NodeItem node : tree.nodes) {
            boolean end = bus.stream().anyMatch(link -> link.from() == node || link.to() == node);
            if (!end && node.bounds().overlaps(area)) {
                return true;
            }
        }
        return false;
    }

    /** The largest box around an item that does not hold the other end as well. */
    private static Item outermost(Item item, Item other) {
        Item box = item;
        while (box.parent != null && !box.parent.holds(other)) {
            box = box.parent;
        }
        return box;
    }

    private double along(Item item) {
        return forward.along(item.centerX(), item.centerY());
    }
}
