package dev.blockprint.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of every element and every edge.
 *
 * @param link where a click leads: http, https, mailto, relative or a fragment; checked when the diagram is made
 * @param tooltip shown while the pointer rests on it
 * @param classes CSS classes for pages that hold the picture inline
 * @param badge a few characters at the corner of a node or a group; null if there are none
 */
public record Decor(
        Style style,
        @Nullable String link,
        @Nullable String tooltip,
        List<String> classes,
        @Nullable String badge) {
    /** Nothing is said. */
    public static final Decor NONE = new Decor(Style.NONE, null, null, List.of());

    public Decor {
        classes = List.copyOf(classes);
    }

    /** Without a badge. */
    public Decor(Style style, @Nullable String link, @Nullable String tooltip, List<String> classes) {
        this(style, link, tooltip, classes, null);
    }
}
