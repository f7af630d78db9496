package dev.blockprint.look;

import dev.blockprint.model.LineStyle;
import dev.blockprint.model.NodeSize;
import org.jspecify.annotations.Nullable;

/** Sizes of what is drawn, in px: radii, strokes, heads, badges. */
public final class Strokes {
    public static final double RADIUS = 8;

    public static final double EDGE = 1.5;
    public static final double BOLD = 2.5;
    public static final double HIGHLIGHT = 2.25;
    public static final double BOX = 1.25;

    /** Of an arrowhead: from the tip to its wings, along the line. */
    public static final double HEAD_LENGTH = 9;

    public static final double HEAD_HALF_WIDTH = 3.75;

    /** From the wings to where the head's two sides meet, towards the tip. */
    public static final double HEAD_NOTCH = 2;

    /** The line ends this far before the tip, so that no corner of it shows. */
    public static final double LINE_BEFORE_TIP = 6.5;

    public static final double HIGHLIGHT_HEAD = 1.25;

    /** The hole that a label cuts into lines is wider than it by this at each side. */
    public static final double HOLE_X = 6;

    public static final double HOLE_Y = 1;

    /** The ring around a highlighted icon: its distance and its line. */
    public static final double RING_GAP = 3;

    public static final double RING = 2;

    /** The tab in the corner of a frame. */
    public static final double BADGE = 24;

    public static final double BADGE_MARK = 18;
    public static final double BADGE_INNER_RADIUS = 5;

    /** How far the rim of a cylinder bends. */
    public static final double CYLINDER_RIM = 6;

    /** The grid that glyphs are drawn on. */
    public static final double GLYPH_GRID = 48;

    /** Around art on a plate, as a share of the plate's side. */
    public static final double PLATE_MARGIN = 0.125;

    /** The stroke of a mark on a badge, on the glyph's grid. */
    public static final double BADGE_GLYPH = 3.4;

    /** The circle of a step's number. */
    public static final double STEP_RADIUS = 9.5;

    /** Around the number of a step, in the ground's colour. */
    public static final double STEP_RING = 2;

    /** A badge that an author gives an element. */
    public static final double BADGE_HEIGHT = 18;

    /** Of a note: its corners, and the fold of one of them. */
    public static final double NOTE_RADIUS = 4;

    public static final double NOTE_EAR = 10;

    /** The type of numbers and badges, bold. */
    public static final double MARK_TEXT = 11;

    private static final double TILE_RADIUS = 9 / GLYPH_GRID;
    private static final double TILE_RADIUS_BESIDE_VENDOR_ART = 4 / GLYPH_GRID;

    private Strokes() {}

    /** The radius of a tile of {@code side} px. */
    public static double tileRadius(double side, boolean besideVendorArt) {
        return side * (besideVendorArt ? TILE_RADIUS_BESIDE_VENDOR_ART : TILE_RADIUS);
    }

    /** The stroke of a glyph, on its grid. */
    public static double glyph(NodeSize size) {
        return switch (size) {
            case SMALL -> 2.6;
            case NORMAL -> 2.1;
            case LARGE -> 2;
        };
    }

    /** The dashes of an edge; null for a solid line. */
    public static @Nullable String dash(LineStyle line) {
        return switch (line) {
            case SOLID, HIDDEN -> null;
            case DASHED -> "6 4";
            case DOTTED -> "1.5 4";
        };
    }
}
