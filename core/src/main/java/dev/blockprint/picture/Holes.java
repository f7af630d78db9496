package dev.blockprint.picture;

import dev.blockprint.layout.Point;
import dev.blockprint.layout.Rect;
import java.util.ArrayList;
import java.util.List;

/**
 * Where lines are cut out, so that labels stand on whatever is below them. One clip path does it: the picture clockwise
 * and every hole counter-clockwise, which leaves holes under the nonzero rule as long as no two overlap.
 */
final class Holes {
    private final List<Rect> holes = new ArrayList<>();

    /** Cuts out {@code hole}, less what is cut out already. */
    void cut(Rect hole) {
        List<Rect> rest = List.of(hole);
        for (Rect other : holes) {
            if (!other.overlaps(hole)) {
                continue;
            }
            List<Rect> left = new ArrayList<>();
            rest.forEach(piece -> subtract(piece, other, left));
            rest = left;
        }
        holes.addAll(rest);
    }

    private static void subtract(Rect piece, Rect other, List<Rect> left) {
        if (!piece.overlaps(other)) {
            left.add(piece);
            return;
        }
        double top = Math.max(piece.y(), other.y());
        double bottom = Math.min(piece.bottom(), other.bottom());
        add(left, piece.x(), piece.y(), piece.right(), top);
        add(left, piece.x(), bottom, piece.right(), piece.bottom());
        add(left, piece.x(), top, other.x(), bottom);
        add(left, other.right(), top, piece.right(), bottom);
    }

    private static void add(List<Rect> left, double x, double y, double right, double bottom) {
        if (right - x > 0.01 && bottom - y > 0.01) {
            left.add(new Rect(x, y, right - x, bottom - y));
        }
    }

    boolean isEmpty() {
        return holes.isEmpty();
    }

    /** The data of the clip path for a picture of this size. */
    String data(double width, double height) {
        StringBuilder out = new StringBuilder("M0 0H")
                .append(Numbers.px(width))
                .append('V')
                .append(Numbers.px(height))
                .append("H0z");
        for (Rect hole : holes) {
            out.append('M')
                    .append(Numbers.px(hole.x()))
                    .append(' ')
                    .append(Numbers.px(hole.y()))
                    .append('v')
                    .append(Numbers.px(hole.height()))
                    .append('h')
                    .append(Numbers.px(hole.width()))
                    .append('v')
                    .append(Numbers.px(-hole.height()))
                    .append('z');
        }
        return out.toString();
    }

    /** Whether straight lines between {@code points} come into {@code box}. */
    static boolean crosses(List<Point> points, Rect box) {
        for (int i = 1; i < points.size(); i++) {
            if (crosses(points.get(i - 1), points.get(i), box)) {
                return true;
            }
        }
        return false;
    }

    /** Liang and Barsky's test: the stretch of the line that is within all four borders is not empty. */
    private static boolean crosses(Point a, Point b, Rect box) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double[] towards = {-dx, dx, -dy, dy};
        double[] room = {a.x() - box.x(), box.right() - a.x(), a.y() - box.y(), box.bottom() - a.y()};
        double from = 0;
        double to = 1;
        for (int i = 0; i < 4; i++) {
            if (towards[i] == 0) {
                if (room[i] < 0) {
                    return false;
                }
            } else if (towards[i] < 0) {
                from = Math.max(from, room[i] / towards[i]);
            } else {
                to = Math.min(to, room[i] / towards[i]);
            }
        }
        return from <= to;
    }
}
