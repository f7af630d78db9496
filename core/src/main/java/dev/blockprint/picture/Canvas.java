package dev.blockprint.picture;

import dev.blockprint.icons.IconType;
import dev.blockprint.layout.Rect;
import dev.blockprint.layout.TextBlock;
import dev.blockprint.layout.TextBlock.Anchor;
import dev.blockprint.look.Role;
import dev.blockprint.look.Strokes;
import dev.blockprint.look.Tone;
import dev.blockprint.model.Decor;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What everything in a picture is drawn with. */
record Canvas(Svg out, Paints paints, Icons icons, Names names, Grounds grounds) {
    private static final double BASELINE = 0.35;
    private static final String FADED = "0.3";

    /** Draws lines of text; {@code paint} gives them their colour. */
    void text(TextBlock block, boolean bold, UnaryOperator<Svg.Tag> paint) {
        boolean middle = block.anchor() == Anchor.MIDDLE;
        double x = middle ? block.box().centerX() : block.box().x();
        for (int i = 0; i < block.lines().size(); i++) {
            if (block.lines().get(i).isBlank()) {
                continue;
            }
            double y = block.box().y() + (i + 0.5) * block.lineHeight() + BASELINE * block.size();
            Svg.Tag tag = out.tag("text")
                    .attr("x", x)
                    .attr("y", y)
                    .attr("font-size", block.size())
                    .attr("font-weight", bold ? "700" : null)
                    .attr("text-anchor", middle ? "middle" : null);
            paint.apply(tag).open().raw(Xml.escape(block.lines().get(i))).end("text");
        }
    }

    /** Gives text in a box the colour of a role, or one like it where that could not be read. */
    Svg.Tag textColor(Svg.Tag tag, Role role, Rect box) {
        Tone own = Objects.requireNonNull(role.fill());
        Tone seen = grounds.text(own, box);
        return seen.equals(own) ? paints.role(tag, role) : paints.fill(tag, seen);
    }

    /** Gives text in a box its author's colour, or one like it that can be read there. */
    Svg.Tag textColor(Svg.Tag tag, String color, Rect box) {
        return paints.fill(tag, grounds.text(color, box));
    }

    /** Draws a vendor's art, on a plate where it would vanish. */
    void art(IconType type, Rect box) {
        Tone plate = Plates.under(type);
        if (plate == null) {
            icons.art(out, type, box);
            return;
        }
        paints.fill(rectangle(box, Strokes.tileRadius(box.width(), true)), plate)
                .empty();
        icons.art(out, type, box.grow(-Strokes.PLATE_MARGIN * box.width()));
    }

    /** A rectangle with round corners, to be given its colours. */
    Svg.Tag rectangle(Rect box, double radius) {
        return out.tag("rect")
                .attr("x", box.x())
                .attr("y", box.y())
                .attr("width", box.width())
                .attr("height", box.height())
                .attr("rx", radius);
    }

    /** Begins the group of an element or an edge, with what its author says of it. */
    void begin(Svg.Tag group, Decor decor) {
        decor.classes().forEach(group::cssClass);
        faded(group, decor).open();
        if (decor.tooltip() != null) {
            out.element("title", decor.tooltip());
        }
    }

    /** Makes faint what is still to come. */
    static Svg.Tag faded(Svg.Tag tag, Decor decor) {
        return tag.attr("opacity", decor.faded() ? FADED : null);
    }

    /** Draws what a click on leads to {@code link}, if there is one. */
    void linked(@Nullable String link, Runnable drawing) {
        if (link == null) {
            drawing.run();
            return;
        }
        out.tag("a").attr("xlink:href", link).open();
        drawing.run();
        out.end("a");
    }
}
