package dev.blockprint.picture;

import dev.blockprint.layout.Point;
import dev.blockprint.look.Strokes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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

    double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += EdgeLine.distance(points.get(i - 1), points.get(i));
        }
        return length;
    }

    /** The line without the first {@code length} of it. */
    StraightLine without(double length) {
        double before = 0;
        for (int i = 1; i < points.size(); i++) {
            double run = EdgeLine.distance(points.get(i - 1), points.get(i));
            if (length < before + run) {
                List<Point> rest = new ArrayList<>(points.subList(i, points.size()));
                rest.add(0, EdgeLine.between(points.get(i - 1), points.get(i), (length - before) / run));
                return of(rest);
            }
            before += run;
        }
        return this;
    }

    @Override
    public Point end() {
        return points.get(points.size() - 1);
    }

    @Override
    public String data() {
        PathData path = new PathData().move(points.get(0).x(), points.get(0).y());
        Point at = points.get(0);
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            double radius = Math.min(Strokes.RADIUS, Math.min(room(i - 1, i), room(i + 1, i)));
            Point in = towards(corner, points.get(i - 1), radius);
            Point out = towards(corner, points.get(i + 1), radius);
            run(path, at, in);
            path.bend(corner, out);
            at = out;
        }
        run(path, at, end());
        return path.toString();
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

    private static void run(PathData path, Point from, Point to) {
        if (EdgeLine.distance(from, to) < SAME) {
            return;
        }
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
}
