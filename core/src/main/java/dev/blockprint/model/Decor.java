package dev.blockprint.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of every element and every edge.
 *
 * @param link where a click leads: http, https, mailto, relative or a fragment; checked when the diagram is made
 * @param tooltip shown while the pointer rests on it
 * @param classes CSS classes for pages that hold the picture inline
 */
public record Decor(
        Style style, @Nullable String link, @Nullable String tooltip, List<String> classes) {
    /** Nothing is said. */
    public static final Decor NONE = new Decor(Style.NONE, null, null, List.of());

    public Decor {
        classes = List.copyOf(classes);
    }
}
