package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A node with its marks and its notes.
 *
 * @param box the node's, with the room that marks and notes need
 * @param marks from where the box begins
 * @param notes from where the box begins
 */
record NodeNotes(NodeBox box, List<PlacedMark> marks, List<PlacedNote> notes, List<Side> sides) {
    NodeNotes {
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
        sides = List.copyOf(sides);
    }

    /**
     * Puts notes around a node, one behind the other where they want the same side.
     *
     * @param otherwise the side of those that want none
     */
    static NodeNotes of(NodeMarks marked, List<NoteBox> notes, Side otherwise) {
        NodeNotes all = new NodeNotes(marked.box(), marked.marks(), List.of(), List.of());
        for (NoteBox note : notes) {
            all = all.with(note, note.side() == null ? otherwise : Side.of(note.side()));
        }
        return all;
    }

    private NodeNotes with(NoteBox note, Side side) {
        Rect tile = box.tile();
        Rect all = new Rect(0, 0, box.width(), box.height());
        for (PlacedMark mark : marks) {
            all = all.around(mark.box());
        }
        double x = switch (side) {
            case LEFT -> all.x() - NoteBox.GAP - note.width();
            case RIGHT -> all.right() + NoteBox.GAP;
            case TOP, BOTTOM -> tile.centerX() - note.width() / 2;
        };
        double y = switch (side) {
            case TOP -> all.y() - NoteBox.GAP - note.height();
            case BOTTOM -> all.bottom() + NoteBox.GAP;
            case LEFT, RIGHT -> tile.centerY() - note.height() / 2;
        };
        double dx = Math.ceil(Math.max(0, -x));
        double dy = Math.ceil(Math.max(0, -y));
        TextBlock label = box.label();
        NodeBox larger = new NodeBox(
                Math.ceil(Math.max(box.width(), x + note.width())) + dx,
                Math.ceil(Math.max(box.height(), y + note.height())) + dy,
                tile.translate(dx, dy),
                label == null ? null : label.translate(dx, dy));
        List<PlacedNote> placed = new ArrayList<>();
        notes.forEach(other -> placed.add(other.translate(dx, dy)));
        placed.add(note.at(x + dx, y + dy));
        List<Side> taken = new ArrayList<>(sides);
        taken.add(side);
        return new NodeNotes(
                larger, marks.stream().map(mark -> mark.translate(dx, dy)).toList(), placed, taken);
    }
}
