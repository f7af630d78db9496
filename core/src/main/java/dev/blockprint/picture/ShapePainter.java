package dev.blockprint.picture;

import dev.blockprint.layout.Rect;
import dev.blockprint.look.AuthorColors;
import dev.blockprint.look.Role;
import dev.blockprint.look.Strokes;
import dev.blockprint.look.Tone;
import dev.blockprint.model.Shape;
import dev.blockprint.model.Style;
import java.util.Objects;

/** Draws the plain shapes. */
final class ShapePainter {
    private static final double WAVE = 5;
    private static final double TALLEST_CLOUD = 0.73;

    private final Canvas canvas;

    ShapePainter(Canvas canvas) {
        this.canvas = canvas;
    }

    void paint(Shape shape, Rect box, Style style) {
        if (shape == Shape.TEXT) {
            if (style.fill() != null) {
                area(rectangle(box), style).empty();
            }
            return;
        }
        if (shape == Shape.JUNCTION) {
            Svg.Tag dot = ellipse(box);
            if (style.color() == null) {
                canvas.paints().role(dot, Role.HEAD);
            } else {
                canvas.paints().fill(dot, AuthorColors.line(style.color()));
            }
            dot.empty();
            return;
        }
        Svg.Tag outline = switch (shape) {
            case BOX, TEXT -> rectangle(box);
            case CIRCLE, JUNCTION -> ellipse(box);
            case DIAMOND -> path(diamond(box));
            case CYLINDER -> path(cylinder(box));
            case QUEUE -> path(queue(box));
            case CLOUD -> path(cloud(box));
            case DOCUMENT -> path(document(box));
            case PERSON -> path(person(box));
        };
        area(outline, style).empty();
        switch (shape) {
            case CYLINDER -> inner(cylinderRim(box), style);
            case QUEUE -> inner(queueRim(box), style);
            default -> {}
        }
    }

    private Svg.Tag area(Svg.Tag tag, Style style) {
        if (style.color() == null && style.fill() == null) {
            canvas.paints().role(tag, Role.BOX);
        } else {
            Tone fill =
                    style.fill() == null ? Objects.requireNonNull(Role.BOX.fill()) : AuthorColors.area(style.fill());
            canvas.paints().fill(tag, fill);
            canvas.paints().stroke(tag, line(style));
        }
        return lineOf(tag, style);
    }

    private void inner(String data, Style style) {
        Svg.Tag tag = path(data).attr("fill", "none");
        if (style.color() == null && style.fill() == null) {
            canvas.paints().role(tag, Role.BOX_LINE);
        } else {
            canvas.paints().stroke(tag, line(style));
        }
        lineOf(tag, style).empty();
    }

    private static Tone line(Style style) {
        return style.color() == null
                ? Objects.requireNonNull(Role.BOX_LINE.stroke())
                : AuthorColors.line(style.color());
    }

    private static Svg.Tag lineOf(Svg.Tag tag, Style style) {
        double width = style.width() != null ? style.width() : style.bold() ? Strokes.BOLD : Strokes.BOX;
        return tag.attr("stroke-width", width)
                .attr("stroke-dasharray", style.line() == null ? null : Strokes.dash(style.line()))
                .attr("stroke-linejoin", "round");
    }

    private Svg.Tag path(String data) {
        return canvas.out().tag("path").attr("d", data);
    }

    private Svg.Tag rectangle(Rect box) {
        return canvas.rectangle(box, Math.min(Strokes.RADIUS, Math.min(box.width(), box.height()) / 2));
    }

    private Svg.Tag ellipse(Rect box) {
        return canvas.out()
                .tag("ellipse")
                .attr("cx", box.centerX())
                .attr("cy", box.centerY())
                .attr("rx", box.width() / 2)
                .attr("ry", box.height() / 2);
    }

    private static String diamond(Rect box) {
        return new PathData()
                .move(box.centerX(), box.y())
                .line(box.right(), box.centerY())
                .line(box.centerX(), box.bottom())
                .line(box.x(), box.centerY())
                .close();
    }

    /** A curve with handles of 4/3 of its depth bends by that depth. */
    private static String cylinder(Rect box) {
        double rim = Strokes.CYLINDER_RIM;
        double top = box.y() + rim;
        double bottom = box.bottom() - rim;
        double reach = rim * 4 / 3;
        return new PathData()
                .move(box.x(), top)
                .vertical(bottom)
                .curve(box.x(), bottom + reach, box.right(), bottom + reach, box.right(), bottom)
                .vertical(top)
                .curve(box.right(), top - reach, box.x(), top - reach, box.x(), top)
                .close();
    }

    private static String cylinderRim(Rect box) {
        double top = box.y() + Strokes.CYLINDER_RIM;
        double reach = Strokes.CYLINDER_RIM * 4 / 3;
        return new PathData()
                .move(box.x(), top)
                .curve(box.x(), top + reach, box.right(), top + reach, box.right(), top)
                .toString();
    }

    /** A cylinder that lies on its side. */
    private static String queue(Rect box) {
        double rim = Strokes.CYLINDER_RIM;
        double left = box.x() + rim;
        double right = box.right() - rim;
        double reach = rim * 4 / 3;
        return new PathData()
                .move(left, box.y())
                .horizontal(right)
                .curve(right + reach, box.y(), right + reach, box.bottom(), right, box.bottom())
                .horizontal(left)
                .curve(left - reach, box.bottom(), left - reach, box.y(), left, box.y())
                .close();
    }

    private static String queueRim(Rect box) {
        double right = box.right() - Strokes.CYLINDER_RIM;
        double reach = Strokes.CYLINDER_RIM * 4 / 3;
        return new PathData()
                .move(right, box.y())
                .curve(right - reach, box.y(), right - reach, box.bottom(), right, box.bottom())
                .toString();
    }

    /** Three bows over a flat base; not taller than clouds are. */
    private static String cloud(Rect box) {
        double height = Math.min(box.height(), box.width() * TALLEST_CLOUD);
        double top = box.centerY() - height / 2;
        double sx = box.width() / 29.3;
        double sy = height / 21.4;
        return new PathData()
                .move(box.x() + 6.5 * sx, top + 21.4 * sy)
                .bow(6.5 * sx, 6.5 * sy, -0.8 * sx, -12.9 * sy)
                .bow(8.8 * sx, 8.8 * sy, 17 * sx, -1.6 * sy)
                .bow(7.3 * sx, 7.3 * sy, -0.7 * sx, 14.5 * sy)
                .close();
    }

    /** A sheet whose lower edge is a wave. */
    private static String document(Rect box) {
        double r = Strokes.RADIUS / 2;
        double quarter = box.width() / 4;
        double bottom = box.bottom() - WAVE;
        double middle = box.centerX();
        return new PathData()
                .move(box.x() + r, box.y())
                .horizontal(box.right() - r)
                .arc(r, r, r)
                .vertical(bottom)
                .bend(middle + quarter, bottom - 2 * WAVE, middle, bottom)
                .bend(middle - quarter, bottom + 2 * WAVE, box.x(), bottom)
                .vertical(box.y() + r)
                .arc(r, r, -r)
                .close();
    }

    /** A head over shoulders. */
    private static String person(Rect box) {
        double r = Math.min(box.width(), box.height()) * 0.24;
        double x = box.centerX();
        double shoulders = box.y() + 2 * r + box.height() * 0.06;
        double half = Math.min(box.width() / 2, 2 * r);
        double bow = Math.min(half, box.bottom() - shoulders);
        return new PathData()
                .move(x, box.y())
                .arc(r, r, r)
                .arc(r, -r, r)
                .arc(r, -r, -r)
                .arc(r, r, -r)
                .move(x - half, box.bottom())
                .vertical(shoulders + bow)
                .curve(x - half, shoulders, x - half / 2, shoulders, x, shoulders)
                .curve(x + half / 2, shoulders, x + half, shoulders, x + half, shoulders + bow)
                .vertical(box.bottom())
                .close();
    }
}
