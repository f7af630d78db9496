package dev.blockprint.picture;

import dev.blockprint.layout.PlacedLegend;
import dev.blockprint.layout.PlacedMark;
import dev.blockprint.layout.PlacedNote;
import dev.blockprint.layout.PlacedStory;
import dev.blockprint.layout.Point;
import dev.blockprint.layout.Rect;
import dev.blockprint.layout.StepList;
import dev.blockprint.layout.TextBlock;
import dev.blockprint.look.Role;
import dev.blockprint.look.Strokes;
import java.util.List;

/** Draws what a diagram tells: the numbers of steps and their list, badges. */
final class StoryPainter {
    private static final double HALF_LINE = 0.5;
    private static final double MARK_LINE = 14;

    private final Canvas canvas;

    StoryPainter(Canvas canvas) {
        this.canvas = canvas;
    }

    void paint(PlacedStory story) {
        story.notes().forEach(this::note);
        for (PlacedMark mark : story.marks()) {
            if (mark.step()) {
                number(mark.text(), mark.box(), true);
            } else {
                badge(mark);
            }
            canvas.out().line();
        }
        PlacedLegend legend = story.legend();
        if (legend != null) {
            new LegendPainter(canvas).paint(legend);
        }
        StepList steps = story.steps();
        if (steps != null) {
            list(steps);
        }
    }

    private void number(String text, Rect box, boolean ring) {
        Svg.Tag tag = canvas.rectangle(box, box.height() / 2);
        if (ring) {
            canvas.paints().role(tag, Role.STEP).attr("stroke-width", Strokes.STEP_RING);
        } else {
            canvas.paints().role(tag, Role.STEP_LISTED);
        }
        tag.empty();
        canvas.text(line(text, box), true, label -> canvas.paints().role(label, Role.STEP_TEXT));
    }

    /** A sheet with a folded corner. */
    private void note(PlacedNote note) {
        Rect box = note.box();
        canvas.out()
                .tag("g")
                .attr("id", canvas.names().of("note-" + (note.index() + 1)))
                .open();
        PlacedNote.Leader leader = note.leader();
        if (leader != null) {
            String data = new PathData()
                    .move(leader.from().x(), leader.from().y())
                    .line(leader.to())
                    .toString();
            canvas.paints()
                    .role(canvas.out().tag("path").attr("d", data).attr("fill", "none"), Role.NOTE_LEADER)
                    .empty();
        }
        double radius = Strokes.NOTE_RADIUS;
        double ear = Strokes.NOTE_EAR;
        String sheet = new PathData()
                .move(box.x() + radius, box.y())
                .horizontal(box.right() - ear)
                .line(new Point(box.right(), box.y() + ear))
                .vertical(box.bottom() - radius)
                .arc(radius, -radius, radius)
                .horizontal(box.x() + radius)
                .arc(radius, -radius, -radius)
                .vertical(box.y() + radius)
                .arc(radius, radius, -radius)
                .close();
        canvas.paints()
                .role(canvas.out().tag("path").attr("d", sheet), Role.NOTE)
                .empty();
        double folded = box.right() - ear;
        String fold = new PathData()
                .move(folded, box.y())
                .vertical(box.y() + ear - radius)
                .bend(new Point(folded, box.y() + ear), new Point(folded + radius, box.y() + ear))
                .horizontal(box.right())
                .toString();
        canvas.paints()
                .role(canvas.out().tag("path").attr("d", fold).attr("fill", "none"), Role.NOTE_LINE)
                .empty();
        canvas.text(note.text(), false, tag -> canvas.paints().role(tag, Role.NOTE_TEXT));
        canvas.out().end("g").line();
    }

    private void badge(PlacedMark mark) {
        Svg.Tag tag = canvas.rectangle(mark.box().grow(-HALF_LINE), mark.box().height() / 2 - HALF_LINE);
        canvas.paints().role(tag, Role.BADGE).empty();
        canvas.text(
                line(mark.text(), mark.box()), true, label -> canvas.paints().role(label, Role.LABEL));
    }

    private static TextBlock line(String text, Rect box) {
        Rect line = new Rect(box.x(), box.centerY() - MARK_LINE / 2, box.width(), MARK_LINE);
        return new TextBlock(List.of(text), line, Strokes.MARK_TEXT, MARK_LINE, TextBlock.Anchor.MIDDLE);
    }

    private void list(StepList steps) {
        canvas.out().tag("g").attr("id", canvas.names().of("steps")).open();
        Svg.Tag box = canvas.rectangle(steps.box().grow(-HALF_LINE), Strokes.RADIUS);
        canvas.paints().role(box, Role.LEGEND).empty().line();
        for (StepList.Row row : steps.rows()) {
            number(row.text(), row.number(), false);
            canvas.text(row.lines(), false, tag -> canvas.paints().role(tag, Role.TEXT));
            canvas.out().line();
        }
        canvas.out().end("g").line();
    }
}
