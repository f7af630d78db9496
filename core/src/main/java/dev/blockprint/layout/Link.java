package dev.blockprint.layout;

import dev.blockprint.model.Edge;
import java.util.List;

/**
 * An edge while it is laid out.
 *
 * @param index among all edges, in the order written
 * @param label its lines; empty if there is none
 * @param labelWidth of the widest line, in px
 * @param marks the numbers of the steps on it
 * @param notes about it
 */
@SuppressWarnings("ReferenceEquality") // an element of the tree is equal to itself only
record Link(
        int index,
        Edge edge,
        Item from,
        Item to,
        List<String> label,
        double labelWidth,
        List<Mark> marks,
        List<NoteBox> notes) {
    static final double LABEL_SIZE = 12;
    static final double LABEL_LINE = 15;

    Link {
        label = List.copyOf(label);
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }

    double labelHeight() {
        return label.size() * LABEL_LINE;
    }

    /** Whether the author lets it leave its first end by this side. */
    boolean mayStartAt(Side side) {
        return edge.fromSide() == null || Side.of(edge.fromSide()) == side;
    }

    /** Whether the author lets it meet its second end at this side. */
    boolean mayEndAt(Side side) {
        return edge.toSide() == null || Side.of(edge.toSide()) == side;
    }

    boolean loop() {
        return from == to;
    }

    /** Whether one end stands around the other. */
    boolean contained() {
        return from.holds(to) || to.holds(from);
    }
}
