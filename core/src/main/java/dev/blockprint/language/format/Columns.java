package dev.blockprint.language.format;

import java.lang.Character.UnicodeScript;

/** How wide text is where every letter has the same width. */
final class Columns {
    private static final int INDENT = 2;

    private Columns() {}

    static int indent(int depth) {
        return INDENT * depth;
    }

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> 1;
        };
    }
}
