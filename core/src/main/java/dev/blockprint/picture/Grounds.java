package dev.blockprint.picture;

import dev.blockprint.layout.Layout;
import dev.blockprint.layout.PlacedFrame;
import dev.blockprint.layout.Point;
import dev.blockprint.layout.Rect;
import dev.blockprint.look.AuthorColors;
import dev.blockprint.look.Contrast;
import dev.blockprint.look.FrameLook;
import dev.blockprint.look.Role;
import dev.blockprint.look.Tone;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What lies below a place of a picture: the ground, or the fill of the innermost group that has one. */
final class Grounds {
    /** Lines are looked at in steps of this, in px; no frame is smaller. */
    private static final double STEP = 12;

    private static final Tone GROUND = Objects.requireNonNull(Role.GROUND.fill());

    private record Area(Rect box, Tone fill) {}

    /** The outer ones first. */
    private final List<Area> areas = new ArrayList<>();

    private final boolean ofTheTheme;

    private Grounds(List<PlacedFrame> frames) {
        for (PlacedFrame frame : frames) {
            String own = frame.group().decor().style().fill();
            Tone fill = own == null
                    ? FrameLook.of(frame.group().kind(), frame.level()).fill()
                    : AuthorColors.area(own);
            if (fill != null) {
                areas.add(new Area(frame.box(), fill));
            }
        }
        ofTheTheme =
                frames.stream().allMatch(frame -> frame.group().decor().style().fill() == null);
    }

    static Grounds of(Layout layout) {
        return new Grounds(layout.frames());
    }

    /** The colour of text in a box: that of its role, or another that can be read there. */
    Tone text(Tone role, Rect box) {
        return AuthorColors.on(under(box), role, Contrast.TEXT);
    }

    /** The colour of text in a box that has its author's colour, or one like it that can be read there. */
    Tone text(String color, Rect box) {
        return AuthorColors.ownOn(under(box), AuthorColors.text(color));
    }

    private Set<Tone> under(Rect box) {
        Set<Tone> below = new LinkedHashSet<>();
        below.add(at(box.centerX(), box.centerY()));
        for (double x : new double[] {box.x(), box.right()}) {
            for (double y : new double[] {box.y(), box.bottom()}) {
                below.add(at(x, y));
            }
        }
        return below;
    }

    /** The colour of a line of the theme's: its own, or one like it that is seen all along the line. */
    Tone line(Tone wanted, List<Point> points) {
        if (ofTheTheme) {
            return wanted; // which is seen on all of its own fills
        }
        Set<Tone> below = new LinkedHashSet<>();
        for (int i = 0; i + 1 < points.size(); i++) {
            Point from = points.get(i);
            Point to = points.get(i + 1);
            int steps = 1 + (int) (EdgeLine.distance(from, to) / STEP);
            for (int k = 0; k <= steps; k++) {
                double t = (double) k / steps;
                below.add(at(from.x() + t * (to.x() - from.x()), from.y() + t * (to.y() - from.y())));
            }
        }
        return AuthorColors.on(below, wanted, Contrast.LINE);
    }

    private Tone at(double x, double y) {
        for (int i = areas.size() - 1; i >= 0; i--) {
            Rect box = areas.get(i).box();
            if (x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom()) {
                return areas.get(i).fill();
            }
        }
        return GROUND;
    }
}
