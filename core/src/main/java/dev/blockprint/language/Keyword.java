package dev.blockprint.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that begin a statement; everywhere else, and before {@code =}, they are names. */
public enum Keyword {
    DIRECTION,
    ROW,
    COLUMN,
    GRID,
    ALIGN,
    ASPECT,
    LAYER,
    REMOVE,
    STYLE,
    LEGEND,
    STEP,
    NOTE,
    TITLE,
    THEME,
    EDGES,
    SPACING,
    USE,
    INCLUDE;

    private static final List<String> WORDS =
            Arrays.stream(values()).map(Keyword::word).toList();

    /** As it is written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them, as they are written. */
    public static List<String> words() {
        return WORDS;
    }

    static Optional<Keyword> of(String word) {
        int index = WORDS.indexOf(word);
        return index < 0 ? Optional.empty() : Optional.of(values()[index]);
    }
}
