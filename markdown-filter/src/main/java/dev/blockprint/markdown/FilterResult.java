package dev.blockprint.markdown;

import dev.blockprint.source.Diagnostic;
import java.util.List;

/**
 * A filtered document.
 *
 * @param bytes not to be changed
 * @param blocks how many diagram blocks there are, the broken ones too
 */
@SuppressWarnings("ArrayRecordComponent") // results are written, never compared
public record FilterResult(byte[] bytes, List<Diagnostic> diagnostics, int blocks) {
    public FilterResult {
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
