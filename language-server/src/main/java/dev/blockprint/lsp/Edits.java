package dev.blockprint.lsp;

import dev.blockprint.Dialect;
import dev.blockprint.document.BlockFormatter;
import dev.blockprint.document.Replacement;
import dev.blockprint.language.format.Formatter;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.TextEdit;

/** Formats a document. */
final class Edits {
    private Edits() {}

    static List<TextEdit> format(OpenDocument document) {
        List<TextEdit> edits = new ArrayList<>();
        for (Replacement change : changes(document)) {
            String before = document.source().slice(change.span());
            smaller(change, before)
                    .ifPresent(edit -> edits.add(new TextEdit(document.range(edit.span()), edit.text())));
        }
        return edits;
    }

    private static List<Replacement> changes(OpenDocument document) {
        List<Block> blocks = document.blocks().tree();
        if (document.address().kind() != DocumentAddress.Kind.DIAGRAM) {
            return BlockFormatter.format(
                            document.source(), blocks.stream().map(Block::found).toList())
                    .tree();
        }
        if (blocks.get(0).dialect() != Dialect.DIAGRAM) {
            return List.of();
        }
        String formatted = Formatter.format(document.source()).tree();
        return List.of(new Replacement(new Span(0, document.source().length()), formatted));
    }

    /** Without the lines at both ends that stay, so that the editor keeps what hangs on them. */
    private static Optional<Replacement> smaller(Replacement change, String before) {
        String after = change.text();
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        while (start > 0 && before.charAt(start - 1) != '\n') {
            start--;
        }
        int tail = 0;
        // At least one character stays in front of the tail, to see whether a line begins there.
        while (tail < Math.min(most - start, before.length() - 1)
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        while (tail > 0 && before.charAt(before.length() - tail - 1) != '\n') {
            tail--;
        }
        if (start == before.length() && start == after.length()) {
            return Optional.empty();
        }
        int from = change.span().start();
        Span span = new Span(from + start, from + before.length() - tail);
        return Optional.of(new Replacement(span, after.substring(start, after.length() - tail)));
    }
}
