package dev.blockprint.document;

import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.List;

/** Attributes in braces behind something, as pandoc and MkDocs write them: {@code {#id .class width=80%}}. */
final class Attributes {
    private static final int LONGEST = 2_000;

    private Attributes() {}

    /** The braces that begin at {@code start}, on one line; empty if there are none. */
    static Span behind(String text, int start) {
        if (!text.startsWith("{", start)) {
            return new Span(start, start);
        }
        char quote = 0;
        for (int i = start + 1; i < Math.min(text.length(), start + LONGEST); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '{') {
                break;
            }
            if (quote == 0 && c == '}') {
                return new Span(start, i + 1);
            }
            if (c == '"' || c == '\'') {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            }
        }
        return new Span(start, start);
    }

    /** What stands in {@code braces}, which may be empty, and may begin with MkDocs' colon. */
    static Parsed<BlockOptions> parse(SourceText document, Span braces) {
        if (braces.end() - braces.start() < 2) {
            return new Parsed<>(BlockOptions.NONE, List.of());
        }
        boolean colon = document.text().startsWith("{:", braces.start());
        Span inside = new Span(braces.start() + (colon ? 2 : 1), braces.end() - 1);
        return InfoStringParser.attributes(document, inside);
    }
}
