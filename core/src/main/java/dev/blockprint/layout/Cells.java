package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import dev.blockprint.model.Arrangement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows, columns and grids: plain arithmetic. Nodes stand in line by their icons, frames fill their cells, and there is
 * room for what the edges between neighbours carry.
 */
@SuppressWarnings("ReferenceEquality") // an element of the tree is equal to itself only
final class Cells {
    private static final double GUTTER = 26;
    private static final double FRAME_GAP = 40;
    private static final double MOST_WIDER = 64;

    private final GroupItem group;
    private final Distances distances;
    private final int columns;
    private final List<Item> items;

    private Cells(GroupItem group, int columns, Distances distances) {
        this.group = group;
        this.distances = distances;
        this.items = group.children;
        this.columns = columns;
    }

    /** Gives every child of an arranged group its place. */
    static void place(GroupItem group, Arrangement arrangement, Distances distances) {
        int size = group.children.size();
        place(
                group,
                switch (arrangement.kind()) {
                    case ROW, ALIGN -> size;
                    case COLUMN -> 1;
                    case GRID -> Math.min(arrangement.columns(), size);
                },
                distances);
    }

    /** Puts the children of a group into so many columns, row by row. */
    static void place(GroupItem group, int columns, Distances distances) {
        group.columns = columns;
        new Cells(group, columns, distances).place();
    }

    private void place() {
        int rows = (items.size() + columns - 1) / columns;
        Axis across = new Axis(columns);
        Axis down = new Axis(rows);
        for (int i = 0; i < items.size(); i++) {
            across.include(i % columns, items.get(i), true);
            down.include(i / columns, items.get(i), false);
        }
        for (int i = 0; i < items.size(); i++) {
            if (i % columns > 0) {
                across.gap(i % columns, gap(items.get(i - 1), items.get(i), true));
            }
            if (i >= columns) {
                down.gap(i / columns, gap(items.get(i - columns), items.get(i), false));
            }
        }
        across.line();
        down.line();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!item.framed()) {
                item.x = across.center(i % columns) - item.anchorX();
                item.y = down.center(i / columns) - item.anchorY();
            }
        }
        placeFrames(across, down);
    }

    /** The frames with least room first: what has more can then move to where its edges are straight. */
    private void placeFrames(Axis across, Axis down) {
        List<Item> frames = new ArrayList<>();
        for (Item item : items) {
            if (item.framed()) {
                item.x = across.start(item.index % columns);
                item.y = down.start(item.index / columns);
                frames.add(item);
            }
        }
        boolean stacked = columns == 1;
        frames.sort(Comparator.comparingDouble(item -> stacked ? -item.width : 0));
        if (stacked) {
            double wider = Math.ceil(missing(frames, across));
            across.widen(wider);
            for (Item item : items) {
                item.x += item.framed() ? 0 : wider;
            }
        }
        Set<Item> settled = new HashSet<>();
        for (Item item : items) {
            if (!item.framed()) {
                settled.add(item);
            }
        }
        for (Item item : frames) {
            GroupItem frame = (GroupItem) item;
            double moreX = across.size(item.index % columns) - item.width;
            double moreY = down.size(item.index / columns) - item.height;
            double dx = stacked ? clamp(wanted(frame, true, moreX / 2, settled), moreX) : moreX / 2;
            for (Item child : frame.children) {
                child.x += Math.round(dx);
            }
            frame.width += moreX;
            frame.height += moreY;
            settled.add(item);
        }
    }

    /** How much wider a column of frames must be for the edges between them to be straight; 0 if that is far. */
    private double missing(List<Item> frames, Axis across) {
        double most = 0;
        Set<Item> settled = new HashSet<>();
        for (Item item : frames) {
            double room = across.size(0) - item.width;
            double wanted = wanted((GroupItem) item, true, room / 2, settled);
            most = Math.max(most, Math.max(wanted - room, -wanted));
            settled.add(item);
        }
        return most > MOST_WIDER ? 0 : most;
    }

    private static double clamp(double wanted, double room) {
        return Math.max(0, Math.min(room, wanted));
    }

    static boolean isHole(Item item) {
        return item instanceof GroupItem inner && inner.children.isEmpty() && !inner.framed();
    }

    private double gap(Item a, Item b, boolean beside) {
        boolean frames = a.framed() && b.framed();
        boolean hole = isHole(a) || isHole(b);
        boolean mixed = a.framed() != b.framed() && !hole;
        double gap = beside
                ? frames ? distances.framesBeside() : mixed ? distances.frameToNode() : distances.nodesBeside()
                : frames
                        ? distances.framesStacked()
                        : mixed ? distances.frameToNodeStacked() : distances.nodesStacked();
        double inner =
                beside ? a.extent(Side.RIGHT) - a.reach(Side.RIGHT) + b.extent(Side.LEFT) - b.reach(Side.LEFT) : 0;
        int passing = 0;
        for (Lift lift : group.lifts) {
            boolean between = (lift.from() == a && lift.to() == b) || (lift.from() == b && lift.to() == a);
            if (!between) {
                continue;
            }
            Link link = lift.link();
            double least = frames || mixed ? FRAME_GAP : beside ? distances.ranks() : distances.ranksStacked();
            double label = link.label().isEmpty() ? 0 : beside ? link.labelWidth() : link.labelHeight();
            gap = Math.max(gap, least + label - (frames || mixed ? 0 : inner));
            passing++;
        }
        return passing > 1 ? Math.max(gap, GUTTER + Distances.PARALLEL * (passing - 1)) : gap;
    }

    private double wanted(GroupItem frame, boolean horizontal, double otherwise, Set<Item> settled) {
        List<Double> shifts = new ArrayList<>();
        for (Lift lift : group.lifts) {
            boolean from = lift.from() == frame;
            Item other = from ? lift.to() : lift.from();
            if ((from || lift.to() == frame) && settled.contains(other)) {
                Item ownEnd = from ? lift.link().from() : lift.link().to();
                Item otherEnd = from ? lift.link().to() : lift.link().from();
                if (ownEnd != frame && otherEnd instanceof NodeItem) {
                    shifts.add(at(otherEnd, horizontal) - at(ownEnd, horizontal));
                }
            }
        }
        shifts.sort(null);
        return shifts.isEmpty() ? otherwise : shifts.get((shifts.size() - 1) / 2);
    }

    /** Where the anchor of something inside the group is, from the group's content on. */
    private double at(Item end, boolean horizontal) {
        double at = horizontal ? end.anchorX() : end.anchorY();
        for (Item item = end; item != group && item.parent != null; item = item.parent) {
            at += horizontal ? item.x : item.y;
        }
        return at;
    }

    /** The columns of a grid, or its rows. */
    private static final class Axis {
        private final double[] before;
        private final double[] after;
        private final double[] frame;
        private final double[] gap;
        private final double[] start;

        Axis(int cells) {
            before = new double[cells];
            after = new double[cells];
            frame = new double[cells];
            gap = new double[cells];
            start = new double[cells];
        }

        void include(int cell, Item item, boolean horizontal) {
            double size = horizontal ? item.width : item.height;
            if (item.framed()) {
                frame[cell] = Math.max(frame[cell], size);
            } else {
                double anchor = horizontal ? item.anchorX() : item.anchorY();
                before[cell] = Math.max(before[cell], anchor);
                after[cell] = Math.max(after[cell], size - anchor);
            }
        }

        void gap(int cell, double least) {
            gap[cell] = Math.max(gap[cell], least);
        }

        void line() {
            for (int i = 0; i < start.length; i++) {
                double more = frame[i] - before[i] - after[i];
                if (more > 0 && before[i] + after[i] > 0) {
                    before[i] += Math.floor(more / 2);
                    after[i] += more - Math.floor(more / 2);
                }
                start[i] = i == 0 ? 0 : start[i - 1] + size(i - 1) + Math.ceil(gap[i]);
            }
        }

        double size(int cell) {
            return Math.max(frame[cell], before[cell] + after[cell]);
        }

        /** Makes the only column wider, by {@code by} on both sides. */
        void widen(double by) {
            frame[0] = size(0) + 2 * by;
        }

        double start(int cell) {
            return start[cell];
        }

        double center(int cell) {
            return start[cell] + before[cell];
        }
    }
}
