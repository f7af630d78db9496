package dev.blockprint.picture;

import dev.blockprint.layout.Point;
import dev.blockprint.look.Strokes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that leave one place together, or come in to one together: what they share is drawn once, by the first. Drawn
 * twice, it would look heavier than the rest.
 */
final class Trunks {
    private static final double SAME = 0.01;

    /** Of so many lines at one place the last are looked at; more do not meet there in any picture one can read. */
    private static final int MOST = 64;

    private final Map<String, List<StraightLine>> drawn = new HashMap<>();

    /**
     * What is left to draw of a line.
     *
     * @param ownStart whether it still begins where the whole line does
     * @param ownEnd whether it still ends where the whole line does
     */
    record Rest(EdgeLine line, boolean ownStart, boolean ownEnd) {}

    /** What no line of the same {@code look} has drawn yet. */
    Rest rest(StraightLine line, String look) {
        StraightLine turned = line.reversed();
        double start = shared(line, look);
        double end = shared(turned, look);
        remember(line, look);
        remember(turned, look);
        if (start + end > line.length() - 2 * Strokes.RADIUS) {
            return new Rest(line, true, true);
        }
        StraightLine rest = line.without(start).reversed().without(end).reversed();
        return new Rest(rest, start == 0, end == 0);
    }

    /** How much of its beginning a line can leave to others, less what its first own corner needs. */
    private double shared(StraightLine line, String look) {
        double most = 0;
        List<StraightLine> others = drawn.getOrDefault(key(line, look), List.of());
        for (StraightLine other : others.subList(Math.max(0, others.size() - MOST), others.size())) {
            most = Math.max(most, shared(line.points(), other.points()));
        }
        return most;
    }

    private static double shared(List<Point> a, List<Point> b) {
        double before = 0;
        for (int i = 0; i + 1 < a.size() && i + 1 < b.size(); i++) {
            Point from = a.get(i);
            double ofA = EdgeLine.distance(from, a.get(i + 1));
            double ofB = EdgeLine.distance(from, b.get(i + 1));
            double shorter = Math.min(ofA, ofB);
            Point inA = EdgeLine.between(from, a.get(i + 1), shorter / ofA);
            Point inB = EdgeLine.between(from, b.get(i + 1), shorter / ofB);
            if (EdgeLine.distance(inA, inB) > SAME) {
                return i == 0 ? 0 : before - bend(EdgeLine.distance(a.get(i - 1), from));
            }
            boolean whole = Math.abs(ofA - ofB) < SAME && i + 2 < a.size() && i + 2 < b.size();
            if (!whole) {
                return before + shorter - bend(shorter);
            }
            before += shorter;
        }
        return 0;
    }

    private static double bend(double run) {
        return Math.min(Strokes.RADIUS, run / 2);
    }

    private void remember(StraightLine line, String look) {
        drawn.computeIfAbsent(key(line, look), place -> new ArrayList<>()).add(line);
    }

    private static String key(StraightLine line, String look) {
        Point start = line.points().get(0);
        return Numbers.px(start.x()) + " " + Numbers.px(start.y()) + " " + look;
    }
}
