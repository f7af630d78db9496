package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import java.util.Arrays;

/** Where lines can run, and what it costs: lanes, and for every step between two of them what is in the way. */
final class Grid {
    /** In {@link #blockX} and {@link #blockY}: more than one node is in the way. */
    static final int ALWAYS = -1;

    /** Of one orientation: the grid of the largest diagrams is coarse rather than large. */
    private static final int MOST_LANES = 700;

    private static final double NEAR = 8;
    private static final double BESIDE_BORDER = 5;
    private static final int BORDER_COST = 30;
    private static final int TITLE_COST = 500;
    private static final double OUTER = 22;

    final Lanes lanesX = new Lanes();
    final Lanes lanesY = new Lanes();
    final int width;
    final int height;

    /** By crossing: the node in the way of the step to the right, by its index + 1; 0 if there is none. */
    final int[] blockX;

    /** The same for the step down. */
    final int[] blockY;

    /** By crossing: the node that the step to the right comes close to, as in {@link #blockX}. */
    final int[] nearX;

    /** The same for the step down. */
    final int[] nearY;

    /** By crossing: what the step to the right costs above its length. */
    final int[] costX;

    /** The same for the step down. */
    final int[] costY;

    /** By crossing: the innermost group there, by its index + 1; 0 outside all. */
    final int[] place;

    Grid(Tree tree) {
        addLanes(tree);
        lanesX.build(MOST_LANES);
        lanesY.build(MOST_LANES);
        width = lanesX.size();
        height = lanesY.size();
        int size = width * height;
        blockX = new int[size];
        blockY = new int[size];
        nearX = new int[size];
        nearY = new int[size];
        costX = new int[size];
        costY = new int[size];
        place = new int[size];
        mark(tree);
    }

    private void addLanes(Tree tree) {
        addGaps(tree.root);
        Rect all = tree.root.bounds();
        outer(all, OUTER);
        for (GroupItem group : tree.groups) {
            addGaps(group);
            around(group.bounds(), 12, Lanes.OUTSIDE);
            Rect b = group.bounds();
            Lanes passing = group.doorsAcross ? lanesX : lanesY;
            for (double door : group.doors.values()) {
                passing.keep((group.doorsAcross ? b.x() : b.y()) + door, Lanes.GAP);
            }
            lanesX.add(b.x() + group.frame.padding() / 2, Lanes.INSIDE);
            lanesX.add(b.right() - group.frame.padding() / 2, Lanes.INSIDE);
            lanesY.add(b.bottom() - group.frame.padding() / 2, Lanes.INSIDE);
            lanesY.add(b.y() + group.frame.header() - 6, Lanes.HUG);
        }
        for (NodeItem node : tree.nodes) {
            around(node.bounds(), 12, Lanes.HUG);
            lanesX.keep(node.centerX(), Lanes.THROUGH);
            lanesY.keep(node.centerY(), Lanes.THROUGH);
        }
        for (Link link : tree.links) {
            addEnd(link.from(), link.to());
            addEnd(link.to(), link.from());
        }
    }

    /** Where a line may end at a frame, and where it turns before that. */
    private void addEnd(Item end, Item other) {
        if (end instanceof GroupItem group && !end.holds(other)) {
            Rect port = group.bounds().grow(Distances.LINE_TO_NODE);
            lanesX.keep(port.x(), Lanes.HUG);
            lanesX.keep(port.right(), Lanes.HUG);
            lanesY.keep(port.y(), Lanes.HUG);
            lanesY.keep(port.bottom(), Lanes.HUG);
            for (Side side : Side.values()) {
                for (double place : Ports.of(group, side, other)) {
                    (side.horizontal() ? lanesY : lanesX).keep(place, Lanes.THROUGH);
                }
            }
            around(group.bounds(), Distances.LINE_TO_NODE + Distances.FIRST_RUN, Lanes.OUTSIDE);
        }
    }

    private void outer(Rect all, double by) {
        around(all, by, Lanes.OUTSIDE);
    }

    private void around(Rect rect, double by, int penalty) {
        lanesX.add(rect.x() - by, penalty);
        lanesX.add(rect.right() + by, penalty);
        lanesY.add(rect.y() - by, penalty);
        lanesY.add(rect.bottom() + by, penalty);
    }

    /** The middle between each child and the next one behind it. */
    private void addGaps(GroupItem group) {
        for (Item a : group.children) {
            if (a instanceof GroupItem inner && !a.framed()) {
                addGaps(inner);
            }
            Item right = null;
            Item below = null;
            Item left = null;
            Item above = null;
            for (Item b : group.children) {
                if (b.x >= a.x + a.width && (right == null || b.x < right.x)) {
                    right = b;
                }
                if (b.x + b.width <= a.x && (left == null || b.x + b.width > left.x + left.width)) {
                    left = b;
                }
                if (b.y >= a.y + a.height && (below == null || b.y < below.y)) {
                    below = b;
                }
                if (b.y + b.height <= a.y && (above == null || b.y + b.height > above.y + above.height)) {
                    above = b;
                }
            }
            if (right != null) {
                lanesX.add((a.x + a.width + right.x) / 2, Lanes.GAP);
            }
            if (left != null) {
                lanesX.add((left.x + left.width + a.x) / 2, Lanes.GAP);
            }
            if (below != null) {
                lanesY.add((a.y + a.height + below.y) / 2, Lanes.GAP);
            }
            if (above != null) {
                lanesY.add((above.y + above.height + a.y) / 2, Lanes.GAP);
            }
        }
    }

    private void mark(Tree tree) {
        for (int i = 0; i < tree.groups.size(); i++) {
            GroupItem group = tree.groups.get(i);
            Rect b = group.bounds();
            int x0 = lanesX.from(b.x());
            int x1 = lanesX.from(b.right());
            for (int y = lanesY.from(b.y()); y < lanesY.from(b.bottom()); y++) {
                Arrays.fill(place, y * width + x0, Math.max(y * width + x0, y * width + x1), i + 1);
            }
            for (PlacedNote note : group.placedNotes()) {
                cost(note.box().grow(4), TITLE_COST);
            }
            Rect title = group.titleArea();
            if (title != null) {
                cost(title.grow(4), TITLE_COST);
            }
            border(b);
        }
        for (int i = 0; i < tree.nodes.size(); i++) {
            NodeItem node = tree.nodes.get(i);
            Rect tile = node.tile();
            own(tile.grow(NEAR), i + 1, nearX, nearY);
            own(tile.grow(2), i + 1, blockX, blockY);
            for (PlacedNote note : node.placedNotes()) {
                own(note.box().grow(NEAR), ALWAYS, nearX, nearY);
                own(note.box().grow(2), ALWAYS, blockX, blockY);
            }
            for (PlacedMark mark : node.placedMarks()) {
                own(mark.box().grow(NEAR), i + 1, nearX, nearY);
                own(mark.box().grow(2), i + 1, blockX, blockY);
            }
            TextBlock label = node.box.label();
            if (label != null) {
                Rect text = label.box().translate(node.x, node.y);
                own(text.grow(NEAR), i + 1, nearX, nearY);
                own(text.grow(3), i + 1, blockX, blockY);
            }
        }
    }

    /** A line along the border of a frame, and close to it, looks like part of it. */
    private void border(Rect b) {
        for (int side = 0; side < 4; side++) {
            boolean upright = side < 2;
            double at = side == 0 ? b.x() : side == 1 ? b.right() : side == 2 ? b.y() : b.bottom();
            Lanes lanes = upright ? lanesX : lanesY;
            Lanes across = upright ? lanesY : lanesX;
            int first = Math.max(0, across.from(upright ? b.y() : b.x()) - 1);
            int last = across.from(upright ? b.bottom() : b.right());
            for (int i = lanes.from(at - BESIDE_BORDER); i < lanes.from(at + BESIDE_BORDER); i++) {
                for (int k = first; k < last; k++) {
                    if (upright) {
                        costY[k * width + i] += BORDER_COST;
                    } else {
                        costX[i * width + k] += BORDER_COST;
                    }
                }
            }
        }
    }

    private void cost(Rect rect, int cost) {
        steps(rect, (steps, step) -> steps[step] += cost, costX, costY);
    }

    private void own(Rect rect, int owner, int[] right, int[] down) {
        steps(
                rect,
                (steps, step) -> steps[step] = steps[step] == 0 || steps[step] == owner ? owner : ALWAYS,
                right,
                down);
    }

    private void steps(Rect rect, Mark mark, int[] right, int[] down) {
        int x0 = lanesX.from(rect.x() + 0.25);
        int x1 = lanesX.from(rect.right() - 0.25);
        int y0 = lanesY.from(rect.y() + 0.25);
        int y1 = lanesY.from(rect.bottom() - 0.25);
        for (int y = y0; y < y1; y++) {
            for (int x = Math.max(0, x0 - 1); x < Math.min(x1, width - 1); x++) {
                mark.at(right, y * width + x);
            }
        }
        for (int x = x0; x < x1; x++) {
            for (int y = Math.max(0, y0 - 1); y < Math.min(y1, height - 1); y++) {
                mark.at(down, y * width + x);
            }
        }
    }

    private interface Mark {
        void at(int[] steps, int step);
    }
}
