package dev.blockprint.picture.pdf;

import dev.blockprint.picture.Numbers;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes what a page shows, as PDF 1.7 has it (ISO 32000-1, 8.4 and 8.5). It remembers what was set last, so that
 * nothing is said twice.
 */
final class Ink {
    /** No place on a page is further away; readers may have 32 bits for a number. */
    private static final double FARTHEST = 1_000_000;

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Deque<State> saved = new ArrayDeque<>();
    private State now = State.FIRST;

    /** What holds until something else is set. */
    private record State(String fill, String line, String alpha, String stroke) {
        static final State FIRST = new State("0 0 0 rg", "0 0 0 RG", "", "");
    }

    /** What is set from here on holds up to {@link #restore()}. */
    void save() {
        saved.push(now);
        raw("q");
    }

    void restore() {
        now = saved.pop();
        raw("Q");
    }

    void fill(Color color) {
        fill(rgb(color) + " rg");
    }

    /** Fills with what {@code operator} sets. */
    void fill(String operator) {
        if (!now.fill.equals(operator)) {
            now = new State(operator, now.line, now.alpha, now.stroke);
            raw(operator);
        }
    }

    void line(Color color) {
        line(rgb(color) + " RG");
    }

    void line(String operator) {
        if (!now.line.equals(operator)) {
            now = new State(now.fill, operator, now.alpha, now.stroke);
            raw(operator);
        }
    }

    /** Sets what a named state of the page's resources holds. */
    void state(String name) {
        if (!now.alpha.equals(name)) {
            now = new State(now.fill, now.line, name, now.stroke);
            raw("/" + name + " gs");
        }
    }

    boolean hasState() {
        return !now.alpha.isEmpty();
    }

    /** Gives lines their width, ends, corners and dashes, all of them {@code scale} times as large. */
    void stroke(BasicStroke stroke, double scale) {
        StringBuilder set = new StringBuilder()
                .append(Numbers.px(near(stroke.getLineWidth() * scale)))
                .append(" w ")
                .append(stroke.getEndCap())
                .append(" J ")
                .append(stroke.getLineJoin())
                .append(" j ")
                .append(Numbers.px(near(Math.max(1, stroke.getMiterLimit()))))
                .append(" M [");
        float[] dashes = stroke.getDashArray();
        for (int i = 0; dashes != null && i < dashes.length; i++) {
            set.append(i == 0 ? "" : " ").append(Numbers.px(near(dashes[i] * scale)));
        }
        set.append("] ")
                .append(Numbers.px(near(Math.max(0, stroke.getDashPhase()) * scale)))
                .append(" d");
        if (!now.stroke.contentEquals(set)) {
            now = new State(now.fill, now.line, now.alpha, set.toString());
            raw(set.toString());
        }
    }

    /** The path of {@code shape}, moved; false if it has none. */
    boolean path(Shape shape, AffineTransform move) {
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        PathIterator path = shape.getPathIterator(move);
        if (path.isDone()) {
            return false;
        }
        for (; !path.isDone(); path.next()) {
            int last = 0; // where in p the point is that the pen is at then
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> {
                    numbers("m", p[0], p[1]);
                    startX = p[0];
                    startY = p[1];
                }
                case PathIterator.SEG_LINETO -> numbers("l", p[0], p[1]);
                case PathIterator.SEG_QUADTO -> {
                    // PDF has cubic curves only; a quadratic one is one of them.
                    double[] c = {x + (p[0] - x) * 2 / 3, y + (p[1] - y) * 2 / 3};
                    numbers("c", c[0], c[1], p[2] + (p[0] - p[2]) * 2 / 3, p[3] + (p[1] - p[3]) * 2 / 3, p[2], p[3]);
                    last = 2;
                }
                case PathIterator.SEG_CUBICTO -> {
                    numbers("c", p);
                    last = 4;
                }
                default -> {
                    raw("h");
                    p[0] = startX;
                    p[1] = startY;
                }
            }
            x = p[last];
            y = p[last + 1];
        }
        return true;
    }

    /** Numbers, and the operator that takes them. */
    void numbers(String operator, double... numbers) {
        for (double number : numbers) {
            out.append(Numbers.px(near(number))).append(' ');
        }
        raw(operator);
    }

    void matrix(String operator, AffineTransform move) {
        double[] parts = new double[6];
        move.getMatrix(parts);
        for (double part : parts) {
            out.append(Numbers.part(near(part))).append(' ');
        }
        raw(operator);
    }

    void raw(String operators) {
        out.append(operators).append('\n');
    }

    int length() {
        return out.length();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** The operator that ends a path by filling or clipping, by the rule that {@code shape} has. */
    static String byRule(String operator, Shape shape) {
        boolean nonzero = shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_NON_ZERO;
        return nonzero ? operator : operator + "*";
    }

    private static String rgb(Color color) {
        return share(color.getRed()) + " " + share(color.getGreen()) + " " + share(color.getBlue());
    }

    private static String share(int level) {
        return Numbers.factor(level / 255.0);
    }

    private static double near(double value) {
        return Double.isNaN(value) ? 0 : Math.max(-FARTHEST, Math.min(FARTHEST, value));
    }
}
