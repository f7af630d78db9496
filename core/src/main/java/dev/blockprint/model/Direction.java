package dev.blockprint.model;

/** Where the edges of a diagram lead. */
public enum Direction {
    RIGHT,
    LEFT,
    DOWN,
    UP;

    /** Whether edges lead down or up. */
    public boolean vertical() {
        return this == DOWN || this == UP;
    }
}
