package dev.blockprint.layout;

import dev.blockprint.layout.AxisPlaces.Goal;
import dev.blockprint.model.Face;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which levels of groups beside each other belong together: level by level where the groups have as many, else those
 * that hold the same kinds of things, in the same order. A group that lacks one of them has a gap there.
 */
final class Tiers {
    private static final double WORTH = 3;

    private final Bounds bounds;
    private final boolean horizontal;
    private final List<Goal> goals = new ArrayList<>();

    Tiers(Tree tree, Bounds bounds, boolean horizontal) {
        this.bounds = bounds;
        this.horizontal = horizontal;
        find(tree.root);
    }

    List<Goal> goals() {
        return goals;
    }

    private void find(GroupItem group) {
        for (List<Item> line : lines(group)) {
            List<GroupItem> frames = new ArrayList<>();
            for (Item item : line) {
                if (item instanceof GroupItem frame && frame.framed()) {
                    frames.add(frame);
                }
            }
            match(frames);
        }
        for (Item child : group.children) {
            if (child instanceof GroupItem inner) {
                find(inner);
            }
        }
    }

    /** The children that stand beside each other, across the axis. */
    private List<List<Item>> lines(GroupItem group) {
        int columns = group.columns;
        if (columns == 0) {
            return group.flowsAlong(horizontal) ? group.ranks : List.of();
        }
        List<List<Item>> lines = new ArrayList<>();
        for (int i = 0; i < group.children.size(); i++) {
            int line = horizontal ? i % columns : i / columns;
            while (lines.size() <= line) {
                lines.add(new ArrayList<>());
            }
            lines.get(line).add(group.children.get(i));
        }
        return lines;
    }

    private void match(List<GroupItem> frames) {
        GroupItem longest = null;
        List<List<Item>> most = List.of();
        for (GroupItem frame : frames) {
            List<List<Item>> levels = levels(frame);
            if (levels.size() > most.size()) {
                longest = frame;
                most = levels;
            }
        }
        for (GroupItem frame : frames) {
            if (!frame.equals(longest)) {
                match(most, levels(frame));
            }
        }
    }

    private void match(List<List<Item>> longer, List<List<Item>> shorter) {
        int[][] alike = new int[longer.size() + 1][shorter.size() + 1];
        for (int i = longer.size() - 1; i >= 0; i--) {
            for (int j = shorter.size() - 1; j >= 0; j--) {
                int pair = likeness(longer.get(i), shorter.get(j), longer.size() == shorter.size() && i == j);
                alike[i][j] = Math.max(
                        Math.max(alike[i + 1][j], alike[i][j + 1]), pair == 0 ? 0 : alike[i + 1][j + 1] + pair);
            }
        }
        for (int i = 0, j = 0; i < longer.size() && j < shorter.size(); ) {
            if (alike[i][j] == alike[i + 1][j]) {
                i++;
            } else if (alike[i][j] == alike[i][j + 1]) {
                j++;
            } else {
                join(longer.get(i++), shorter.get(j++));
            }
        }
    }

    private void join(List<Item> a, List<Item> b) {
        Item first = a.get(0);
        Item second = b.get(0);
        if (first instanceof NodeItem x && second instanceof NodeItem y) {
            goals.add(new Goal(bounds.anchor(x), bounds.anchor(y), WORTH));
        } else if (first instanceof GroupItem x && second instanceof GroupItem y) {
            goals.add(new Goal(bounds.low(x), bounds.low(y), WORTH));
            goals.add(new Goal(bounds.high(x), bounds.high(y), WORTH));
            match(levels(x), levels(y));
        }
    }

    private static int likeness(List<Item> a, List<Item> b, boolean sameLevel) {
        Set<String> kinds = kinds(a);
        Set<String> common = kinds(b);
        common.retainAll(kinds);
        return common.isEmpty() ? (sameLevel ? 1 : 0) : 4;
    }

    private static Set<String> kinds(List<Item> level) {
        Set<String> kinds = new HashSet<>();
        for (Item item : level) {
            if (item instanceof NodeItem leaf) {
                kinds.add(
                        leaf.node.face() instanceof Face.Icon icon
                                ? "icon " + icon.type()
                                : "label " + leaf.node.label());
            } else if (item instanceof GroupItem frame && frame.group != null) {
                kinds.add("frame " + frame.group.kind() + " " + frame.group.icon());
            }
        }
        return kinds;
    }

    /** What is in a frame, cut into levels along the axis; frames first in their level. */
    private List<List<Item>> levels(GroupItem frame) {
        List<Item> blocks = new ArrayList<>(Bounds.blocks(frame));
        blocks.sort((a, b) -> Double.compare(middle(a), middle(b)));
        List<List<Item>> levels = new ArrayList<>();
        double end = -Double.MAX_VALUE;
        for (Item block : blocks) {
            if (middle(block) > end) {
                levels.add(new ArrayList<>());
                end = bounds.places.at(bounds.high(block));
            }
            levels.get(levels.size() - 1).add(block);
            end = Math.max(end, bounds.places.at(bounds.high(block)));
        }
        return levels;
    }

    private double middle(Item item) {
        return item instanceof NodeItem node
                ? bounds.places.at(bounds.anchor(node))
                : (bounds.places.at(bounds.low(item)) + bounds.places.at(bounds.high(item))) / 2;
    }
}
