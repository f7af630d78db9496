package dev.blockprint.layout;

import java.util.List;

/** The line of an edge, from the side of its first element to the side of its second, heads included. */
public sealed interface EdgePath {
    Point start();

    Point end();

    /** Straight runs; corners are rounded when drawn. At least two points. */
    record Runs(List<Point> points) implements EdgePath {
        public Runs {
            points = List.copyOf(points);
            if (points.size() < 2) {
                throw new IllegalArgumentException("a line needs two points");
            }
        }

        @Override
        public Point start() {
            return points.get(0);
        }

        @Override
        public Point end() {
            return points.get(points.size() - 1);
        }
    }

    /** Cubic Bezier curves one behind the other: a start, then three control points for each. */
    record Curves(List<Point> controls) implements EdgePath {
        public Curves {
            controls = List.copyOf(controls);
            if (controls.size() < 4 || controls.size() % 3 != 1) {
                throw new IllegalArgumentException("no chain of cubic curves: " + controls.size() + " points");
            }
        }

        @Override
        public Point start() {
            return controls.get(0);
        }

        @Override
        public Point end() {
            return controls.get(controls.size() - 1);
        }
    }
}
