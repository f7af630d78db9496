package dev.blockprint.model;

import org.jspecify.annotations.Nullable;

/**
 * What is written beside something.
 *
 * @param text with {@code \n} between the author's own lines; not blank
 * @param side where it stands; null if the layout decides
 */
public record Note(Anchor anchor, String text, @Nullable Side side, Origin origin) {
    public Note {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a note says something");
        }
    }
}
