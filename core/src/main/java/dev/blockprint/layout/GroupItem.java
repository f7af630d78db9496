package dev.blockprint.layout;

import dev.blockprint.model.Group;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group while it is laid out, or the whole picture. */
final class GroupItem extends Item {
    final @Nullable Group group;
    final FrameBox frame;

    /** Among all groups, in the order written. */
    final int order;

    final List<Item> children = new ArrayList<>();

    /** The edges between its children and what is inside them. */
    final List<Lift> lifts = new ArrayList<>();

    GroupItem(@Nullable Group group, FrameBox frame, @Nullable GroupItem parent, int index, int order) {
        super(parent, index);
        this.order = order;
        this.group = group;
        this.frame = frame;
    }

    @Override
    double anchorX() {
        return width / 2;
    }

    @Override
    double anchorY() {
        return height / 2;
    }

    @Override
    double reach(Side side) {
        return extent(side);
    }

    /** Puts the frame around a content of this size, whose children begin at 0, 0. */
    void wrap(double contentWidth, double contentHeight) {
        width = frame.width(contentWidth);
        height = frame.height(contentHeight);
        double left = (width - contentWidth) / 2;
        for (Item child : children) {
            child.x += left;
            child.y += frame.header();
        }
    }

    void makeAbsolute(double left, double top) {
        x += left;
        y += top;
        for (Item child : children) {
            if (child instanceof GroupItem inner) {
                inner.makeAbsolute(x, y);
            } else {
                child.x += x;
                child.y += y;
            }
        }
    }

    /** What a line must not run over: the badge and the label of the frame; null if it has neither. */
    @Nullable
    Rect titleArea() {
        return frame.titleArea(width, x, y);
    }

    PlacedFrame placed(Group of, int level) {
        return new PlacedFrame(of, bounds(), level, frame.title(width, x, y));
    }
}
