package dev.blockprint.picture.pixels;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns curves into straight lines. A curve is cut into as many equal steps of its parameter as keep the lines within a
 * tolerance of it. Only the four operations and the square root are used: IEEE 754 defines them to the last bit.
 */
final class Flattener {
    /** A curve that would need more lines is drawn with as many. */
    private static final int MOST_LINES = 1000;

    private final double tolerance;
    private final List<Polyline> lines = new ArrayList<>();
    private @Nullable Polyline line;
    private double startX;
    private double startY;
    private double x;
    private double y;

    private Flattener(double tolerance) {
        this.tolerance = tolerance;
    }

    /** The parts of a shape, in its own units; {@code tolerance} is more than 0. */
    static List<Polyline> flatten(Shape shape, double tolerance) {
        Flattener flattener = new Flattener(tolerance);
        double[] p = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            flattener.segment(path.currentSegment(p), p);
        }
        return flattener.lines;
    }

    private void segment(int type, double[] p) {
        switch (type) {
            case PathIterator.SEG_MOVETO -> begin(p[0], p[1]);
            case PathIterator.SEG_LINETO -> to(p[0], p[1]);
            case PathIterator.SEG_QUADTO -> quadratic(p[0], p[1], p[2], p[3]);
            case PathIterator.SEG_CUBICTO -> cubic(p);
            default -> {
                line().close();
                begin(startX, startY);
            }
        }
    }

    private void begin(double toX, double toY) {
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
        line = null;
    }

    /** The line that is being drawn. A move alone draws none. */
    private Polyline line() {
        Polyline current = line;
        if (current == null) {
            current = new Polyline();
            current.add(x, y);
            lines.add(current);
            line = current;
        }
        return current;
    }

    private void to(double toX, double toY) {
        line().add(toX, toY);
        x = toX;
        y = toY;
    }

    private void quadratic(double x1, double y1, double x2, double y2) {
        double fromX = x;
        double fromY = y;
        // A chord over the step h of a curve is at most h² / 8 times its second derivative away from it.
        int steps = steps(length(fromX - 2 * x1 + x2, fromY - 2 * y1 + y2) / 4);
        for (int i = 1; i < steps; i++) {
            double t = (double) i / steps;
            double a = (1 - t) * (1 - t);
            double b = 2 * (1 - t) * t;
            double c = t * t;
            to(a * fromX + b * x1 + c * x2, a * fromY + b * y1 + c * y2);
        }
        to(x2, y2);
    }

    private void cubic(double[] p) {
        double fromX = x;
        double fromY = y;
        double bend = Math.max(
                length(fromX - 2 * p[0] + p[2], fromY - 2 * p[1] + p[3]),
                length(p[0] - 2 * p[2] + p[4], p[1] - 2 * p[3] + p[5]));
        int steps = steps(bend * 3 / 4);
        for (int i = 1; i < steps; i++) {
            double t = (double) i / steps;
            double a = (1 - t) * (1 - t) * (1 - t);
            double b = 3 * (1 - t) * (1 - t) * t;
            double c = 3 * (1 - t) * t * t;
            double d = t * t * t;
            to(a * fromX + b * p[0] + c * p[2] + d * p[4], a * fromY + b * p[1] + c * p[3] + d * p[5]);
        }
        to(p[4], p[5]);
    }

    private int steps(double distance) {
        return (int) Math.max(1, Math.min(MOST_LINES, Math.ceil(Math.sqrt(distance / tolerance))));
    }

    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }
}
