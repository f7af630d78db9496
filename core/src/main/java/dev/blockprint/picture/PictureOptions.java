package dev.blockprint.picture;

import dev.blockprint.look.ThemeChoice;
import dev.blockprint.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a layout is written.
 *
 * @param id what every id in the picture begins with: letters, digits, hyphens and underscores
 * @param title what the picture is called where its diagram has no title; null if there is none
 * @param language of the description
 */
public record PictureOptions(
        String id, ThemeChoice theme, @Nullable String title, Language language) {
    public PictureOptions {
        if (id.isEmpty() || !id.chars().allMatch(PictureOptions::allowed)) {
            throw new IllegalArgumentException("a picture's id has letters, digits, hyphens and underscores: " + id);
        }
    }

    /** A picture that is described in English. */
    public PictureOptions(String id, ThemeChoice theme, @Nullable String title) {
        this(id, theme, title, Language.ENGLISH);
    }

    private static boolean allowed(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
