package dev.blockprint.layout;

import dev.blockprint.model.Direction;

/** A side of an element, and the way out of it. */
enum Side {
    RIGHT(1, 0),
    BOTTOM(0, 1),
    LEFT(-1, 0),
    TOP(0, -1);

    final int dx;
    final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** The side that edges leave by when they lead in this direction. */
    static Side of(Direction direction) {
        return switch (direction) {
            case RIGHT -> RIGHT;
            case DOWN -> BOTTOM;
            case LEFT -> LEFT;
            case UP -> TOP;
        };
    }

    /** The side that an author names. */
    static Side of(dev.blockprint.model.Side side) {
        return switch (side) {
            case RIGHT -> RIGHT;
            case BOTTOM -> BOTTOM;
            case LEFT -> LEFT;
            case TOP -> TOP;
        };
    }

    Side opposite() {
        return switch (this) {
            case RIGHT -> LEFT;
            case LEFT -> RIGHT;
            case BOTTOM -> TOP;
            case TOP -> BOTTOM;
        };
    }

    /** Whether a line leaves it to the left or to the right. */
    boolean horizontal() {
        return dy == 0;
    }

    /** The signed distance of something in this direction. */
    double along(double x, double y) {
        return x * dx + y * dy;
    }
}
