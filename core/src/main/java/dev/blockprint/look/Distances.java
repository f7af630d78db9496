package dev.blockprint.look;

import dev.blockprint.model.Spacing;

/**
 * How far things are from each other, in px: the least of each, and where nothing pulls, exactly these. Only the
 * distances between things follow the author's spacing; those inside a thing are constants.
 *
 * @param nodesBeside between nodes side by side, from the wider of icon and label
 * @param nodesStacked from the bottom of a label to the next icon below
 * @param ranks between icons that an edge joins sideways
 * @param ranksStacked from the bottom of a label to the icon below that an edge leads to
 * @param framesStacked between frames one below the other
 * @param framesBeside between frames side by side
 * @param frameToNode from a frame to a node beside it
 * @param frameToNodeStacked from a frame to a node above it or below
 */
public record Distances(
        double nodesBeside,
        double nodesStacked,
        double ranks,
        double ranksStacked,
        double framesStacked,
        double framesBeside,
        double frameToNode,
        double frameToNodeStacked) {
    /** From an icon to the label below it. */
    public static final double ICON_TO_LABEL = 6;
    /** From an icon to the label beside it. */
    public static final double ICON_TO_LABEL_BESIDE = 10;
    /** Around the whole picture. */
    public static final double MARGIN = 24;
    /** From the title of the picture to what is below it. */
    public static final double TITLE_GAP = 16;

    /** Of a frame, to its content at the sides and below. */
    public static final double FRAME_PADDING = 20;
    /** Of a frame, from its top to its content. */
    public static final double FRAME_HEADER = 36;
    /** Of a zone that holds nothing but frames, at the sides and below. */
    public static final double ZONE_PADDING = 10;
    /** Of a zone, from its top to its content. */
    public static final double ZONE_HEADER = 30;
    /** What a frame is wider than its label, at least. */
    public static final double FRAME_BESIDE_LABEL = 44;
    /** Where the label of a frame without a badge begins. */
    public static final double FRAME_LABEL_X = 12;
    /** Where the label of a frame with a badge begins. */
    public static final double FRAME_LABEL_AFTER_BADGE = 32;
    /** The badge of a frame is a square of this size. */
    public static final double BADGE = 24;

    /** Between parallel lines. */
    public static final double PARALLEL = 14;
    /** Between the lines of a pair there and back. */
    public static final double PAIR = 18;
    /** From the end of a line to the node. */
    public static final double LINE_TO_NODE = 4;
    /** The first straight run from a node. */
    public static final double FIRST_RUN = 24;
    /** The last straight run to a node, with its head. */
    public static final double LAST_RUN = 16;
    /** On each side of an edge's label, so much of the line stays to be seen. */
    public static final double RUN_BESIDE_LABEL = 14;
    /** What is cut out of a line at the left and right of its label. */
    public static final double LABEL_PADDING = 6;
    /** The radius of a bend. */
    public static final double BEND = 8;

    /** Of text inside a plain shape, to its sides. */
    public static final double SHAPE_PADDING = 16;
    /** The height of a box with one line of text. */
    public static final double SHAPE_HEIGHT = 40;
    /** The least width of a box. */
    public static final double SHAPE_WIDTH = 72;

    /** The distances that a spacing gives. */
    public static Distances of(Spacing spacing) {
        double scale = switch (spacing) {
            case TIGHT -> 0.75;
            case NORMAL -> 1;
            case LOOSE -> 1.35;
        };
        return new Distances(
                32 * scale, 28 * scale, 56 * scale, 44 * scale, 16 * scale, 24 * scale, 36 * scale, 36 * scale);
    }

    /** With more room, or less, between what is beside each other, and between what is stacked. */
    public Distances times(double beside, double stacked) {
        return new Distances(
                nodesBeside * beside,
                nodesStacked * stacked,
                ranks * beside,
                ranksStacked * stacked,
                framesStacked * stacked,
                framesBeside * beside,
                frameToNode * beside,
                frameToNodeStacked * stacked);
    }
}
