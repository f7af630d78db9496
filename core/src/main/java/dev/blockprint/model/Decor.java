package dev.blockprint.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of every element and every edge.
 *
 * @param link where a click leads: http, https, mailto, relative or a fragment; checked when the diagram is made
 * @param tooltip shown while the pointer rests on it
 * @param classes CSS classes for pages that hold the picture inline
 * @param badge a few characters at the corner of a node or a group; null if there are none
 * @param faded whether it is drawn faintly: it is still to come
 */
public record Decor(
        Style style,
        @Nullable String link,
        @Nullable String tooltip,
        List<String> classes,
        @Nullable String badge,
        boolean faded) {
    /** Nothing is said. */
    public static final Decor NONE = new Decor(Style.NONE, null, null, List.of());

    public Decor {
        classes = List.copyOf(classes);
    }

    /** In full colour. */
    public Decor(
            Style style,
            @Nullable String link,
            @Nullable String tooltip,
            List<String> classes,
            @Nullable String badge) {
        this(style, link, tooltip, classes, badge, false);
    }

    /** Without a badge. */
    public Decor(Style style, @Nullable String link, @Nullable String tooltip, List<String> classes) {
        this(style, link, tooltip, classes, null);
    }

    public Decor withStyle(Style other) {
        return new Decor(other, link, tooltip, classes, badge, faded);
    }

    public Decor withClasses(List<String> others) {
        return new Decor(style, link, tooltip, others, badge, faded);
    }

    /** This with what {@code stronger} says over it; classes are added up. */
    public Decor overlaidBy(Decor stronger) {
        return new Decor(
                style.overlaidBy(stronger.style),
                stronger.link != null ? stronger.link : link,
                stronger.tooltip != null ? stronger.tooltip : tooltip,
                Stream.concat(classes.stream(), stronger.classes.stream())
                        .distinct()
                        .toList(),
                stronger.badge != null ? stronger.badge : badge,
                faded || stronger.faded);
    }

    /** The same, drawn faintly. */
    public Decor fadedOut() {
        return new Decor(style, link, tooltip, classes, badge, true);
    }
}
