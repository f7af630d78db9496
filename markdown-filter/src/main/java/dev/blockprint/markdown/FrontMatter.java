package dev.blockprint.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Metadata at the head of a document: YAML between {@code ---}, TOML between {@code +++}, or a JSON object. */
final class FrontMatter {
    /** In YAML, TOML and JSON. */
    private static final Pattern LANGUAGE =
            Pattern.compile("(?m)^\\s*\"?lang\"?\\s*[:=]\\s*[\"']?([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*)");

    private FrontMatter() {}

    /** Where the Markdown begins: behind the front matter, or 0. */
    static int end(String text) {
        String first = line(text, 0);
        return switch (first.stripTrailing()) {
            case "---" -> closedBy(text, "---", "...");
            case "+++" -> closedBy(text, "+++", "+++");
            case "{" -> closedBy(text, "}", "}");
            default -> 0;
        };
    }

    private static int closedBy(String text, String marker, String other) {
        int at = Lines.next(text, 0);
        while (at < text.length()) {
            String line = line(text, at).stripTrailing();
            int next = Lines.next(text, at);
            if (line.equals(marker) || line.equals(other)) {
                return next;
            }
            at = next;
        }
        return 0;
    }

    private static String line(String text, int start) {
        return text.substring(start, Lines.end(text, start));
    }

    /** Options of every block, and the document's own language over them. */
    static Map<String, String> defaults(String text, Map<String, String> all) {
        int bom = text.startsWith("\ufeff") ? 1 : 0;
        String head = text.substring(bom, bom + end(text.substring(bom)));
        Matcher language = LANGUAGE.matcher(head);
        if (!language.find()) {
            return all;
        }
        Map<String, String> defaults = new LinkedHashMap<>(all);
        defaults.put("lang", language.group(1));
        return defaults;
    }
}
