package dev.blockprint.markdown;

/** Metadata at the head of a document: YAML between {@code ---}, TOML between {@code +++}, or a JSON object. */
final class FrontMatter {
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
}
