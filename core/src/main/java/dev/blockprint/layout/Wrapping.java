package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.List;

/** Wraps the ranks of a group like the words of a text: into lines that are about equally long. */
final class Wrapping {
    /** Between two lines: what leads from the end of one to the start of the next turns there. */
    private static final double GAP = 60;

    private final GroupItem group;
    private final List<List<Item>> ranks;
    private final boolean sideways;
    private final boolean backwards;

    private Wrapping(GroupItem group, List<List<Item>> ranks, Flow flow) {
        this.group = group;
        this.ranks = List.copyOf(ranks);
        this.sideways = !flow.vertical();
        this.backwards = flow.forward().dx + flow.forward().dy < 0;
    }

    /** Moves the children of a group whose ranks have their places already. */
    static void wrap(GroupItem group, List<List<Item>> ranks, Flow flow, int lines) {
        new Wrapping(group, ranks, flow).wrap(lines);
    }

    private void wrap(int lines) {
        double across = 0;
        for (List<Item> line : split(lines)) {
            double low = low(line, sideways);
            double high = high(line, sideways);
            double along = backwards ? high : low;
            double top = low(line, !sideways);
            double bottom = high(line, !sideways);
            for (Item item : line) {
                move(item, -along, across - top);
            }
            across += bottom - top + GAP;
        }
        double least = low(group.children, sideways);
        for (Item item : group.children) {
            move(item, -least, 0);
        }
        // Lines from outside find their way between the lines by themselves.
        group.doors.clear();
        group.ranked(List.of(), sideways);
    }

    private void move(Item item, double along, double across) {
        item.x += sideways ? along : across;
        item.y += sideways ? across : along;
    }

    /** The items of each line, the longest line being as short as it can be. */
    private List<List<Item>> split(int lines) {
        double least = 0;
        double most = high(group.children, sideways) - low(group.children, sideways);
        for (int i = 0; i < 20; i++) {
            double middle = (least + most) / 2;
            if (filled(middle).size() <= lines) {
                most = middle;
            } else {
                least = middle;
            }
        }
        return filled(most);
    }

    private List<List<Item>> filled(double length) {
        List<List<Item>> lines = new ArrayList<>();
        List<Item> line = new ArrayList<>();
        for (List<Item> rank : ranks) {
            List<Item> longer = new ArrayList<>(line);
            longer.addAll(rank);
            if (!line.isEmpty() && high(longer, sideways) - low(longer, sideways) > length) {
                lines.add(line);
                line = new ArrayList<>(rank);
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static double low(List<Item> items, boolean horizontal) {
        return items.stream()
                .mapToDouble(item -> horizontal ? item.x : item.y)
                .min()
                .orElse(0);
    }

    private static double high(List<Item> items, boolean horizontal) {
        return items.stream()
                .mapToDouble(item -> horizontal ? item.x + item.width : item.y + item.height)
                .max()
                .orElse(0);
    }
}
