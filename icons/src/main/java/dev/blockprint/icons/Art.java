package dev.blockprint.icons;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final String NUMBER = "(-?[0-9.]+)";

    /** The square that the first element draws, with its sides relative or absolute. */
    private static final Pattern GROUND = Pattern.compile("^(?:<g[^>]*>)*<path d=\"M" + NUMBER + " " + NUMBER + "(?:h"
            + NUMBER + "v\\3H\\1z|H" + NUMBER + "V" + NUMBER + "H\\1z)\" fill=");

    /** Whether a square of one colour lies under it from edge to edge, as under a vendor's icons for groups. */
    public boolean fillsItsSquare() {
        Matcher ground = GROUND.matcher(body);
        if (!ground.find() || width != height) {
            return false;
        }
        double left = Double.parseDouble(ground.group(1));
        double top = Double.parseDouble(ground.group(2));
        boolean relative = ground.group(3) != null;
        double right = relative ? left + Double.parseDouble(ground.group(3)) : Double.parseDouble(ground.group(4));
        double bottom = relative ? top + Double.parseDouble(ground.group(3)) : Double.parseDouble(ground.group(5));
        return left <= minX && top <= minY && right >= minX + width && bottom >= minY + height;
    }
}
