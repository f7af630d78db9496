package dev.blockprint.layout;

import dev.blockprint.layout.AxisPlaces.Goal;
import dev.blockprint.layout.AxisPlaces.Spot;
import dev.blockprint.model.Arrangement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What should be in line along one axis, and what that is worth. */
@SuppressWarnings("ReferenceEquality") // an element of the tree is equal to itself only
final class Wishes {
    /** So small a step aside is worse than none, whatever else there is. */
    private static final double SMALL = 24;

    /** What comes closer to a line is in its way. */
    private static final double BESIDE = 6;

    private static final double ONLY_WAY = 1;
    private static final double STRAIGHT_ALREADY = 0.7;
    private static final double ASKED_FOR = 6;

    private final List<Goal> goals = new ArrayList<>();
    private final List<Goal> edges = new ArrayList<>();
    private final List<Fan> fans = new ArrayList<>();
    private final List<Spot> ends = new ArrayList<>();

    Wishes(Tree tree, Bounds bounds, boolean horizontal) {
        for (Arrangement arrangement : tree.arrangements) {
            boolean inLine = arrangement.kind() == (horizontal ? Arrangement.Kind.COLUMN : Arrangement.Kind.ROW);
            for (int i = 1; inLine && i < arrangement.cells().size(); i++) {
                List<String> before = arrangement.cells().get(i - 1);
                List<String> cell = arrangement.cells().get(i);
                if (before.size() == 1
                        && cell.size() == 1
                        && tree.item(before.get(0)) instanceof NodeItem a
                        && tree.item(cell.get(0)) instanceof NodeItem b) {
                    goals.add(new Goal(bounds.anchor(a), bounds.anchor(b), ASKED_FOR));
                }
            }
        }
        goals.addAll(new Tiers(tree, bounds, horizontal).goals());
        edges(tree, bounds, horizontal);
        for (Item block : Bounds.blocks(tree.root)) {
            ends.add(bounds.low(block));
            ends.add(bounds.high(block));
        }
    }

    private void edges(Tree tree, Bounds bounds, boolean horizontal) {
        Map<Item, List<Link>> out = new LinkedHashMap<>();
        Map<Item, List<Link>> in = new LinkedHashMap<>();
        List<Link> crossing = new ArrayList<>();
        for (Link link : tree.links) {
            boolean nodes = link.from() instanceof NodeItem && link.to() instanceof NodeItem;
            if (nodes && !link.loop() && crosses(tree, link, horizontal)) {
                crossing.add(link);
                out.computeIfAbsent(link.from(), any -> new ArrayList<>()).add(link);
                in.computeIfAbsent(link.to(), any -> new ArrayList<>()).add(link);
            }
        }
        for (Link link : crossing) {
            if (link.from() instanceof NodeItem from && link.to() instanceof NodeItem to) {
                Goal goal = new Goal(bounds.anchor(from), bounds.anchor(to), 1);
                double jog = Math.abs(bounds.places.at(goal.b()) - bounds.places.at(goal.a()));
                int most = Math.max(
                        others(out.getOrDefault(from, List.of()), false), others(in.getOrDefault(to, List.of()), true));
                edges.add(goal);
                if ((most == 1 || jog <= SMALL) && free(tree, from, to, horizontal)) {
                    goals.add(new Goal(goal.a(), goal.b(), most == 1 ? ONLY_WAY : STRAIGHT_ALREADY));
                }
            }
        }
        out.forEach((item, links) -> fan(item, links, bounds, false));
        in.forEach((item, links) -> fan(item, links, bounds, true));
    }

    /** Whether an edge can be a straight line across the axis. */
    private static boolean crosses(Tree tree, Link link, boolean horizontal) {
        return !link.edge().weak()
                && tree.forward(link).horizontal() != horizontal
                && faces(link.edge().fromSide(), horizontal)
                && faces(link.edge().toSide(), horizontal);
    }

    /** Whether a line across the axis can leave by a side. */
    private static boolean faces(dev.blockprint.model.@Nullable Side side, boolean horizontal) {
        return side == null || Side.of(side).horizontal() != horizontal;
    }

    /** Whether no other node stands in the way of a straight line. */
    private static boolean free(Tree tree, NodeItem from, NodeItem to, boolean horizontal) {
        double at = horizontal ? from.centerX() : from.centerY();
        double low = horizontal ? Math.min(from.centerY(), to.centerY()) : Math.min(from.centerX(), to.centerX());
        double high = horizontal ? Math.max(from.centerY(), to.centerY()) : Math.max(from.centerX(), to.centerX());
        List<Point> line = horizontal
                ? List.of(new Point(at, low), new Point(at, high))
                : List.of(new Point(low, at), new Point(high, at));
        for (NodeItem node : tree.nodes) {
            if (node != from && node != to && Lines.hits(line, node.bounds().grow(BESIDE))) {
                return false;
            }
        }
        return true;
    }

    private static int others(List<Link> links, boolean sources) {
        return (int) links.stream()
                .map(link -> sources ? link.from() : link.to())
                .distinct()
                .count();
    }

    private void fan(Item item, List<Link> links, Bounds bounds, boolean sources) {
        if (item instanceof NodeItem center && links.size() > 1) {
            List<Spot> spots = new ArrayList<>();
            for (Link link : links) {
                if ((sources ? link.from() : link.to()) instanceof NodeItem end) {
                    spots.add(bounds.anchor(end));
                }
            }
            Fan fan = new Fan(bounds.anchor(center), spots);
            if (Math.abs(fan.offMiddle(bounds.places.all())) <= 1) {
                fans.add(fan);
            }
        }
    }

    List<Goal> goals() {
        return goals;
    }

    /** Each edge: the nearer in line the better. */
    List<Goal> edges() {
        return edges;
    }

    /** What stands in the middle of all that it leads to, or that leads to it. */
    List<Fan> fans() {
        return fans;
    }

    /** From the first to the last of all. */
    double extent(double[] at) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (Spot end : ends) {
            least = Math.min(least, at[end.place()] + end.offset());
            most = Math.max(most, at[end.place()] + end.offset());
        }
        return Math.max(0, most - least);
    }

    /** An element and all that its edges lead to. */
    record Fan(Spot center, List<Spot> ends) {
        double offMiddle(double[] at) {
            double least = Double.MAX_VALUE;
            double most = -Double.MAX_VALUE;
            for (Spot end : ends) {
                least = Math.min(least, at[end.place()]);
                most = Math.max(most, at[end.place()]);
            }
            return (least + most) / 2 - at[center.place()];
        }
    }
}
