package dev.blockprint.picture;

import dev.blockprint.layout.Point;
import java.awt.geom.PathIterator;

/** Writes the data of a path. */
final class PathData {
    private final StringBuilder out = new StringBuilder();

    PathData move(double x, double y) {
        return command('M', x, y);
    }

    PathData line(double x, double y) {
        return command('L', x, y);
    }

    PathData line(Point to) {
        return line(to.x(), to.y());
    }

    PathData horizontal(double x) {
        return command('H', x);
    }

    PathData vertical(double y) {
        return command('V', y);
    }

    /** A quadratic curve. */
    PathData bend(double x1, double y1, double x, double y) {
        return command('Q', x1, y1, x, y);
    }

    /** A quadratic curve. */
    PathData bend(Point control, Point to) {
        return bend(control.x(), control.y(), to.x(), to.y());
    }

    /** A cubic curve. */
    PathData curve(double x1, double y1, double x2, double y2, double x, double y) {
        return command('C', x1, y1, x2, y2, x, y);
    }

    /** A quarter of a circle, clockwise, to a point relative to where the path is. */
    PathData arc(double radius, double dx, double dy) {
        return bow(radius, radius, dx, dy);
    }

    /** The short arc of an ellipse, clockwise, to a point relative to where the path is. */
    PathData bow(double rx, double ry, double dx, double dy) {
        out.append('a');
        numbers(rx, ry);
        out.append(" 0 0 1 ");
        numbers(dx, dy);
        return this;
    }

    /** All of another path. */
    void add(PathIterator path) {
        double[] p = new double[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> move(p[0], p[1]);
                case PathIterator.SEG_LINETO -> line(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> bend(p[0], p[1], p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> curve(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> close();
            }
        }
    }

    String close() {
        return out.append('z').toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private PathData command(char letter, double... values) {
        out.append(letter);
        numbers(values);
        return this;
    }

    private void numbers(double... values) {
        for (int i = 0; i < values.length; i++) {
            out.append(i == 0 ? "" : " ").append(Numbers.px(values[i]));
        }
    }
}
