package dev.blockprint.picture;

import dev.blockprint.layout.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fans, merges and buses share much of their way. What lines of one look share is drawn once, by the first of them:
 * drawn twice, it would look heavier than the rest, and dashes would fill each other's gaps.
 */
final class Trunks {
    /** Shorter stretches than this are not worth a stroke. */
    private static final double LEAST = 0.05;

    /** By look and place: the stretches of upright and level runs that are drawn already, apart and in order. */
    private final Map<String, List<double[]>> drawn = new HashMap<>();

    private final Set<String> bends = new HashSet<>();

    /** The data of what no line of the same {@code look} has drawn yet; empty if all of it is there. */
    String rest(StraightLine line, String look) {
        PathData path = new PathData();
        Point at = null;
        for (StraightLine.Piece piece : line.pieces()) {
            if (piece.corner() != null) {
                if (bends.add(key(piece, look))) {
                    go(path, at, piece.from());
                    path.bend(piece.corner(), piece.to());
                    at = piece.to();
                }
                continue;
            }
            for (StraightLine.Piece part : undrawn(piece, look)) {
                go(path, at, part.from());
                StraightLine.run(path, part.from(), part.to());
                at = part.to();
            }
        }
        return path.toString();
    }

    private static void go(PathData path, @Nullable Point at, Point to) {
        if (at == null || EdgeLine.distance(at, to) > LEAST) {
            path.move(to.x(), to.y());
        }
    }

    /** The parts of a straight run that are new, in the direction of the run. */
    private List<StraightLine.Piece> undrawn(StraightLine.Piece run, String look) {
        boolean level = run.level();
        if (!level && !run.upright()) {
            return bends.add(key(run, look)) ? List.of(run) : List.of();
        }
        double from = level ? run.from().x() : run.from().y();
        double to = level ? run.to().x() : run.to().y();
        String place = (level ? "h" : "v")
                + Numbers.px(level ? run.from().y() : run.from().x()) + " " + look;
        List<StraightLine.Piece> parts = new ArrayList<>();
        for (double[] gap : cover(place, Math.min(from, to), Math.max(from, to))) {
            Point low = level
                    ? new Point(gap[0], run.from().y())
                    : new Point(run.from().x(), gap[0]);
            Point high = level
                    ? new Point(gap[1], run.from().y())
                    : new Point(run.from().x(), gap[1]);
            if (from <= to) {
                parts.add(new StraightLine.Piece(low, null, high));
            } else {
                parts.add(0, new StraightLine.Piece(high, null, low));
            }
        }
        return parts;
    }

    /** Marks a stretch as drawn; gives back what of it was not. */
    private List<double[]> cover(String place, double low, double high) {
        List<double[]> known = drawn.computeIfAbsent(place, any -> new ArrayList<>());
        List<double[]> gaps = new ArrayList<>();
        List<double[]> apart = new ArrayList<>();
        double at = low;
        double[] whole = {low, high};
        for (double[] stretch : known) {
            if (stretch[1] < low || stretch[0] > high) {
                apart.add(stretch);
                continue;
            }
            if (stretch[0] - at > LEAST) {
                gaps.add(new double[] {at, stretch[0]});
            }
            at = Math.max(at, stretch[1]);
            whole[0] = Math.min(whole[0], stretch[0]);
            whole[1] = Math.max(whole[1], stretch[1]);
        }
        if (high - at > LEAST) {
            gaps.add(new double[] {at, high});
        }
        apart.add(whole);
        apart.sort(Comparator.comparingDouble(stretch -> stretch[0]));
        drawn.put(place, apart);
        return gaps;
    }

    /** The same for a line there and a line back. */
    private static String key(StraightLine.Piece piece, String look) {
        String from = key(piece.from());
        String to = key(piece.to());
        String corner = piece.corner() == null ? "" : key(piece.corner());
        return (from.compareTo(to) < 0 ? from + to : to + from) + corner + look;
    }

    private static String key(Point point) {
        return Numbers.px(point.x()) + " " + Numbers.px(point.y()) + " ";
    }
}
