package dev.blockprint.text;

/** Characters that are as wide as they are high, and characters that take no room of their own. */
final class WideCharacters {
    /** Joins two emoji into one. */
    static final int JOINER = 0x200D;

    /** Behind a character: drawn as an emoji. */
    static final char EMOJI_STYLE = 0xFE0F;

    /**
     * First and last character of each range: East Asian wide and fullwidth (Unicode's EastAsianWidth), emoji, and the
     * symbols and dingbats that most systems draw from an emoji font.
     */
    private static final int[] RANGES = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23F3, 0x23F8, 0x23FA, 0x25FD, 0x25FE, 0x2600, 0x27BF,
        0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF,
        0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,
        0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A,
        0x1F200, 0x1F265, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7F0, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD,
    };

    private WideCharacters() {}

    static boolean contains(int character) {
        if (character < RANGES[0] || WidthTable.INSTANCE.covers(character)) {
            return false;
        }
        int low = 0;
        int high = RANGES.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (character < RANGES[2 * middle]) {
                high = middle - 1;
            } else if (character > RANGES[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return !isSkinTone(character);
            }
        }
        return false;
    }

    /** Two of them make one flag. */
    static boolean isRegionalIndicator(int character) {
        return character >= 0x1F1E6 && character <= 0x1F1FF;
    }

    /** Marks, format and control characters, the vowels of split Hangul, skin tones. */
    static boolean isDrawnOnto(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL
                || isSkinTone(character)
                || (character >= 0x1160 && character <= 0x11FF);
    }

    private static boolean isSkinTone(int character) {
        return character >= 0x1F3FB && character <= 0x1F3FF;
    }
}
