package dev.blockprint.picture.pixels;

import java.awt.geom.AffineTransform;
import java.util.Arrays;

/** Points joined by straight lines. Points that fall onto the one before are left out. */
final class Polyline {
    private double[] points = new double[16];
    private int size;
    private boolean closed;

    void add(double x, double y) {
        if (size > 0 && x(size - 1) == x && y(size - 1) == y) {
            return;
        }
        if (2 * size == points.length) {
            points = Arrays.copyOf(points, 2 * points.length);
        }
        points[2 * size] = x;
        points[2 * size + 1] = y;
        size++;
    }

    /** Joins the last point to the first. */
    void close() {
        closed = true;
        if (size > 1 && x(size - 1) == x(0) && y(size - 1) == y(0)) {
            size--;
        }
    }

    boolean closed() {
        return closed;
    }

    int size() {
        return size;
    }

    double x(int i) {
        return points[2 * i];
    }

    double y(int i) {
        return points[2 * i + 1];
    }

    void transform(AffineTransform transform) {
        transform.transform(points, 0, points, 0, size);
    }

    /** Twice the area inside; its sign is the direction in which the points go round. */
    double area() {
        double area = 0;
        for (int i = 0; i < size; i++) {
            int next = i + 1 == size ? 0 : i + 1;
            area += x(i) * y(next) - x(next) * y(i);
        }
        return area;
    }

    void reverse() {
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            double x = x(i);
            double y = y(i);
            points[2 * i] = x(j);
            points[2 * i + 1] = y(j);
            points[2 * j] = x;
            points[2 * j + 1] = y;
        }
    }
}
