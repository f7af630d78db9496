package dev.blockprint.markdown;

/** Plain text within a paragraph. */
final class MarkdownText {
    private MarkdownText() {}

    /**
     * {@code text} so that every Markdown shows it as it is: with backslashes where all of them know one, with character
     * references elsewhere.
     */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', '`', '*', '_', '[', ']', '{', '}' ->
                    escaped.append('\\').append(c);
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '~' -> escaped.append("&#126;");
                case '$' -> escaped.append("&#36;");
                case '\n', '\r' -> escaped.append(' ');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
