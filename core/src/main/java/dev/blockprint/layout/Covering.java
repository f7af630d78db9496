package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.List;

/** What a label, a number or a note would cover, as a cost. */
final class Covering {
    /** After so many comparisons everything costs nothing: things take the best place of their own. */
    private static final long MOST_COMPARED = 150_000_000;

    private static final double ON_ICON = 1000;
    private static final double ON_LABEL = 900;
    private static final double ON_NODE_LABEL = 800;
    private static final double ON_TITLE = 600;
    private static final double ON_LINE = 120;
    private static final double ON_FRAME = 60;

    private final Tree tree;
    private final List<List<Point>> lines;
    private final List<Rect> placed = new ArrayList<>();
    private long left = MOST_COMPARED;

    /**
     * What has its place already.
     *
     * @param lines by the index of their edge
     */
    Covering(Tree tree, List<List<Point>> lines) {
        this.tree = tree;
        this.lines = lines;
    }

    /** From now on this must not be covered either. */
    void add(Rect box) {
        placed.add(box);
    }

    /**
     * What {@code box} would cover.
     *
     * @param line the index of the edge whose line may be covered
     * @param enough a cost from which on it may be counted no further
     */
    double cost(Rect box, int line, double enough) {
        left -= tree.nodes.size() + tree.groups.size() + placed.size();
        if (left < 0) {
            return 0;
        }
        double cost = 0;
        for (NodeItem node : tree.nodes) {
            cost += onNode(node, box);
        }
        for (GroupItem group : tree.groups) {
            for (PlacedNote note : group.placedNotes()) {
                cost += note.box().overlaps(box) ? ON_LABEL : 0;
            }
            Rect title = group.titleArea();
            cost += title != null && title.overlaps(box) ? ON_TITLE : 0;
            Rect frame = group.bounds();
            cost += frame.overlaps(box.grow(3)) && !frame.contains(box.grow(3)) && !box.contains(frame) ? ON_FRAME : 0;
        }
        for (Rect other : placed) {
            cost += other.overlaps(box) ? ON_LABEL : 0;
        }
        if (cost < enough) {
            left -= lines.size();
            for (int i = 0; i < lines.size(); i++) {
                cost += i != line && Lines.hits(lines.get(i), box) ? ON_LINE : 0;
            }
        }
        return cost;
    }

    private static double onNode(NodeItem node, Rect box) {
        double cost = 0;
        if (node.bounds().grow(2).overlaps(box)) {
            cost += node.tile().grow(2).overlaps(box) ? ON_ICON : 0;
            TextBlock text = node.box.label();
            cost += text != null && text.box().translate(node.x, node.y).overlaps(box) ? ON_NODE_LABEL : 0;
        }
        for (PlacedNote note : node.notes) {
            cost += note.box().translate(node.x, node.y).overlaps(box) ? ON_LABEL : 0;
        }
        for (PlacedMark mark : node.marks) {
            cost += mark.box().translate(node.x, node.y).overlaps(box) ? ON_LABEL : 0;
        }
        return cost;
    }
}
