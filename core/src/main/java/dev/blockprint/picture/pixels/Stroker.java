package dev.blockprint.picture.pixels;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;

/**
 * Outlines of lines with a width. Each piece of a line, each corner and each end is a polygon of its own; together, filled
 * by the nonzero rule, they are the stroke. So all of them go round in one direction.
 */
final class Stroker {
    private final BasicStroke stroke;
    private final double half;
    private final double tolerance;
    private final List<Polyline> pieces = new ArrayList<>();

    private Stroker(BasicStroke stroke, double tolerance) {
        this.stroke = stroke;
        this.half = stroke.getLineWidth() / 2.0;
        this.tolerance = tolerance;
    }

    /** The polygons that together are the stroke of some lines, in the units of the lines. */
    static List<Polyline> stroke(List<Polyline> lines, BasicStroke stroke, double tolerance) {
        Stroker stroker = new Stroker(stroke, tolerance);
        List<Polyline> dashes = stroke.getDashArray() == null ? lines : Dashes.of(lines, stroke);
        dashes.forEach(stroker::line);
        return stroker.pieces;
    }

    private void line(Polyline line) {
        int corners = line.size();
        if (corners == 1) {
            dot(line.x(0), line.y(0));
            return;
        }
        int count = line.closed() ? corners : corners - 1;
        Direction first = Direction.of(line, 0);
        Direction before = first;
        for (int i = 0; i < count; i++) {
            Direction here = i == 0 ? first : Direction.of(line, i);
            int end = i + 1 == corners ? 0 : i + 1;
            if (i > 0) {
                corner(line.x(i), line.y(i), before, here);
            }
            bar(line.x(i), line.y(i), line.x(end), line.y(end), here);
            before = here;
        }
        if (line.closed()) {
            corner(line.x(0), line.y(0), before, first);
        } else {
            end(line.x(0), line.y(0), first.reversed());
            end(line.x(corners - 1), line.y(corners - 1), before);
        }
    }

    private void bar(double x0, double y0, double x1, double y1, Direction direction) {
        double nx = direction.dy() * half;
        double ny = -direction.dx() * half;
        add(x0 + nx, y0 + ny, x1 + nx, y1 + ny, x1 - nx, y1 - ny, x0 - nx, y0 - ny);
    }

    /** A line without a length has no direction: its ends are those of a line to the right. */
    private void dot(double x, double y) {
        Direction right = new Direction(1, 0);
        end(x, y, right);
        end(x, y, right.reversed());
    }

    private void end(double x, double y, Direction out) {
        double nx = out.dy() * half;
        double ny = -out.dx() * half;
        if (stroke.getEndCap() == BasicStroke.CAP_SQUARE) {
            double ex = out.dx() * half;
            double ey = out.dy() * half;
            add(x + nx, y + ny, x + nx + ex, y + ny + ey, x - nx + ex, y - ny + ey, x - nx, y - ny);
        } else if (stroke.getEndCap() == BasicStroke.CAP_ROUND) {
            Polyline round = new Polyline();
            round.add(x + nx, y + ny);
            arc(round, x, y, new Direction(out.dy(), -out.dx()), out);
            arc(round, x, y, out, new Direction(-out.dy(), out.dx()));
            add(round);
        }
    }

    private void corner(double x, double y, Direction in, Direction out) {
        double cross = in.dx() * out.dy() - in.dy() * out.dx();
        double along = in.dx() * out.dx() + in.dy() * out.dy();
        if (cross == 0 && along > 0) {
            return;
        }
        // The gap between the two bars is on the outside of the turn.
        double side = cross > 0 ? 1 : -1;
        Direction from = new Direction(side * in.dy(), -side * in.dx());
        Direction to = new Direction(side * out.dy(), -side * out.dx());
        Polyline corner = new Polyline();
        corner.add(x, y);
        corner.add(x + from.dx() * half, y + from.dy() * half);
        if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) {
            if (along < 0) {
                Direction middle = from.towards(to, in);
                arc(corner, x, y, from, middle);
                arc(corner, x, y, middle, to);
            } else {
                arc(corner, x, y, from, to);
            }
        } else if (stroke.getLineJoin() == BasicStroke.JOIN_MITER) {
            // The tip is 1 / cos(half the turn) times half the width away.
            double cosine = Math.sqrt(Math.max(0, (1 + along) / 2));
            if (cosine * stroke.getMiterLimit() >= 1) {
                Direction middle = from.towards(to, in);
                corner.add(x + middle.dx() * half / cosine, y + middle.dy() * half / cosine);
            }
        }
        corner.add(x + to.dx() * half, y + to.dy() * half);
        add(corner);
    }

    /** Adds the points after {@code from} to {@code to}, less than half a turn apart, on the circle around a point. */
    private void arc(Polyline line, double x, double y, Direction from, Direction to) {
        double cosine = from.dx() * to.dx() + from.dy() * to.dy();
        // The sagitta of the chord; below it is not worth another point.
        if (half * (1 - Math.sqrt(Math.max(0, (1 + cosine) / 2))) > tolerance && cosine < 0.999999) {
            Direction middle = from.towards(to, from);
            arc(line, x, y, from, middle);
            arc(line, x, y, middle, to);
        } else {
            line.add(x + to.dx() * half, y + to.dy() * half);
        }
    }

    private void add(double... points) {
        Polyline polygon = new Polyline();
        for (int i = 0; i < points.length; i += 2) {
            polygon.add(points[i], points[i + 1]);
        }
        add(polygon);
    }

    private void add(Polyline polygon) {
        if (polygon.area() < 0) {
            polygon.reverse();
        }
        pieces.add(polygon);
    }

    /** A vector of length 1. */
    record Direction(double dx, double dy) {
        static Direction of(Polyline line, int from) {
            int to = from + 1 == line.size() ? 0 : from + 1;
            return of(line.x(to) - line.x(from), line.y(to) - line.y(from));
        }

        private static Direction of(double dx, double dy) {
            double length = Math.sqrt(dx * dx + dy * dy);
            return new Direction(dx / length, dy / length);
        }

        Direction reversed() {
            return new Direction(-dx, -dy);
        }

        /** Halfway to another; if that is the opposite one, {@code otherwise}. */
        Direction towards(Direction other, Direction otherwise) {
            double x = dx + other.dx;
            double y = dy + other.dy;
            return x * x + y * y < 1e-12 ? otherwise : of(x, y);
        }
    }
}
