package dev.blockprint;

import dev.blockprint.source.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a source.
 *
 * @param picture null if there were errors
 */
public record Rendition(@Nullable Picture picture, List<Diagnostic> diagnostics) {
    public Rendition {
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean failed() {
        return picture == null;
    }
}
