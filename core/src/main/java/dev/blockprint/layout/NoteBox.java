package dev.blockprint.layout;

import dev.blockprint.model.Note;
import dev.blockprint.model.Side;
import dev.blockprint.text.TextWrap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note while it has no place.
 *
 * @param index among all notes, in the order written
 */
record NoteBox(int index, Note note, List<String> lines, double width, double height) {
    /** Between a note and what it stands at. */
    static final double GAP = 8;

    private static final double SIZE = 12;
    private static final double LINE = 16;
    private static final double BESIDE = 10;
    private static final double ABOVE = 7;
    private static final int MOST_LINES = 60;

    NoteBox {
        lines = List.copyOf(lines);
    }

    static NoteBox of(int index, Note note) {
        int length = note.text().length();
        double widest = length <= 90 ? 160 : length <= 300 ? 200 : 260;
        List<String> lines = TextWrap.wrap(note.text(), SIZE, false, widest, MOST_LINES);
        double width = 2 * Math.ceil(TextBlocks.width(lines, SIZE, false) / 2) + 2 * BESIDE;
        return new NoteBox(index, note, lines, width, lines.size() * LINE + 2 * ABOVE);
    }

    @Nullable
    Side side() {
        return note.side();
    }

    PlacedNote at(double x, double y) {
        TextBlock text = TextBlocks.at(x + BESIDE, y + ABOVE, lines, SIZE, LINE, false, TextBlock.Anchor.START);
        return new PlacedNote(index, text, new Rect(x, y, width, height), null, note.anchor());
    }
}
