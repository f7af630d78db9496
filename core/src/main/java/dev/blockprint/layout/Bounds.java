package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole picture along one axis: a place for each node, two for each frame, and the distances that the layout must
 * keep between them.
 */
@SuppressWarnings("ReferenceEquality") // an element of the tree is equal to itself only
final class Bounds {
    /** What stands closer than this beside each other, seen along the other axis, must not meet. */
    private static final double BESIDE = 16;

    final AxisPlaces places = new AxisPlaces();

    private final Tree tree;
    private final Distances distances;
    private final boolean horizontal;
    private final Map<Item, Integer> low = new HashMap<>();
    private final Map<Item, Integer> high = new HashMap<>();
    private final Map<GroupItem, double[]> slack = new HashMap<>();

    Bounds(Tree tree, Distances distances, boolean horizontal) {
        this.tree = tree;
        this.distances = distances;
        this.horizontal = horizontal;
        for (NodeItem node : tree.nodes) {
            low.put(node, places.add(horizontal ? node.centerX() : node.centerY()));
        }
        for (GroupItem group : tree.groups) {
            low.put(group, places.add(horizontal ? group.x : group.y));
            high.put(group, places.add(horizontal ? group.x + group.width : group.y + group.height));
        }
        inside(tree.root);
        tree.groups.forEach(this::inside);
    }

    /** Where a node's lines meet it. */
    AxisPlaces.Spot anchor(NodeItem node) {
        return new AxisPlaces.Spot(place(low, node), 0);
    }

    AxisPlaces.Spot low(Item item) {
        return new AxisPlaces.Spot(
                place(low, item), item instanceof NodeItem ? -item.extent(horizontal ? Side.LEFT : Side.TOP) : 0);
    }

    AxisPlaces.Spot high(Item item) {
        return item instanceof NodeItem
                ? new AxisPlaces.Spot(place(low, item), item.extent(horizontal ? Side.RIGHT : Side.BOTTOM))
                : new AxisPlaces.Spot(place(high, item), 0);
    }

    private static int place(Map<Item, Integer> places, Item item) {
        Integer place = places.get(item);
        if (place == null) {
            throw new IllegalArgumentException("only nodes and frames have places");
        }
        return place;
    }

    /** Nodes and frames right inside a group, also those of its rows, columns and grids. */
    static List<Item> blocks(Item group) {
        List<Item> blocks = new ArrayList<>();
        if (group instanceof GroupItem around) {
            for (Item child : around.children) {
                if (child instanceof GroupItem inner && !inner.framed()) {
                    blocks.addAll(blocks(inner));
                } else {
                    blocks.add(child);
                }
            }
        }
        return blocks;
    }

    private void inside(GroupItem group) {
        List<Item> blocks = blocks(group);
        if (group.framed()) {
            double before = horizontal ? group.frame.padding() + group.aside : group.frame.header();
            double[] room = {Double.MAX_VALUE, Double.MAX_VALUE};
            for (Item block : blocks) {
                room[0] = Math.min(room[0], places.at(low(block)) - places.at(low(group)));
                room[1] = Math.min(room[1], places.at(high(group)) - places.at(high(block)));
                places.apart(low(group), low(block), before);
                places.apart(high(block), high(group), group.frame.padding());
            }
            slack.put(group, room);
            places.apart(
                    low(group),
                    high(group),
                    blocks.isEmpty() ? Double.MAX_VALUE : horizontal ? group.frame.width(0) : 0);
        }
        for (int i = 0; i < blocks.size(); i++) {
            for (int j = 0; j < i; j++) {
                separate(group, blocks.get(i), blocks.get(j));
            }
        }
        aligned(group);
    }

    private void separate(GroupItem group, Item a, Item b) {
        double lowA = horizontal ? a.y : a.x;
        double highA = lowA + (horizontal ? a.height : a.width);
        double lowB = horizontal ? b.y : b.x;
        double highB = lowB + (horizontal ? b.height : b.width);
        if (lowA - BESIDE >= highB || lowB - BESIDE >= highA) {
            return;
        }
        boolean inOrder = places.at(low(a)) + places.at(high(a)) < places.at(low(b)) + places.at(high(b));
        Item first = inOrder ? a : b;
        Item second = inOrder ? b : a;
        double now = places.at(low(second)) - places.at(high(first));
        places.apart(high(first), low(second), joined(group, a, b) ? now : least(a, b));
    }

    private static boolean joined(GroupItem group, Item a, Item b) {
        for (Lift lift : group.lifts) {
            if ((lift.from().holds(a) && lift.to().holds(b))
                    || (lift.from().holds(b) && lift.to().holds(a))) {
                return true;
            }
        }
        return false;
    }

    private double least(Item a, Item b) {
        if (a.framed() != b.framed()) {
            return horizontal ? distances.frameToNode() : distances.frameToNodeStacked();
        }
        if (a.framed()) {
            return horizontal ? distances.framesBeside() : Math.max(distances.framesStacked(), 24);
        }
        return horizontal ? distances.nodesBeside() : distances.nodesStacked();
    }

    /** What stands in one rank, row or column of a group stays in line; ranks keep their distances. */
    private void aligned(GroupItem group) {
        for (Item child : group.children) {
            if (child instanceof GroupItem inner && !inner.framed()) {
                aligned(inner);
            }
        }
        int columns = group.columns;
        if (columns > 0) {
            @Nullable Item[] before = new Item[horizontal ? columns : group.children.size()];
            for (int i = 0; i < group.children.size(); i++) {
                Item cell = group.children.get(i);
                int line = horizontal ? i % columns : i / columns;
                if (!Cells.isHole(cell)) {
                    if (before[line] != null) {
                        together(before[line], cell, true);
                    }
                    before[line] = cell;
                }
            }
            return;
        }
        if (!group.flowsAlong(horizontal)) {
            return;
        }
        for (List<Item> asked : group.aligned) {
            for (int i = 1; i < asked.size(); i++) {
                rigid(asked.get(i - 1), asked.get(i));
            }
        }
        for (int rank = 0; rank < group.ranks.size(); rank++) {
            List<Item> items = group.ranks.get(rank);
            for (int i = 1; i < items.size(); i++) {
                together(items.get(i - 1), items.get(i), false);
            }
            for (Item item : items) {
                for (Item next : rank + 1 < group.ranks.size() ? group.ranks.get(rank + 1) : List.<Item>of()) {
                    follow(item, next);
                }
            }
        }
    }

    private void follow(Item item, Item next) {
        for (Item a : item instanceof GroupItem && !item.framed() ? blocks(item) : List.of(item)) {
            for (Item b : next instanceof GroupItem && !next.framed() ? blocks(next) : List.of(next)) {
                boolean ahead = places.at(low(a)) < places.at(low(b));
                places.apart(high(ahead ? a : b), low(ahead ? b : a), Double.MAX_VALUE);
            }
        }
    }

    private void together(Item a, Item b, boolean cells) {
        if (a instanceof NodeItem first && b instanceof NodeItem second) {
            places.together(anchor(first), anchor(second));
        } else if (a.framed() && b.framed()) {
            boolean same = places.at(low(a)) == places.at(low(b)) && places.at(high(a)) == places.at(high(b));
            if (same) {
                places.together(low(a), low(b));
                places.together(high(a), high(b));
            }
        } else if (cells) {
            List<Item> all = new ArrayList<>(a instanceof GroupItem && !a.framed() ? blocks(a) : List.of(a));
            all.addAll(b instanceof GroupItem && !b.framed() ? blocks(b) : List.of(b));
            for (int i = 1; i < all.size(); i++) {
                rigid(all.get(i - 1), all.get(i));
            }
        }
    }

    /** What stands in the middle of something else keeps it from growing. */
    private void rigid(Item a, Item b) {
        if (low.containsKey(a) && low.containsKey(b)) {
            places.together(low(a), low(b));
            places.together(high(a), high(b));
        }
    }

    /** Frames out of which something has moved become as small as they were around it. */
    void tighten(List<AxisPlaces.Goal> straight) {
        List<GroupItem> inner = new ArrayList<>(tree.groups);
        inner.sort((a, b) -> b.depth - a.depth);
        for (GroupItem group : inner) {
            double[] room = slack.get(group);
            List<Item> blocks = blocks(group);
            if (room == null || blocks.isEmpty()) {
                continue;
            }
            double least = Double.MAX_VALUE;
            double most = -Double.MAX_VALUE;
            for (Item block : blocks) {
                least = Math.min(least, places.at(low(block)));
                most = Math.max(most, places.at(high(block)));
            }
            tighten(low(group).place(), least - room[0], straight);
            tighten(high(group).place(), most + room[1], straight);
        }
    }

    private void tighten(int border, double to, List<AxisPlaces.Goal> straight) {
        double by = to - places.at(border);
        double[] moved = Math.abs(by) < 0.01 ? null : places.moved(border, by, -1, straight);
        if (moved != null) {
            for (NodeItem node : tree.nodes) {
                int place = low(node).place();
                if (moved[place] != places.at(place)) {
                    return;
                }
            }
            places.accept(moved);
        }
    }

    /** Gives nodes and groups their new places. */
    void write() {
        for (NodeItem node : tree.nodes) {
            if (horizontal) {
                node.x = places.at(low(node));
            } else {
                node.y = places.at(low(node));
            }
        }
        for (GroupItem group : tree.groups) {
            span(group, places.at(low(group)), places.at(high(group)));
        }
        around(tree.root);
    }

    /** What has no frame is as large as what is in it. */
    private void around(GroupItem group) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (Item child : group.children) {
            if (child instanceof GroupItem inner) {
                around(inner);
            }
            least = Math.min(least, horizontal ? child.x : child.y);
            most = Math.max(most, horizontal ? child.x + child.width : child.y + child.height);
        }
        if (!group.framed() && least <= most) {
            span(group, least, most);
        }
    }

    private void span(GroupItem group, double from, double to) {
        if (horizontal) {
            group.x = from;
            group.width = to - from;
        } else {
            group.y = from;
            group.height = to - from;
        }
    }
}
