package dev.blockprint;

import dev.blockprint.words.Language;

/**
 * How a picture is put into words.
 *
 * @param steps whether the steps are listed in the picture
 * @param language of the description
 */
public record Wording(boolean steps, Language language) {
    /** Steps in the picture, and English. */
    public static final Wording DEFAULT = new Wording(true, Language.ENGLISH);
}
