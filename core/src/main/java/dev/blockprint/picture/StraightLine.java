package dev.blockprint.picture;

import dev.blockprint.layout.Point;
import dev.blockprint.look.Strokes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Straight runs with rounded corners; no two points that follow each other are the same. */
record StraightLine(List<Point> points) implements EdgeLine {
    private static final double SAME = 0.005;

    /** Of the last run, this much stays. */
    private static final double LEAST = 0.5;

    StraightLine {
        points = List.copyOf(points);
    }

    static StraightLine of(List<Point> points) {
        List<Point> distinct = new ArrayList<>();
        for (Point point : points) {
            if (distinct.isEmpty() || EdgeLine.distance(distinct.get(distinct.size() - 1), point) > SAME) {
                distinct.add(point);
            }
        }
        return new StraightLine(distinct);
    }

    @Override
    public StraightLine reversed() {
        List<Point> turned = new ArrayList<>(points);
        Collections.reverse(turned);
        return new StraightLine(turned);
    }

    @Override
    public EdgeLine shortened(double distance) {
        if (points.size() < 2) {
            return this;
        }
        Point before = points.get(points.size() - 2);
        double run = EdgeLine.distance(before, end());
        double kept = Math.max(run - distance, Math.min(LEAST, run));
        List<Point> shorter = new ArrayList<>(points);
        shorter.set(points.size() - 1, EdgeLine.between(before, end(), kept / run));
        return new StraightLine(shorter);
    }

    @Override
    public Point end() {
        return points.get(points.size() - 1);
    }

    @Override
    public String data() {
        PathData path = new PathData().move(points.get(0).x(), points.get(0).y());
        for (Piece piece : pieces()) {
            if (piece.corner() == null) {
                run(path, piece.from(), piece.to());
            } else {
                path.bend(piece.corner(), piece.to());
            }
        }
        return path.toString();
    }

    /** What it is drawn of: straight runs, and a bend at each corner. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        Point at = points.get(0);
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            double radius = Math.min(Strokes.RADIUS, Math.min(room(i - 1, i), room(i + 1, i)));
            Point in = towards(corner, points.get(i - 1), radius);
            Point out = towards(corner, points.get(i + 1), radius);
            if (EdgeLine.distance(at, in) >= SAME) {
                pieces.add(new Piece(at, null, in));
            }
            pieces.add(new Piece(in, corner, out));
            at = out;
        }
        if (EdgeLine.distance(at, end()) >= SAME) {
            pieces.add(new Piece(at, null, end()));
        }
        return pieces;
    }

    /** How much of the run between a corner and its neighbour the corner may take. */
    private double room(int neighbour, int corner) {
        double run = EdgeLine.distance(points.get(neighbour), points.get(corner));
        boolean terminal = neighbour == 0 || neighbour == points.size() - 1;
        return terminal ? run : run / 2;
    }

    private static Point towards(Point from, Point to, double distance) {
        return EdgeLine.between(from, to, distance / EdgeLine.distance(from, to));
    }

    static void run(PathData path, Point from, Point to) {
        if (Math.abs(from.x() - to.x()) < SAME) {
            path.vertical(to.y());
        } else if (Math.abs(from.y() - to.y()) < SAME) {
            path.horizontal(to.x());
        } else {
            path.line(to);
        }
    }

    @Override
    public List<Point> samples() {
        return points;
    }

    /**
     * A part of a line.
     *
     * @param corner what a bend goes around; null if the part is straight
     */
    record Piece(Point from, @Nullable Point corner, Point to) {
        boolean level() {
            return Math.abs(from.y() - to.y()) < SAME;
        }

        boolean upright() {
            return Math.abs(from.x() - to.x()) < SAME;
        }
    }
}
