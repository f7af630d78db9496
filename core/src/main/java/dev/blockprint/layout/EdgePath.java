package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.List;

/** The line of an edge, from the side of its first element to the side of its second, heads included. */
public sealed interface EdgePath {
    Point start();

    Point end();

    /** Points along the line that are close enough to measure it: its corners, or places on its curves. */
    List<Point> samples();

    /** Straight runs; corners are rounded when drawn. At least two points. */
    record Runs(List<Point> points) implements EdgePath {
        @Override
        public List<Point> samples() {
            return points;
        }

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
        private static final int STEPS = 12;

        public Curves {
            controls = List.copyOf(controls);
            if (controls.size() < 4 || controls.size() % 3 != 1) {
                throw new IllegalArgumentException("no chain of cubic curves: " + controls.size() + " points");
            }
        }

        @Override
        public List<Point> samples() {
            List<Point> flat = new ArrayList<>(List.of(controls.get(0)));
            for (int i = 0; i + 3 < controls.size(); i += 3) {
                for (int k = 1; k <= STEPS; k++) {
                    flat.add(at(i, k / (double) STEPS));
                }
            }
            return flat;
        }

        private Point at(int curve, double t) {
            double u = 1 - t;
            double[] weights = {u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t};
            double x = 0;
            double y = 0;
            for (int j = 0; j < weights.length; j++) {
                x += weights[j] * controls.get(curve + j).x();
                y += weights[j] * controls.get(curve + j).y();
            }
            return new Point(x, y);
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
