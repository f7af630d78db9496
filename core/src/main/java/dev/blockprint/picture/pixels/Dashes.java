package dev.blockprint.picture.pixels;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;

/** Cuts lines into dashes. */
final class Dashes {
    /** A pattern so fine that a line would have more dashes is drawn as a whole line. */
    private static final double MOST_DASHES = 100_000;

    private final float[] lengths;
    private final double start;
    private final double period;
    private final List<Polyline> dashes = new ArrayList<>();
    private Polyline dash = new Polyline();
    private int part;
    private double left;

    private Dashes(BasicStroke stroke) {
        lengths = stroke.getDashArray();
        double sum = 0;
        for (float length : lengths) {
            sum += length;
        }
        period = lengths.length % 2 == 0 ? sum : 2 * sum;
        double phase = stroke.getDashPhase() % period;
        start = phase < 0 ? phase + period : phase;
    }

    static List<Polyline> of(List<Polyline> lines, BasicStroke stroke) {
        Dashes dashes = new Dashes(stroke);
        lines.forEach(dashes::cut);
        return dashes.dashes;
    }

    private void cut(Polyline line) {
        int count = line.closed() ? line.size() : line.size() - 1;
        double length = 0;
        for (int i = 0; i < count; i++) {
            length += length(line, i);
        }
        if (!(length / period * lengths.length < MOST_DASHES)) {
            dashes.add(line);
            return;
        }
        rewind();
        dash = new Polyline();
        for (int i = 0; i < count; i++) {
            cut(line, i);
        }
        finish();
    }

    /** The place in the pattern at which every line begins. */
    private void rewind() {
        part = 0;
        double gone = start;
        while (gone > 0 && gone >= lengths[part % lengths.length]) {
            gone -= lengths[part % lengths.length];
            part++;
        }
        left = lengths[part % lengths.length] - gone;
    }

    private void cut(Polyline line, int from) {
        int to = from + 1 == line.size() ? 0 : from + 1;
        double x = line.x(from);
        double y = line.y(from);
        double length = length(line, from);
        double dx = (line.x(to) - x) / length;
        double dy = (line.y(to) - y) / length;
        double done = 0;
        point(x, y);
        while (length - done > left) {
            done += left;
            point(x + done * dx, y + done * dy);
            if (drawn()) {
                finish();
            }
            part++;
            left = lengths[part % lengths.length];
            point(x + done * dx, y + done * dy);
        }
        left -= length - done;
        point(line.x(to), line.y(to));
    }

    private boolean drawn() {
        return part % 2 == 0;
    }

    private void point(double x, double y) {
        if (drawn()) {
            dash.add(x, y);
        }
    }

    private void finish() {
        if (dash.size() > 0) {
            dashes.add(dash);
            dash = new Polyline();
        }
    }

    private static double length(Polyline line, int from) {
        int to = from + 1 == line.size() ? 0 : from + 1;
        double dx = line.x(to) - line.x(from);
        double dy = line.y(to) - line.y(from);
        return Math.sqrt(dx * dx + dy * dy);
    }
}
