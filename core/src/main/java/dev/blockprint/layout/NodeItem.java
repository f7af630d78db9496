package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import dev.blockprint.model.LabelPlace;
import dev.blockprint.model.Node;
import java.util.List;

/** A node while it is laid out. */
final class NodeItem extends Item {
    final Node node;
    final NodeBox box;

    /** Its numbers and its badge, from where it begins. */
    final List<PlacedMark> marks;

    /** Its notes, from where it begins. */
    final List<PlacedNote> notes;

    private final List<Side> notedSides;

    /** Among all nodes, in the order written. */
    final int order;

    NodeItem(Node node, NodeNotes marked, GroupItem parent, int index, int order) {
        super(parent, index);
        this.order = order;
        this.node = node;
        this.box = marked.box();
        this.marks = marked.marks();
        this.notes = marked.notes();
        this.notedSides = marked.sides();
        this.width = box.width();
        this.height = box.height();
    }

    @Override
    double anchorX() {
        return box.tile().centerX();
    }

    @Override
    double anchorY() {
        return box.tile().centerY();
    }

    @Override
    boolean isDot() {
        return NodeBox.isJunction(node);
    }

    @Override
    double reach(Side side) {
        if (isDot() && (box.label() == null || side != labelSide())) {
            return -Distances.LINE_TO_NODE;
        }
        if (notedSides.contains(side)) {
            return extent(side);
        }
        return switch (side) {
            case BOTTOM -> bottom();
            case TOP -> box.tile().height() / 2;
            case LEFT -> box.tile().width() / 2;
            case RIGHT ->
                node.place() == LabelPlace.RIGHT && box.label() != null
                        ? extent(side)
                        : box.tile().width() / 2;
        };
    }

    /** From the anchor to the end of tile and label. */
    private double bottom() {
        TextBlock label = box.label();
        double low = label == null ? 0 : label.box().bottom();
        return Math.max(low, box.tile().bottom()) - anchorY();
    }

    private Side labelSide() {
        return node.place() == LabelPlace.RIGHT ? Side.RIGHT : Side.BOTTOM;
    }

    Rect tile() {
        return box.tile().translate(x, y);
    }

    /** Where its marks stand. */
    List<PlacedMark> placedMarks() {
        return marks.stream().map(mark -> mark.translate(x, y)).toList();
    }

    /** Where its notes stand. */
    List<PlacedNote> placedNotes() {
        return notes.stream().map(note -> note.translate(x, y)).toList();
    }

    PlacedNode placed() {
        TextBlock label = box.label();
        return new PlacedNode(node, tile(), label == null ? null : label.translate(x, y));
    }
}
