package dev.blockprint.picture;

import dev.blockprint.icons.IconType;
import dev.blockprint.layout.PlacedFrame;
import dev.blockprint.layout.Rect;
import dev.blockprint.layout.TextBlock;
import dev.blockprint.look.AuthorColors;
import dev.blockprint.look.FrameLook;
import dev.blockprint.look.Strokes;
import dev.blockprint.look.Tiles;
import dev.blockprint.look.Tone;
import dev.blockprint.model.FrameKind;
import dev.blockprint.model.Style;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws groups: frame, badge, label. */
final class FramePainter {
    private final Canvas canvas;

    FramePainter(Canvas canvas) {
        this.canvas = canvas;
    }

    void paint(PlacedFrame frame) {
        FrameLook look = FrameLook.of(frame.group().kind(), frame.level());
        Svg out = canvas.out();
        canvas.begin(
                out.tag("g")
                        .attr("id", canvas.names().ofElement("g", frame.group().id())),
                frame.group().decor());
        outline(frame, look);
        canvas.linked(frame.group().decor().link(), () -> {
            badge(frame, look);
            label(frame, look);
        });
        out.end("g").line();
    }

    private void outline(PlacedFrame frame, FrameLook look) {
        Style style = frame.group().decor().style();
        Svg.Tag tag = squareCorner(frame) ? squareCornered(frame.box()) : canvas.rectangle(frame.box(), Strokes.RADIUS);
        if (style.color() == null && style.fill() == null) {
            canvas.paints().frame(tag, look);
        } else {
            Tone fill = style.fill() == null ? look.fill() : AuthorColors.area(style.fill());
            canvas.paints().stroke(tag, style.color() == null ? look.stroke() : AuthorColors.line(style.color()));
            if (fill == null) {
                tag.attr("fill", "none");
            } else {
                canvas.paints().fill(tag, fill);
            }
        }
        double width = style.width() != null ? style.width() : look.strokeWidth() * (style.bold() ? 2 : 1);
        tag.attr("stroke-width", width)
                .attr("stroke-dasharray", style.line() == null ? look.dash() : Strokes.dash(style.line()))
                .empty();
    }

    /** A vendor's group icon is square, and so is the corner that it covers. */
    private Svg.Tag squareCornered(Rect box) {
        double r = Strokes.RADIUS;
        return canvas.out()
                .tag("path")
                .attr(
                        "d",
                        new PathData()
                                .move(box.x(), box.y())
                                .horizontal(box.right() - r)
                                .arc(r, r, r)
                                .vertical(box.bottom() - r)
                                .arc(r, -r, r)
                                .horizontal(box.x() + r)
                                .arc(r, -r, -r)
                                .close());
    }

    private boolean squareCorner(PlacedFrame frame) {
        IconType icon = frame.group().icon();
        return icon != null && Icons.hasArt(icon) && canvas.icons().fillsItsSquare(icon);
    }

    private void badge(PlacedFrame frame, FrameLook look) {
        Rect box = frame.box();
        Rect tab = new Rect(box.x(), box.y(), Strokes.BADGE, Strokes.BADGE);
        IconType icon = frame.group().icon();
        if (icon != null && Icons.hasArt(icon)) {
            canvas.art(icon, squareCorner(frame) ? tab : standing(tab));
            return;
        }
        String mark = icon != null ? icon.glyph() : mark(frame.group().kind());
        if (mark == null) {
            return;
        }
        tab(frame, look, tab);
        Svg.Tag group = Icons.strokes(canvas.out().tag("g").attr("fill", "none"), Strokes.BADGE_GLYPH);
        canvas.paints().stroke(group, Tiles.GLYPH).open();
        double inset = (Strokes.BADGE - Strokes.BADGE_MARK) / 2;
        canvas.icons().glyph(canvas.out(), mark, tab.grow(-inset));
        canvas.out().end("g");
    }

    /** Where art without a ground of its own stands: clear of the corner, and in line with the label. */
    private static Rect standing(Rect tab) {
        double inset = (Strokes.BADGE - Strokes.BADGE_MARK) / 2;
        return new Rect(tab.x() + 2 * inset, tab.y() + inset, Strokes.BADGE_MARK, Strokes.BADGE_MARK);
    }

    private void tab(PlacedFrame frame, FrameLook look, Rect tab) {
        double r = Strokes.RADIUS;
        double inner = Strokes.BADGE_INNER_RADIUS;
        String path = new PathData()
                .move(tab.x(), tab.y() + r)
                .arc(r, r, -r)
                .horizontal(tab.right())
                .vertical(tab.bottom() - inner)
                .arc(inner, -inner, inner)
                .horizontal(tab.x())
                .close();
        Svg.Tag tag = canvas.out().tag("path").attr("d", path);
        String color = frame.group().decor().style().color();
        if (color != null) {
            canvas.paints().fill(tag, AuthorColors.badge(color));
        } else {
            FrameLook badged = look.badge() == null ? FrameLook.GENERIC : look;
            canvas.paints().badge(tag, badged, Objects.requireNonNull(badged.badge()));
        }
        tag.empty();
    }

    private void label(PlacedFrame frame, FrameLook look) {
        TextBlock title = frame.title();
        if (title == null) {
            return;
        }
        Style style = frame.group().decor().style();
        canvas.text(title, true, tag -> {
            if (style.fill() != null) {
                return canvas.paints().fill(tag, AuthorColors.textOn(AuthorColors.area(style.fill())));
            }
            return style.color() == null
                    ? frameLabel(tag, look, title)
                    : canvas.textColor(tag, style.color(), title.box());
        });
    }

    /** A frame without a fill may stand in one of an author's. */
    private Svg.Tag frameLabel(Svg.Tag tag, FrameLook look, TextBlock title) {
        Tone seen = canvas.grounds().text(look.label(), title.box());
        return seen.equals(look.label())
                ? canvas.paints().frameLabel(tag, look)
                : canvas.paints().fill(tag, seen);
    }

    /** The glyph on the badge of a kind; null where there is no badge. */
    private static @Nullable String mark(FrameKind kind) {
        return switch (kind) {
            case GENERIC, ZONE -> null;
            case CLOUD, ACCOUNT, VPC -> "mark-cloud";
            case REGION -> "mark-region";
            case PUBLIC_SUBNET -> "mark-public";
            case PRIVATE_SUBNET -> "secret";
            case SECURITY_GROUP -> "shield";
            case NAMESPACE -> "kubernetes";
            case ON_PREMISES -> "datacenter";
        };
    }
}
