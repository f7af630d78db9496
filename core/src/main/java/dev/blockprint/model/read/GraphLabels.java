package dev.blockprint.model.read;

import dev.blockprint.language.Text;
import dev.blockprint.source.Span;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels as Graphviz reads them: escapes that end lines, and labels of HTML. */
final class GraphLabels {
    private static final Pattern ENTITY =
            Pattern.compile("&(#[0-9]{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z][A-Za-z0-9]{1,10});");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("nbsp", " "),
            Map.entry("harr", "↔"),
            Map.entry("rarr", "→"),
            Map.entry("larr", "←"),
            Map.entry("uarr", "↑"),
            Map.entry("darr", "↓"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("hellip", "…"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("copy", "©"),
            Map.entry("reg", "®"),
            Map.entry("times", "×"),
            Map.entry("deg", "°"),
            Map.entry("eacute", "é"),
            Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("szlig", "ß"),
            Map.entry("euro", "€"));

    private GraphLabels() {}

    /** A text of the script at its place. */
    static Text text(String value, Span span) {
        return new Text(value, span, true);
    }

    /** The plain text of a label. */
    static String plain(String label) {
        String trimmed = label.strip();
        boolean html = trimmed.length() > 1 && trimmed.startsWith("<") && trimmed.endsWith(">");
        if (html) {
            String text = trimmed.substring(1, trimmed.length() - 1)
                    .replaceAll("\\s+", " ")
                    .replaceAll("(?i)<br\\s*/?>|</tr>", "\n")
                    .replaceAll("<[^>]*>", "");
            return entities(text).strip();
        }
        return entities(label).replace("\\n", "\n").replace("\\l", "\n").replace("\\r", "\n");
    }

    /** Graphviz knows the entities of HTML in plain labels too. */
    private static String entities(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(entity(m.group(1), m.group())));
    }

    private static String entity(String name, String asWritten) {
        if (name.startsWith("#")) {
            boolean hex = name.startsWith("#x") || name.startsWith("#X");
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : asWritten;
        }
        return NAMED.getOrDefault(name, asWritten);
    }
}
