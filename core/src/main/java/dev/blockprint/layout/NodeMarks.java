package dev.blockprint.layout;

import dev.blockprint.model.Anchor;
import dev.blockprint.model.Face;
import dev.blockprint.model.LabelPlace;
import dev.blockprint.model.Node;
import dev.blockprint.model.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * A node with its marks: numbers at the top left corner of its tile, the badge at the top right one, beside the label of
 * a node that is nothing but text above it.
 *
 * @param box the node's, with the room that the marks need
 * @param marks from where the box begins
 */
record NodeMarks(NodeBox box, List<PlacedMark> marks) {
    /** How far outside the corner a number stands, so that lines may end close to the corner. */
    private static final double OUT = 2;

    private static final double BETWEEN = 3;

    /** How much of a number's width stands over the tile. */
    private static final double OVER_CORNER = 7.5;

    /** From the badge's left end to the right side of the tile. */
    private static final double OVER_TILE = 14;

    /** What may stand out of a node's box without coming close to another. */
    private static final double FREE_BESIDE = 12;

    private static final double FREE_ABOVE = 2;

    NodeMarks {
        marks = List.copyOf(marks);
    }

    static NodeMarks of(Node node, NodeBox box, List<Mark> marks) {
        if (marks.isEmpty()) {
            return new NodeMarks(box, List.of());
        }
        boolean text = node.face() instanceof Face.Plain plain && plain.shape() == Shape.TEXT;
        Rect tile = box.tile();
        Anchor anchor = new Anchor.OfElement(node.id());
        List<PlacedMark> placed = new ArrayList<>();
        double left = tile.x() + OVER_CORNER;
        double right = text ? tile.x() : tile.right() - OVER_TILE;
        for (Mark mark : marks) {
            boolean number = mark.step() && !text;
            double x = number ? left - mark.width() / 2 : right + mark.width() / 2;
            placed.add(new PlacedMark(mark.step(), mark.text(), mark.around(x, middle(node, box, mark, text)), anchor));
            left -= number ? mark.width() + BETWEEN : 0;
            right += number ? 0 : mark.width() + BETWEEN;
        }
        return grown(box, placed);
    }

    /** How high a mark stands: above the label of a text, and of a node that has it beside the tile. */
    private static double middle(Node node, NodeBox box, Mark mark, boolean text) {
        TextBlock label = box.label();
        double top = box.tile().y();
        if (text) {
            return top - mark.height() / 2 - OUT;
        }
        if (mark.step()) {
            return top - OUT;
        }
        return label != null && node.place() == LabelPlace.RIGHT
                ? Math.min(top, label.box().y() - mark.height() / 2 - OUT)
                : top;
    }

    private static NodeMarks grown(NodeBox box, List<PlacedMark> marks) {
        double left = 0;
        double top = 0;
        double right = box.width();
        for (PlacedMark mark : marks) {
            left = Math.min(left, mark.box().x() + FREE_BESIDE);
            top = Math.min(top, mark.box().y() + FREE_ABOVE);
            right = Math.max(right, mark.box().right() - FREE_BESIDE);
        }
        double dx = -Math.floor(left);
        double dy = -Math.floor(top);
        TextBlock label = box.label();
        NodeBox larger = new NodeBox(
                Math.ceil(right) + dx,
                box.height() + dy,
                box.tile().translate(dx, dy),
                label == null ? null : label.translate(dx, dy));
        return new NodeMarks(
                larger, marks.stream().map(mark -> mark.translate(dx, dy)).toList());
    }
}
