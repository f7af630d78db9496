package dev.blockprint.source;

/**
 * The part of a line that is shown above a caret, as a terminal shows it: tabs as blanks, control characters as signs,
 * and of a long line what is around the caret.
 *
 * @param column how many cells stand before the caret
 * @param width how many cells the caret covers
 */
record Excerpt(String text, int column, int width) {
    private static final int TAB = 4;
    private static final int WIDEST = 120;
    private static final int BEFORE = 40;

    static Excerpt of(String line, int from, int to) {
        int first = 0;
        if (cells(line, 0, to) > WIDEST) {
            first = back(line, from, BEFORE);
        }
        StringBuilder out = new StringBuilder(first > 0 ? "…" : "");
        int cell = first > 0 ? 1 : 0;
        int start = cell;
        int end = -1;
        int i = first;
        while (i < line.length()) {
            if (i == from) {
                start = cell;
            }
            if (i == to) {
                end = cell;
            }
            int c = line.codePointAt(i);
            if (cell + 2 > WIDEST) {
                out.append('…');
                break;
            }
            if (c == '\t') {
                int blanks = TAB - cell % TAB;
                out.append(" ".repeat(blanks));
                cell += blanks;
            } else {
                out.appendCodePoint(shown(c));
                cell += cells(c);
            }
            i += Character.charCount(c);
        }
        if (i <= from) {
            start = cell;
        }
        return new Excerpt(out.toString().stripTrailing(), start, (end < 0 ? cell : end) - start);
    }

    /** The text with signs in place of characters that a terminal would obey. */
    static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(shown(c)));
        return out.toString();
    }

    private static int back(String line, int from, int cells) {
        int i = from;
        int seen = 0;
        while (i > 0 && seen < cells) {
            int c = line.codePointBefore(i);
            seen += cells(c);
            i -= Character.charCount(c);
        }
        return i;
    }

    private static int cells(String line, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i += Character.charCount(line.codePointAt(i))) {
            int c = line.codePointAt(i);
            sum += c == '\t' ? TAB - sum % TAB : cells(c);
        }
        return sum;
    }

    private static int shown(int c) {
        if (c < 0x20) {
            return 0x2400 + c;
        }
        boolean obeyed = (c >= 0x7F && c <= 0x9F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return obeyed || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c;
    }

    /** How many cells of a terminal a character takes: none, one, or two for East Asian wide ones and emoji. */
    static int cells(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        boolean joins = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        if (joins || c == 0x200B || c == 0x200C || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F)) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0x303E)
                || (c >= 0x3041 && c <= 0xA4CF)
                || (c >= 0xA960 && c <= 0xA97F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1F64F)
                || (c >= 0x1F680 && c <= 0x1F6FF)
                || (c >= 0x1F900 && c <= 0x1F9FF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
