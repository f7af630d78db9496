package dev.blockprint.picture;

import dev.blockprint.layout.EdgePath;
import dev.blockprint.layout.Point;
import java.util.List;

/** The line of an edge as it is drawn: shortened where a head stands. */
interface EdgeLine {
    static EdgeLine of(EdgePath path) {
        return path instanceof EdgePath.Curves curves
                ? CurvedLine.of(curves.controls())
                : StraightLine.of(((EdgePath.Runs) path).points());
    }

    /** The same line, the other way round. */
    EdgeLine reversed();

    /** The line, its end taken back by {@code distance}. */
    EdgeLine shortened(double distance);

    Point end();

    /** The data of its path. */
    String data();

    /** Points along it, close enough to each other to be joined by straight lines. */
    List<Point> samples();

    /** The distance between two points. */
    static double distance(Point a, Point b) {
        return Math.hypot(b.x() - a.x(), b.y() - a.y());
    }

    /** The point at {@code share} of the way. */
    static Point between(Point from, Point to, double share) {
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }
}
