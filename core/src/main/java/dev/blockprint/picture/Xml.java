package dev.blockprint.picture;

/** Text that is safe inside XML. */
final class Xml {
    private Xml() {}

    /** For content and for values in double quotes. What XML cannot hold becomes a space, or the sign for it. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(allowed(c));
            }
        }
        return out.toString();
    }

    private static int allowed(int c) {
        if (c < ' ' || (c >= 0x7F && c <= 0x9F)) {
            return ' ';
        }
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return surrogate || nonCharacter ? 0xFFFD : c;
    }
}
