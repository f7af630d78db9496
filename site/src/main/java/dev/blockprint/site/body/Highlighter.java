package dev.blockprint.site.body;

import java.util.List;
import java.util.regex.Matcher;

/**
 * Marks the words of source code for the style sheet: c a comment, s a string, k a keyword, t a type, o an arrow, n a
 * number, a an attribute or key.
 */
final class Highlighter {
    private static final List<String> KINDS = List.of("c", "s", "o", "t", "a", "n");
    /** What is longer is data, and comes back plain. */
    private static final int LONGEST = 50_000;

    private Highlighter() {}

    /** The source as HTML; one in a language that is not known comes back escaped, and plain. */
    static String highlight(String language, String source) {
        Language known = Language.of(language);
        boolean diagram = language.equalsIgnoreCase("diagram");
        if ((known == null && !diagram) || source.length() > LONGEST) {
            return escape(source);
        }
        return known == null ? DiagramWords.highlight(source) : words(known, source);
    }

    private static String words(Language known, String source) {
        StringBuilder out = new StringBuilder(source.length() * 2);
        Matcher matcher = known.token().matcher(source);
        int done = 0;
        while (matcher.find()) {
            out.append(escape(source.substring(done, matcher.start())));
            String text = escape(matcher.group());
            String kind = kind(known, matcher);
            out.append(kind.isEmpty() ? text : "<span class=\"" + kind + "\">" + text + "</span>");
            done = matcher.end();
        }
        return out.append(escape(source.substring(done))).toString();
    }

    private static String kind(Language language, Matcher matcher) {
        for (String kind : KINDS) {
            if (matcher.group(kind) != null) {
                return kind;
            }
        }
        return language.keywords().contains(matcher.group()) ? "k" : "";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
