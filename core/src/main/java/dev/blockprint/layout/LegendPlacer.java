package dev.blockprint.layout;

import dev.blockprint.model.Legend;
import dev.blockprint.text.TextWrap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the legend into a corner of the drawing where nothing stands; if there is none, below the drawing. */
final class LegendPlacer {
    /** From the drawing to a legend below it. */
    static final double ABOVE = 24;

    private static final double SIZE = 13;
    private static final double LINE = 18;
    private static final double TITLE_SIZE = 12;
    private static final double TITLE_LINE = 16;
    private static final double GAP = 6;
    private static final double BESIDE = 16;
    private static final double PADDING = 12;
    private static final double SAMPLE = 28;
    private static final double AFTER_SAMPLE = 10;
    private static final double WIDEST = 220;
    private static final int MOST_LINES = 3;
    private static final double AROUND = 16;

    private final PlacedLegend legend;
    private boolean inside;

    /** Measures {@code legend}, which begins at 0, 0 as long as it has no place. */
    LegendPlacer(Legend legend) {
        double y = PADDING;
        TextBlock title = null;
        if (legend.title() != null) {
            List<String> lines = TextWrap.wrap(legend.title(), TITLE_SIZE, true, WIDEST, MOST_LINES);
            title = TextBlocks.at(BESIDE, y, lines, TITLE_SIZE, TITLE_LINE, true, TextBlock.Anchor.START);
            y += title.box().height() + GAP;
        }
        double right = title == null ? 0 : title.box().right();
        List<PlacedLegend.Row> rows = new ArrayList<>();
        for (Legend.Entry entry : legend.entries()) {
            List<String> lines = TextWrap.wrap(entry.label(), SIZE, false, WIDEST, MOST_LINES);
            TextBlock text =
                    TextBlocks.at(BESIDE + SAMPLE + AFTER_SAMPLE, y, lines, SIZE, LINE, false, TextBlock.Anchor.START);
            rows.add(new PlacedLegend.Row(entry, new Rect(BESIDE, y, SAMPLE, LINE), text));
            right = Math.max(right, text.box().right());
            y += text.box().height() + GAP;
        }
        Rect box = new Rect(0, 0, Math.ceil(right + BESIDE), y - GAP + PADDING);
        this.legend = new PlacedLegend(box, title, rows);
    }

    /** The legend in a free corner of {@code drawing}; null if there is none. */
    @Nullable
    PlacedLegend within(Rect drawing, Tree tree, Covering covering) {
        double right = drawing.right() - legend.box().width();
        double bottom = drawing.bottom() - legend.box().height();
        double[][] corners = {{right, bottom}, {drawing.x(), bottom}, {right, drawing.y()}, {drawing.x(), drawing.y()}};
        for (double[] corner : corners) {
            Rect place = legend.box().translate(corner[0], corner[1]);
            boolean framed =
                    tree.groups.stream().anyMatch(group -> group.bounds().overlaps(place.grow(AROUND)));
            if (!framed && drawing.contains(place) && covering.cost(place.grow(AROUND), -1, 1) == 0) {
                inside = true;
                return legend.translate(corner[0], corner[1]);
            }
        }
        return null;
    }

    /** The legend below {@code drawing}; null if it stands in it. */
    @Nullable
    PlacedLegend below(Rect drawing) {
        return inside ? null : legend.translate(drawing.x(), drawing.bottom() + ABOVE);
    }

    /** The width that it needs below the drawing; 0 if it stands in it. */
    double leastWidth() {
        return inside ? 0 : legend.box().width();
    }
}
