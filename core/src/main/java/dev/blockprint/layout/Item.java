package dev.blockprint.layout;

import org.jspecify.annotations.Nullable;

/**
 * An element while it is laid out. Its place is relative to the content of the group around it, and from
 * {@link GroupItem#makeAbsolute} on to the whole picture.
 */
@SuppressWarnings("ReferenceEquality") // an element of the tree is equal to itself only
abstract class Item {
    final @Nullable GroupItem parent;
    final int depth;

    /** Among its siblings, in the order written. */
    final int index;

    double x;
    double y;
    double width;
    double height;

    Item(@Nullable GroupItem parent, int index) {
        this.parent = parent;
        this.index = index;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /** From the left of the item to the point that lines aim at. */
    abstract double anchorX();

    /** From the top of the item to the point that lines aim at. */
    abstract double anchorY();

    /** Whether it is a group that is drawn as a frame. */
    boolean framed() {
        return false;
    }

    /** Whether it is a dot where lines meet, from whatever side. */
    boolean isDot() {
        return false;
    }

    /** From the anchor to where lines end at a side. */
    abstract double reach(Side side);

    /** From the anchor to the end of the item's box at a side. */
    final double extent(Side side) {
        return switch (side) {
            case RIGHT -> width - anchorX();
            case LEFT -> anchorX();
            case BOTTOM -> height - anchorY();
            case TOP -> anchorY();
        };
    }

    final double centerX() {
        return x + anchorX();
    }

    final double centerY() {
        return y + anchorY();
    }

    final Rect bounds() {
        return new Rect(x, y, width, height);
    }

    /** Whether this is {@code other} or stands around it. */
    final boolean holds(Item other) {
        Item up = other;
        while (up != null && up.depth > depth) {
            up = up.parent;
        }
        return up == this;
    }
}
