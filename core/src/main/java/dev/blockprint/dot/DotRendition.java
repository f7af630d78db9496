package dev.blockprint.dot;

import dev.blockprint.source.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a graph.
 *
 * @param drawing null if there were errors
 */
public record DotRendition(@Nullable DotDrawing drawing, List<Diagnostic> diagnostics) {
    public DotRendition {
        diagnostics = List.copyOf(diagnostics);
    }
}
