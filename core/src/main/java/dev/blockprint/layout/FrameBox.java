package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import dev.blockprint.model.Anchor;
import dev.blockprint.model.Element;
import dev.blockprint.model.FrameKind;
import dev.blockprint.model.Group;
import dev.blockprint.model.Side;
import dev.blockprint.text.TextWrap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a frame adds to its content.
 *
 * @param header from the top to the content
 * @param padding at the sides and below
 * @param titleX where the label begins; less than 0 where it is centred
 * @param baseline of the label's first line
 * @param badge whether it has a tab in its corner
 * @param marks its numbers and its badge, which stand behind the label
 * @param notes about it, which stand below the label
 */
record FrameBox(
        List<String> lines,
        double titleWidth,
        double header,
        double padding,
        double titleX,
        double baseline,
        boolean badge,
        List<Mark> marks,
        List<NoteBox> notes) {
    /** Of the whole picture, which has no frame. */
    static final FrameBox NONE = new FrameBox(List.of(), 0, 0, 0, 0, 0, false, List.of(), List.of());

    private static final double SIZE = 13;
    private static final double LINE = 16;
    private static final double WIDEST_TITLE = 320;
    private static final int MOST_LINES = 2;
    private static final double EMPTY_WIDTH = 72;
    private static final double EMPTY_HEIGHT = 24;
    private static final double CENTRED = -1;
    private static final double BESIDE_MARK = 8;
    private static final double NEAR_CONTENT = 6;

    FrameBox {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }

    static FrameBox of(Group group, List<Mark> marks, List<NoteBox> notes) {
        List<String> lines = TextWrap.wrap(group.label(), SIZE, true, WIDEST_TITLE, MOST_LINES);
        double width = TextBlocks.width(lines, SIZE, true);
        double more = Math.max(0, lines.size() - 1) * LINE;
        boolean zone = group.kind() == FrameKind.ZONE;
        boolean badge = group.icon() != null || (!zone && group.kind() != FrameKind.GENERIC);
        double header = lines.isEmpty() && !badge && marks.isEmpty()
                ? Distances.FRAME_PADDING
                : (zone && notes.isEmpty() ? Distances.ZONE_HEADER : Distances.FRAME_HEADER) + more;
        for (NoteBox note : notes) {
            header += note.height() + NoteBox.GAP;
        }
        double padding = zone && framesOnly(group.members()) ? Distances.ZONE_PADDING : Distances.FRAME_PADDING;
        if (zone && !badge) {
            return new FrameBox(lines, width, header, padding, CENTRED, 20, false, marks, notes);
        }
        return badge
                ? new FrameBox(lines, width, header, padding, Distances.FRAME_LABEL_AFTER_BADGE, 17, true, marks, notes)
                : new FrameBox(lines, width, header, padding, Distances.FRAME_LABEL_X, 21, false, marks, notes);
    }

    private static boolean framesOnly(List<Element> members) {
        return !members.isEmpty() && members.stream().allMatch(Group.class::isInstance);
    }

    double width(double content) {
        double inner = content == 0 && padding > 0 ? EMPTY_WIDTH : content;
        boolean bare = lines.isEmpty() && marks.isEmpty();
        double least = bare ? 0 : titleWidth + besideTitle() + Distances.FRAME_BESIDE_LABEL;
        for (NoteBox note : notes) {
            least = Math.max(least, note.width() + 2 * Distances.FRAME_LABEL_X);
        }
        return 2 * Math.ceil(Math.max(inner + 2 * padding, least) / 2);
    }

    double height(double content) {
        double inner = content == 0 && padding > 0 ? EMPTY_HEIGHT : content;
        return header + inner + padding;
    }

    @Nullable
    TextBlock title(double frameWidth, double x, double y) {
        if (lines.isEmpty()) {
            return null;
        }
        double top = middle() - LINE / 2;
        return TextBlocks.at(
                x + titleLeft(frameWidth),
                y + top,
                lines,
                SIZE,
                LINE,
                true,
                titleX < 0 ? TextBlock.Anchor.MIDDLE : TextBlock.Anchor.START);
    }

    /** The label and the notes at the left, which lines from above must miss; null if there is nothing. */
    @Nullable
    Rect leftArea(double frameWidth) {
        Rect area = titleArea(frameWidth, 0, 0);
        for (PlacedNote note : notes(frameWidth, 0, 0)) {
            if (note.box().x() <= Distances.FRAME_LABEL_X) {
                area = area == null ? note.box() : area.around(note.box());
            }
        }
        return area;
    }

    /** What lines must not run over: badge, label and marks; null if there is nothing. */
    @Nullable
    Rect titleArea(double frameWidth, double x, double y) {
        TextBlock title = title(frameWidth, x, y);
        if (title == null && !marks.isEmpty()) {
            double from = badge ? 0 : titleLeft(frameWidth);
            return new Rect(x + from, y, titleLeft(frameWidth) + besideTitle() - from, notesTop() - NEAR_CONTENT);
        }
        if (title == null) {
            return badge ? new Rect(x, y, Distances.BADGE, Distances.BADGE) : null;
        }
        double left = badge ? x : title.box().x() - 4;
        double top = badge ? y : title.box().y();
        double right = title.box().right() + 4 + besideTitle();
        return new Rect(left, top, right - left, title.box().bottom() - top);
    }

    /** Where the notes begin, from the top. */
    private double notesTop() {
        double top = header;
        for (NoteBox note : notes) {
            top -= note.height() + NoteBox.GAP;
        }
        return top;
    }

    /** The notes at their places, one below the other. */
    List<PlacedNote> notes(double frameWidth, double x, double y) {
        List<PlacedNote> placed = new ArrayList<>();
        double top = notesTop() - NEAR_CONTENT;
        for (NoteBox note : notes) {
            boolean right = note.side() == Side.RIGHT;
            double left = right ? frameWidth - Distances.FRAME_LABEL_X - note.width() : Distances.FRAME_LABEL_X;
            placed.add(note.at(x + left, y + top));
            top += note.height() + NoteBox.GAP;
        }
        return placed;
    }

    private double titleLeft(double frameWidth) {
        return titleX < 0 ? (frameWidth - titleWidth - besideTitle()) / 2 : titleX;
    }

    /** The middle of the label's first line, from the top. */
    private double middle() {
        return baseline - 0.35 * SIZE;
    }

    /** What the marks behind the label need. */
    private double besideTitle() {
        double width = 0;
        for (Mark mark : marks) {
            width += mark.width() + BESIDE_MARK;
        }
        return width;
    }

    /** The marks of the group {@code id}. */
    List<PlacedMark> marks(String id, double frameWidth, double x, double y) {
        List<PlacedMark> placed = new ArrayList<>();
        double left = x + titleLeft(frameWidth) + titleWidth + (lines.isEmpty() ? 0 : BESIDE_MARK);
        for (Mark mark : marks) {
            Rect box = mark.around(left + mark.width() / 2, y + middle());
            placed.add(new PlacedMark(mark.step(), mark.text(), box, new Anchor.OfElement(id)));
            left += mark.width() + BESIDE_MARK;
        }
        return placed;
    }
}
