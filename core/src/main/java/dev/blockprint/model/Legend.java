package dev.blockprint.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the named styles of a diagram mean.
 *
 * @param title null if there is none
 * @param entries in the order that the styles were written in, at least one
 */
public record Legend(@Nullable String title, List<Entry> entries) {
    /** What a style is shown on. */
    public enum Sample {
        LINE,
        TILE,
        FRAME
    }

    /** One style: its meaning, and how it looks. */
    public record Entry(String label, Sample sample, Style style) {}

    public Legend {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a legend explains something");
        }
    }
}
