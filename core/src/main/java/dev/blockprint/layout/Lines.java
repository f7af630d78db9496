package dev.blockprint.layout;

import java.util.List;

/** Lengths and hits of chains of straight runs. */
final class Lines {
    private Lines() {}

    static double length(Point a, Point b) {
        return Math.hypot(b.x() - a.x(), b.y() - a.y());
    }

    static double length(List<Point> line) {
        double length = 0;
        for (int i = 1; i < line.size(); i++) {
            length += length(line.get(i - 1), line.get(i));
        }
        return length;
    }

    /** The point of a chain of runs that is {@code distance} behind its start. */
    static Point along(List<Point> line, double distance) {
        double left = distance;
        for (int i = 1; i < line.size(); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            double run = length(a, b);
            if (run > 0 && left <= run) {
                return new Point(a.x() + (b.x() - a.x()) * left / run, a.y() + (b.y() - a.y()) * left / run);
            }
            left -= run;
        }
        return line.get(line.size() - 1);
    }

    /** Whether a chain of runs passes through the inside of a rectangle. */
    static boolean hits(List<Point> line, Rect rect) {
        for (int i = 1; i < line.size(); i++) {
            if (hits(line.get(i - 1), line.get(i), rect)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a run passes through the inside of a rectangle (Liang and Barsky's clipping). */
    static boolean hits(Point a, Point b, Rect rect) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double[] range = {0, 1};
        return clip(-dx, a.x() - rect.x(), range)
                && clip(dx, rect.right() - a.x(), range)
                && clip(-dy, a.y() - rect.y(), range)
                && clip(dy, rect.bottom() - a.y(), range)
                && range[0] < range[1];
    }

    private static boolean clip(double p, double q, double[] range) {
        if (Math.abs(p) < 1e-9) {
            return q > 0;
        }
        double t = q / p;
        if (p < 0) {
            range[0] = Math.max(range[0], t);
        } else {
            range[1] = Math.min(range[1], t);
        }
        return true;
    }
}
