package dev.blockprint.site.content;

import java.util.Locale;
import java.util.Optional;

/** What a document is written in. */
public enum Markup {
    MARKDOWN,
    ASCIIDOC;

    /** Told by the end of the file's name; empty if it is no document. */
    public static Optional<Markup> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
            return Optional.of(MARKDOWN);
        }
        if (lower.endsWith(".adoc") || lower.endsWith(".asciidoc")) {
            return Optional.of(ASCIIDOC);
        }
        return Optional.empty();
    }
}
