package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import dev.blockprint.model.Direction;

/** Sizes seen along the direction of a group ("flow") and at a right angle to it ("cross"). */
@SuppressWarnings("ReferenceEquality") // an element of the tree is equal to itself only
record Flow(Direction direction, Distances distances) {
    /** What lines need where they turn between two ranks. */
    private static final double TURN = Distances.FIRST_RUN + Distances.LAST_RUN + 2 * Distances.LINE_TO_NODE;

    /** What a label needs beside its own width where lines part before it. */
    private static final double LABEL_AFTER_TURN = 80;

    /** The room beside lines between two frames or labels. */
    private static final double GUTTER = 26;

    /** What stays to be seen of a line beside each number. */
    private static final double BESIDE_MARK = 8;

    boolean vertical() {
        return direction.vertical();
    }

    Side forward() {
        return Side.of(direction);
    }

    double crossSize(Item item) {
        return vertical() ? item.width : item.height;
    }

    double crossAnchor(Item item) {
        return vertical() ? item.anchorX() : item.anchorY();
    }

    /** From the cross start of {@code box} to where a line to what is inside it, or to itself, comes in. */
    double crossOffset(Link link, Item inner, Item box) {
        double offset = 0;
        Item at = box;
        while (at != inner) {
            if (at instanceof GroupItem group && group.doorsAcross == vertical()) {
                Double door = group.doors.get(link.index());
                if (door != null) {
                    return offset + door;
                }
            }
            at = childAround(at, inner);
            offset += vertical() ? at.x : at.y;
        }
        return offset + crossAnchor(inner);
    }

    private static Item childAround(Item box, Item inner) {
        Item child = inner;
        while (child.parent != null && child.parent != box) {
            child = child.parent;
        }
        return child;
    }

    /** What an item keeps free on both cross sides, beside {@link #crossGap}. */
    double crossMargin(Item item) {
        double gap = vertical()
                ? item.framed() ? distances.framesBeside() : distances.nodesBeside()
                : item.framed() ? Math.max(distances.framesStacked(), 24) : distances.nodesStacked();
        return Math.max(0, (gap - crossGap()) / 2);
    }

    /** Between any two items of a rank. */
    double crossGap() {
        return Math.min(distances.framesStacked(), 16);
    }

    /** The least distance of two items of one rank, from box to box. */
    double crossGap(Item a, Item b) {
        if (a.framed() != b.framed()) {
            return vertical() ? distances.frameToNode() : distances.frameToNodeStacked();
        }
        return crossGap() + crossMargin(a) + crossMargin(b);
    }

    /**
     * The least distance of two ranks, from anchor to anchor.
     *
     * @param turns how many lines turn between them, one beside the other
     * @param label the extent along the flow of the largest label between them; 0 if there is none
     */
    double rankGap(Item a, Item b, int turns, double label) {
        Side forward = forward();
        Side back = forward.opposite();
        boolean nodes = !a.framed() && !b.framed();
        double toFrame = vertical() ? distances.frameToNodeStacked() : distances.frameToNode();
        double gap = nodes ? (vertical() ? distances.ranksStacked() : distances.ranks()) : toFrame + 4;
        double withLabel = label == 0 ? 0 : label + (turns > 0 ? LABEL_AFTER_TURN : nodes ? distances.ranks() : 40);
        double turning = turns == 0 ? 0 : TURN + Distances.PARALLEL * (turns - 1);
        double lines = Math.max(Math.max(gap, withLabel), nodes ? turning : 0);
        double reach = a.reach(forward) + lines + b.reach(back);
        double gutter = turns == 0 ? 0 : GUTTER + Distances.PARALLEL * (turns - 1);
        double beside = nodes && !vertical() ? distances.nodesBeside() : 0;
        return Math.max(reach, a.extent(forward) + Math.max(beside, gutter) + b.extent(back));
    }

    double labelExtent(Link link) {
        double extent = link.label().isEmpty() ? 0 : vertical() ? link.labelHeight() : link.labelWidth();
        for (Mark mark : link.marks()) {
            extent += (vertical() ? mark.height() : mark.width()) + BESIDE_MARK;
        }
        for (NoteBox note : link.notes()) {
            extent = Math.max(extent, vertical() ? note.height() : note.width());
        }
        return extent;
    }
}
