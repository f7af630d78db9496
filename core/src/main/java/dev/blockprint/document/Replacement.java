package dev.blockprint.document;

import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of a document, and the text that takes its place. */
public record Replacement(Span span, String text) {
    /** {@code document} with all {@code replacements}, which do not overlap; of two at one place the first stays first. */
    public static String applyAll(String document, List<Replacement> replacements) {
        List<Replacement> inOrder = new ArrayList<>(replacements);
        inOrder.sort(Comparator.comparingInt(replacement -> replacement.span().start()));
        StringBuilder written = new StringBuilder(document.length());
        int at = 0;
        for (Replacement replacement : inOrder) {
            written.append(document, at, replacement.span().start()).append(replacement.text());
            at = replacement.span().end();
        }
        return written.append(document, at, document.length()).toString();
    }
}
