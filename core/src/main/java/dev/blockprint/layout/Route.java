package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import java.util.ArrayList;
import java.util.List;

/** The way of one edge as runs at right angles: each knows only where it is across its own direction. */
final class Route {
    final Link link;
    final Side start;
    final Side end;

    /** By run: y of a horizontal one, x of an upright one. */
    final double[] at;

    Route(Link link, Side start, Side end, double[] at) {
        this.link = link;
        this.start = start;
        this.end = end;
        this.at = at;
    }

    /** From bends on the grid, which begin and end at the middle of a node or outside a frame. */
    static Route of(Link link, int[] way, Grid grid) {
        List<Double> at = new ArrayList<>();
        double[] x = new double[way.length];
        double[] y = new double[way.length];
        for (int i = 0; i < way.length; i++) {
            x[i] = grid.lanesX.at[way[i] % grid.width];
            y[i] = grid.lanesY.at[way[i] / grid.width];
        }
        for (int i = 1; i < way.length; i++) {
            at.add(y[i] == y[i - 1] ? y[i] : x[i]);
        }
        int last = way.length - 1;
        return new Route(
                link,
                side(x[1] - x[0], y[1] - y[0]),
                side(x[last - 1] - x[last], y[last - 1] - y[last]),
                at.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Its bends on the grid, as near as the grid has lanes. */
    int[] way(Grid grid) {
        List<Point> points = points();
        int[] way = new int[points.size()];
        for (int i = 0; i < way.length; i++) {
            way[i] = grid.lanesY.nearest(points.get(i).y()) * grid.width
                    + grid.lanesX.nearest(points.get(i).x());
        }
        return way;
    }

    private static Side side(double dx, double dy) {
        if (dy == 0) {
            return dx < 0 ? Side.LEFT : Side.RIGHT;
        }
        return dy < 0 ? Side.TOP : Side.BOTTOM;
    }

    int runs() {
        return at.length;
    }

    boolean horizontal(int run) {
        return start.horizontal() == (run % 2 == 0);
    }

    /** Where a run begins, along its direction. */
    double begin(int run) {
        return run == 0 ? port(link.from(), start) : at[run - 1];
    }

    /** Where a run ends, along its direction. */
    double finish(int run) {
        return run == at.length - 1 ? port(link.to(), end) : at[run + 1];
    }

    double low(int run) {
        return Math.min(begin(run), finish(run));
    }

    double high(int run) {
        return Math.max(begin(run), finish(run));
    }

    private static double port(Item item, Side side) {
        double reach = item.reach(side) + Distances.LINE_TO_NODE;
        return side.horizontal() ? item.centerX() + side.dx * reach : item.centerY() + side.dy * reach;
    }

    List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (int run = 0; run <= at.length; run++) {
            double along = run == at.length ? finish(run - 1) : begin(run);
            double across = at[Math.min(run, at.length - 1)];
            boolean horizontal = horizontal(Math.min(run, at.length - 1));
            points.add(horizontal ? new Point(along, across) : new Point(across, along));
        }
        return simple(points);
    }

    private static List<Point> simple(List<Point> points) {
        List<Point> kept = new ArrayList<>();
        for (Point point : points) {
            int size = kept.size();
            if (size > 0 && Lines.length(kept.get(size - 1), point) < 0.01) {
                continue;
            }
            if (size > 1 && straight(kept.get(size - 2), kept.get(size - 1), point)) {
                kept.remove(size - 1);
            }
            kept.add(point);
        }
        return kept;
    }

    private static boolean straight(Point a, Point b, Point c) {
        return (Math.abs(a.x() - b.x()) < 0.01 && Math.abs(b.x() - c.x()) < 0.01)
                || (Math.abs(a.y() - b.y()) < 0.01 && Math.abs(b.y() - c.y()) < 0.01);
    }
}
