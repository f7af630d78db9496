package dev.blockprint.document;

import dev.blockprint.Dialect;
import dev.blockprint.Dialects;
import dev.blockprint.language.format.Formatter;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Formats the blocks of a document that hold the native language. All else stays: the text around them, blocks of other
 * dialects, blocks with syntax errors, and blocks whose lines do not stand in the document as they are read.
 */
public final class BlockFormatter {
    private BlockFormatter() {}

    /** What there is to change in {@code document}, whose blocks these are, and the syntax errors in them. */
    public static Parsed<List<Replacement>> format(SourceText document, List<DiagramBlock> blocks) {
        List<Replacement> replacements = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (DiagramBlock block : blocks) {
            if (block.dialect() == Dialect.DIAGRAM && Dialects.detect(block.source()) == Dialect.DIAGRAM) {
                BlockLines.of(document, block).ifPresent(lines -> {
                    Parsed<String> formatted = Formatter.format(lines.source());
                    diagnostics.addAll(formatted.diagnostics());
                    if (lines.takes(formatted.tree())) {
                        lines.replacement(formatted.tree()).ifPresent(replacements::add);
                    }
                });
            }
        }
        return new Parsed<>(replacements, diagnostics);
    }
}
