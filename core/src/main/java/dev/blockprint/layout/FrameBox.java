package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import dev.blockprint.model.Element;
import dev.blockprint.model.FrameKind;
import dev.blockprint.model.Group;
import dev.blockprint.text.TextWrap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a frame adds to its content.
 *
 * @param header from the top to the content
 * @param padding at the sides and below
 * @param titleX where the label begins; less than 0 where it is centred
 * @param baseline of the label's first line
 */
record FrameBox(
        List<String> lines,
        double titleWidth,
        double header,
        double padding,
        double titleX,
        double baseline,
        boolean badge) {
    /** Of the whole picture, which has no frame. */
    static final FrameBox NONE = new FrameBox(List.of(), 0, 0, 0, 0, 0, false);

    private static final double SIZE = 13;
    private static final double LINE = 16;
    private static final double WIDEST_TITLE = 320;
    private static final int MOST_LINES = 2;
    private static final double EMPTY_WIDTH = 72;
    private static final double EMPTY_HEIGHT = 24;
    private static final double CENTRED = -1;

    FrameBox {
        lines = List.copyOf(lines);
    }

    static FrameBox of(Group group) {
        List<String> lines = TextWrap.wrap(group.label(), SIZE, true, WIDEST_TITLE, MOST_LINES);
        double width = TextBlocks.width(lines, SIZE, true);
        double more = Math.max(0, lines.size() - 1) * LINE;
        boolean zone = group.kind() == FrameKind.ZONE;
        boolean badge = group.icon() != null || (!zone && group.kind() != FrameKind.GENERIC);
        double header = lines.isEmpty() && !badge
                ? Distances.FRAME_PADDING
                : (zone ? Distances.ZONE_HEADER : Distances.FRAME_HEADER) + more;
        double padding = zone && framesOnly(group.members()) ? Distances.ZONE_PADDING : Distances.FRAME_PADDING;
        if (zone && !badge) {
            return new FrameBox(lines, width, header, padding, CENTRED, 20, false);
        }
        return badge
                ? new FrameBox(lines, width, header, padding, Distances.FRAME_LABEL_AFTER_BADGE, 17, true)
                : new FrameBox(lines, width, header, padding, Distances.FRAME_LABEL_X, 21, false);
    }

    private static boolean framesOnly(List<Element> members) {
        return !members.isEmpty() && members.stream().allMatch(Group.class::isInstance);
    }

    double width(double content) {
        double inner = content == 0 && padding > 0 ? EMPTY_WIDTH : content;
        double least = lines.isEmpty() ? 0 : titleWidth + Distances.FRAME_BESIDE_LABEL;
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
        double left = titleX < 0 ? (frameWidth - titleWidth) / 2 : titleX;
        double top = baseline - 0.35 * SIZE - LINE / 2;
        return TextBlocks.at(
                x + left,
                y + top,
                lines,
                SIZE,
                LINE,
                true,
                titleX < 0 ? TextBlock.Anchor.MIDDLE : TextBlock.Anchor.START);
    }

    @Nullable
    Rect titleArea(double frameWidth, double x, double y) {
        TextBlock title = title(frameWidth, x, y);
        if (title == null) {
            return badge ? new Rect(x, y, Distances.BADGE, Distances.BADGE) : null;
        }
        double left = badge ? x : title.box().x() - 4;
        double top = badge ? y : title.box().y();
        return new Rect(left, top, title.box().right() + 4 - left, title.box().bottom() - top);
    }
}
