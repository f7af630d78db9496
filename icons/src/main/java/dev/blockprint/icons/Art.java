package dev.blockprint.icons;

/**
 * A picture as an SVG fragment in its own coordinates.
 *
 * @param minX left of the view box
 * @param minY top of the view box
 * @param width of the view box, more than 0
 * @param height of the view box, more than 0
 * @param body SVG elements. Every id, and every reference to one, begins with {@link #ID_PREFIX}, to be replaced by
 *     whoever puts the art into a document. A glyph's body has strokes without colour or width: whoever draws it wraps
 *     it into a group that gives both.
 */
public record Art(double minX, double minY, double width, double height, String body) {
    /** Stands before every id in a {@link #body()}. */
    public static final String ID_PREFIX = "{p}";
}
