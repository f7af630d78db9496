package dev.blockprint.language;

/** What may stand in a name, and what separates. */
final class Characters {
    private Characters() {}

    /** A letter, a digit, {@code _}, or a mark that belongs to the letter before it. */
    static boolean inName(int codePoint) {
        if (codePoint < 128) {
            return (codePoint >= 'a' && codePoint <= 'z')
                    || (codePoint >= 'A' && codePoint <= 'Z')
                    || (codePoint >= '0' && codePoint <= '9')
                    || codePoint == '_';
        }
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || codePoint == 0x200C
                || codePoint == 0x200D;
    }

    static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    /** A blank within a line; a byte order mark counts as one. */
    static boolean isSpace(int c) {
        return !isLineEnd(c)
                && (c == ' ' || c == '\t' || c == 0xFEFF || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** What arrows are made of. */
    static boolean inArrow(int c) {
        return c == '-' || c == '<' || c == '>' || c == '=' || c == '~';
    }

    /** Arrows and dashes of other alphabets, which text editors like to put in. */
    static boolean isFancyArrow(int c) {
        return (c >= 0x2190 && c <= 0x21FF) || (c >= 0x27F0 && c <= 0x27FF) || (c >= 0x2012 && c <= 0x2015);
    }
}
