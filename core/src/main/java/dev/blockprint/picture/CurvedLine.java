package dev.blockprint.picture;

import dev.blockprint.layout.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Cubic curves one behind the other: a start, then three control points for each. */
record CurvedLine(List<Point> controls) implements EdgeLine {
    private static final int STEPS = 32;
    private static final int SAMPLES = 12;
    private static final int HALVINGS = 20;

    CurvedLine {
        controls = List.copyOf(controls);
    }

    static CurvedLine of(List<Point> controls) {
        return new CurvedLine(controls);
    }

    @Override
    public EdgeLine reversed() {
        List<Point> turned = new ArrayList<>(controls);
        Collections.reverse(turned);
        return new CurvedLine(turned);
    }

    @Override
    public EdgeLine shortened(double distance) {
        Point tip = end();
        List<Point> kept = controls;
        while (kept.size() > 4 && isNear(kept, tip, distance)) {
            kept = kept.subList(0, kept.size() - 3);
        }
        int start = kept.size() - 4;
        double cut = cut(kept.subList(start, kept.size()), tip, distance);
        List<Point> shorter = new ArrayList<>(kept.subList(0, start + 1));
        shorter.addAll(firstPart(kept.subList(start, kept.size()), cut));
        return new CurvedLine(shorter);
    }

    /** Whether the last curve lies wholly within {@code distance} of the tip. */
    private static boolean isNear(List<Point> controls, Point tip, double distance) {
        List<Point> last = controls.subList(controls.size() - 4, controls.size());
        return last.stream().allMatch(point -> EdgeLine.distance(point, tip) < distance);
    }

    /** Where, coming back from the tip, a curve leaves the circle of {@code distance} around it. */
    private static double cut(List<Point> curve, Point tip, double distance) {
        double outside = 0;
        double inside = 1;
        for (int i = STEPS - 1; i > 0; i--) {
            double t = i / (double) STEPS;
            if (EdgeLine.distance(at(curve, t), tip) >= distance) {
                outside = t;
                break;
            }
            inside = t;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (outside + inside) / 2;
            if (EdgeLine.distance(at(curve, middle), tip) >= distance) {
                outside = middle;
            } else {
                inside = middle;
            }
        }
        return Math.max(inside, 1.0 / STEPS);
    }

    /** The three control points behind the start of a curve that ends at {@code t} (de Casteljau's construction). */
    private static List<Point> firstPart(List<Point> curve, double t) {
        Point a = EdgeLine.between(curve.get(0), curve.get(1), t);
        Point b = EdgeLine.between(curve.get(1), curve.get(2), t);
        Point c = EdgeLine.between(curve.get(2), curve.get(3), t);
        Point ab = EdgeLine.between(a, b, t);
        Point bc = EdgeLine.between(b, c, t);
        return List.of(a, ab, EdgeLine.between(ab, bc, t));
    }

    private static Point at(List<Point> curve, double t) {
        return firstPart(curve, t).get(2);
    }

    @Override
    public Point end() {
        return controls.get(controls.size() - 1);
    }

    @Override
    public String data() {
        PathData path = new PathData().move(controls.get(0).x(), controls.get(0).y());
        for (int i = 1; i < controls.size(); i += 3) {
            Point a = controls.get(i);
            Point b = controls.get(i + 1);
            Point to = controls.get(i + 2);
            path.curve(a.x(), a.y(), b.x(), b.y(), to.x(), to.y());
        }
        return path.toString();
    }

    @Override
    public List<Point> samples() {
        List<Point> samples = new ArrayList<>();
        samples.add(controls.get(0));
        for (int i = 0; i + 3 < controls.size(); i += 3) {
            List<Point> curve = controls.subList(i, i + 4);
            for (int j = 1; j <= SAMPLES; j++) {
                samples.add(at(curve, j / (double) SAMPLES));
            }
        }
        return samples;
    }
}
