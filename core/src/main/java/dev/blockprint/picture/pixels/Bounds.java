package dev.blockprint.picture.pixels;

import java.util.List;

/** A rectangle of whole pixels; {@code right} and {@code bottom} are the first ones outside. */
record Bounds(int left, int top, int right, int bottom) {
    /** One without an inside has no extent, wherever it is. */
    Bounds {
        right = Math.max(left, right);
        bottom = Math.max(top, bottom);
    }

    /** The pixels that polygons touch. */
    static Bounds of(List<Polyline> polygons) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Polyline polygon : polygons) {
            for (int i = 0; i < polygon.size(); i++) {
                left = Math.min(left, polygon.x(i));
                top = Math.min(top, polygon.y(i));
                right = Math.max(right, polygon.x(i));
                bottom = Math.max(bottom, polygon.y(i));
            }
        }
        return left > right
                ? new Bounds(0, 0, 0, 0)
                : new Bounds(
                        (int) Math.floor(left), (int) Math.floor(top), (int) Math.ceil(right), (int) Math.ceil(bottom));
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    boolean isEmpty() {
        return width() == 0 || height() == 0;
    }

    Bounds intersection(Bounds other) {
        return new Bounds(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }
}
