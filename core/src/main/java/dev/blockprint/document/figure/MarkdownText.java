package dev.blockprint.document.figure;

import java.util.regex.Pattern;

/** Plain text as Markdown. */
final class MarkdownText {
    /** What begins a heading, a list, a rule, a quote or a statement of MDX at the start of a paragraph. */
    private static final Pattern BEGINS_A_BLOCK = Pattern.compile("(?:[#+=:|-]|\\d{1,9}[.)]|(?:import|export)\\b).*");

    private static final Pattern MARK = Pattern.compile("[#+=:|.)-]");

    private MarkdownText() {}

    /**
     * {@code text} so that every Markdown shows it as it is within a paragraph: with backslashes where all of them know
     * one, with character references elsewhere.
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
                case '~', '$' -> reference(c, escaped);
                case '\n', '\r' -> escaped.append(' ');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** {@code text} as a paragraph of its own, of which no list or heading can become. */
    static String paragraph(String text) {
        String line = escape(text.strip());
        if (!BEGINS_A_BLOCK.matcher(line).matches()) {
            return line;
        }
        var mark = MARK.matcher(line);
        boolean word = Character.isLetter(line.charAt(0));
        int at = !word && mark.find() ? mark.start() : 0;
        StringBuilder safe = new StringBuilder(line.substring(0, at));
        reference(line.charAt(at), safe);
        return safe.append(line, at + 1, line.length()).toString();
    }

    /** {@code text} with nothing but letters, digits and character references that means anything. */
    static String references(String text) {
        StringBuilder written = new StringBuilder();
        text.replace('\n', ' ').chars().forEach(c -> {
            boolean mark = c < 0x80 && !Character.isLetterOrDigit(c) && " .,;!?()/%'".indexOf(c) < 0;
            if (mark) {
                reference((char) c, written);
            } else {
                written.append((char) c);
            }
        });
        return written.toString();
    }

    private static void reference(char c, StringBuilder into) {
        into.append("&#").append((int) c).append(';');
    }
}
