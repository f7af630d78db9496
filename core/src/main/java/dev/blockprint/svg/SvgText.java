package dev.blockprint.svg;

/** Text that is safe inside XML. */
public final class SvgText {
    private SvgText() {}

    /** For content, and for values in double quotes. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        escape(text, out);
        return out.toString();
    }

    static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append(' ');
                default -> {
                    boolean half = Character.isHighSurrogate(c)
                            ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                            : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
                    boolean never = (c < 0x20 && c != '\n' && c != '\t') || c == 0xFFFE || c == 0xFFFF;
                    out.append(half || never ? '\uFFFD' : c);
                }
            }
        }
    }
}
