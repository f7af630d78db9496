package dev.blockprint.model;

import org.jspecify.annotations.Nullable;

/**
 * What an author says of the look of one element; what is null is decided by the theme.
 *
 * @param color of the line, the frame or the text, as {@code #rrggbb}
 * @param fill of the area, as {@code #rrggbb}
 * @param width of the line, in px, more than 0
 * @param line how the line is drawn
 * @param bold a heavier line or text
 */
public record Style(
        @Nullable String color,
        @Nullable String fill,
        @Nullable Double width,
        @Nullable LineStyle line,
        boolean bold) {
    /** Nothing is said. */
    public static final Style NONE = new Style(null, null, null, null, false);

    /** This style with what {@code stronger} says over it. */
    public Style overlaidBy(Style stronger) {
        return new Style(
                stronger.color != null ? stronger.color : color,
                stronger.fill != null ? stronger.fill : fill,
                stronger.width != null ? stronger.width : width,
                stronger.line != null ? stronger.line : line,
                stronger.bold || bold);
    }
}
