package dev.blockprint.text;

/**
 * How wide a line of text is: the advance widths of Liberation Sans, which Arial, Helvetica and Arimo share, without
 * kerning. What they lack is guessed: 1 em where a character is wide or an emoji, 0 where it is drawn onto the one
 * before, 0.6 em otherwise.
 */
public final class TextMetrics {
    private static final double GUESS = 0.6;

    private TextMetrics() {}

    /** The width of one line of text, in px; {@code size} is that of the type. */
    public static double width(String text, double size, boolean bold) {
        WidthTable table = WidthTable.INSTANCE;
        double ems = 0;
        boolean joined = false;
        boolean halfFlag = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean wide = WideCharacters.contains(c);
            boolean flag = WideCharacters.isRegionalIndicator(c);
            boolean emoji = i < text.length() && text.charAt(i) == WideCharacters.EMOJI_STYLE;
            if (c == WideCharacters.JOINER) {
                joined = ems > 0;
            } else if ((flag && halfFlag) || (wide && joined) || WideCharacters.isDrawnOnto(c)) {
                joined = false;
                halfFlag = false;
            } else {
                ems += wide || emoji || flag ? 1 : table.ems(c, bold, GUESS);
                joined = false;
                halfFlag = flag;
            }
        }
        return ems * size;
    }

    /** Whether the typeface that is measured, and drawn where pictures are made of pixels, has {@code character}. */
    public static boolean covers(int character) {
        return WidthTable.INSTANCE.covers(character);
    }
}
