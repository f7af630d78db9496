package dev.blockprint.site.body;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks the words of a diagram's source for the style sheet: k, s, t, c, o, n and a. */
final class Highlighter {
    private static final Set<String> KEYWORDS = Set.of(
            "group",
            "direction",
            "row",
            "column",
            "grid",
            "align",
            "aspect",
            "layer",
            "style",
            "legend",
            "step",
            "note",
            "title",
            "theme",
            "edges",
            "spacing",
            "use",
            "include");
    private static final List<String> KINDS = List.of("c", "s", "o", "t", "a", "n");
    // In this order: comment, string, arrow, type with a provider, attribute's name, number, word.
    private static final Pattern TOKEN = Pattern.compile("(?<c>(?<=^|\\s)(?:#|//)[^\\n]*)"
            + "|(?<s>\"(?:\\\\.|[^\"\\\\\\n])*+\"?)"
            + "|(?<o><->|->|<-|=>|~>|>>|<<|--)"
            + "|(?<t>(?<=[=\\s,(])[\\p{L}_][\\p{L}\\d_-]*+(?:/[\\p{L}\\d_.-]++)+)"
            + "|(?<a>\\p{L}[\\p{L}\\d_-]*+(?==[^\\s=>]))"
            + "|(?<n>(?<![\\p{L}\\d_.-])\\d++(?:\\.\\d++)?%?(?![\\p{L}\\d_-]))"
            + "|(?<w>[\\p{L}_][\\p{L}\\d_-]*+)");

    private Highlighter() {}

    /** The source as HTML; one in a language that is not known comes back escaped, and plain. */
    static String highlight(String language, String source) {
        if (!language.equals("diagram")) {
            return escape(source);
        }
        StringBuilder out = new StringBuilder(source.length() * 2);
        Matcher matcher = TOKEN.matcher(source);
        int done = 0;
        while (matcher.find()) {
            out.append(escape(source.substring(done, matcher.start())));
            String text = escape(matcher.group());
            String kind = kind(source, matcher);
            out.append(kind.isEmpty() ? text : "<span class=\"" + kind + "\">" + text + "</span>");
            done = matcher.end();
        }
        return out.append(escape(source.substring(done))).toString();
    }

    private static String kind(String source, Matcher matcher) {
        for (String kind : KINDS) {
            if (matcher.group(kind) != null) {
                return kind;
            }
        }
        if (!KEYWORDS.contains(matcher.group()) || source.startsWith(" =", matcher.end())) {
            return "";
        }
        int line = source.lastIndexOf('\n', matcher.start() - 1) + 1;
        boolean leads = source.substring(line, matcher.start()).isBlank();
        return leads || matcher.group().equals("group") ? "k" : "";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
