package dev.blockprint.words;

import java.util.Locale;

/** The languages that pictures are described in. */
public enum Language {
    ENGLISH("en"),
    FRENCH("fr"),
    GERMAN("de"),
    SPANISH("es");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The language of a tag such as {@code de} or {@code de-AT}; English if it is another, or none. */
    public static Language of(String tag) {
        String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (Language language : values()) {
            if (language.code.equals(primary)) {
                return language;
            }
        }
        return ENGLISH;
    }

    /** Its code, such as {@code de}. */
    public String code() {
        return code;
    }

    /** Its words. */
    public Words words() {
        return switch (this) {
            case ENGLISH -> WordLists.ENGLISH;
            case FRENCH -> WordLists.FRENCH;
            case GERMAN -> WordLists.GERMAN;
            case SPANISH -> WordLists.SPANISH;
        };
    }
}
