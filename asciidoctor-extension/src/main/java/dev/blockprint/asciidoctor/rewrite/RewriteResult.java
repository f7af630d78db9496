package dev.blockprint.asciidoctor.rewrite;

import dev.blockprint.source.Diagnostic;
import java.util.List;

/**
 * A rewritten document.
 *
 * @param bytes not to be changed
 * @param blocks how many diagram blocks there are, the broken ones too
 */
@SuppressWarnings("ArrayRecordComponent") // results are written, never compared
public record RewriteResult(byte[] bytes, List<Diagnostic> diagnostics, int blocks) {
    public RewriteResult {
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
