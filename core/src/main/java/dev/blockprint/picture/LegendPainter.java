package dev.blockprint.picture;

import dev.blockprint.icons.TileKind;
import dev.blockprint.layout.PlacedLegend;
import dev.blockprint.layout.Rect;
import dev.blockprint.layout.TextBlock;
import dev.blockprint.look.AuthorColors;
import dev.blockprint.look.FrameLook;
import dev.blockprint.look.Role;
import dev.blockprint.look.Strokes;
import dev.blockprint.look.Tiles;
import dev.blockprint.look.Tone;
import dev.blockprint.model.LineStyle;
import dev.blockprint.model.Style;
import org.jspecify.annotations.Nullable;

/** Draws the legend: a sample of each style, and what it means. */
final class LegendPainter {
    private static final double HALF_LINE = 0.5;
    private static final double TILE = 18;
    private static final double CORNER = 4;

    private final Canvas canvas;

    LegendPainter(Canvas canvas) {
        this.canvas = canvas;
    }

    void paint(PlacedLegend legend) {
        canvas.out().tag("g").attr("id", canvas.names().of("legend")).open();
        Svg.Tag box = canvas.rectangle(legend.box().grow(-HALF_LINE), Strokes.RADIUS);
        canvas.paints().role(box, Role.LEGEND).empty().line();
        TextBlock title = legend.title();
        if (title != null) {
            canvas.text(title, true, tag -> canvas.paints().role(tag, Role.TEXT));
        }
        for (PlacedLegend.Row row : legend.rows()) {
            Style style = row.entry().style();
            switch (row.entry().sample()) {
                case LINE -> line(row.sample(), style);
                case TILE -> tile(row.sample(), style);
                case FRAME -> frame(row.sample(), style);
            }
            canvas.text(row.text(), false, tag -> canvas.paints().role(tag, Role.TEXT));
            canvas.out().line();
        }
        canvas.out().end("g").line();
    }

    private void line(Rect sample, Style style) {
        String data = new PathData()
                .move(sample.x(), sample.centerY())
                .horizontal(sample.right())
                .toString();
        Svg.Tag path = canvas.out().tag("path").attr("d", data).attr("fill", "none");
        stroke(path, style)
                .attr("stroke-width", EdgePainter.width(style))
                .attr("stroke-dasharray", dash(style.line()))
                .empty();
    }

    /** A tile of no kind, with the fill and the ring of the style. */
    private void tile(Rect sample, Style style) {
        Rect box = new Rect(sample.centerX() - TILE / 2, sample.centerY() - TILE / 2, TILE, TILE);
        boolean ringed = style.color() != null || style.bold() || style.line() != null || style.width() != null;
        Svg.Tag tile = canvas.rectangle(ringed ? box.grow(-Strokes.RING_GAP) : box, ringed ? CORNER / 2 : CORNER);
        String fill = style.fill();
        canvas.paints()
                .fill(tile, fill == null ? Tiles.fill(TileKind.GENERIC) : Tone.both(fill))
                .empty();
        if (ringed) {
            Svg.Tag ring = canvas.rectangle(box, CORNER).attr("fill", "none");
            stroke(ring, style)
                    .attr("stroke-width", Strokes.EDGE)
                    .attr("stroke-dasharray", dash(style.line()))
                    .empty();
        }
    }

    private void frame(Rect sample, Style style) {
        FrameLook look = FrameLook.GENERIC;
        Svg.Tag box = canvas.rectangle(sample.grow(-1), CORNER);
        canvas.paints().stroke(box, style.color() == null ? look.stroke() : AuthorColors.line(style.color()));
        String fill = style.fill();
        if (fill == null) {
            box.attr("fill", "none");
        } else {
            canvas.paints().fill(box, AuthorColors.area(fill));
        }
        box.attr("stroke-width", style.width() != null ? style.width() : style.bold() ? 2 : 1)
                .attr("stroke-dasharray", dash(style.line()))
                .empty();
    }

    private Svg.Tag stroke(Svg.Tag tag, Style style) {
        return style.color() == null
                ? canvas.paints().role(tag, Role.EDGE)
                : canvas.paints().stroke(tag, AuthorColors.line(style.color()));
    }

    private static @Nullable String dash(@Nullable LineStyle line) {
        return line == null ? null : Strokes.dash(line);
    }
}
