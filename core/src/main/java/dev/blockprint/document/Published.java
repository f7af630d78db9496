package dev.blockprint.document;

import dev.blockprint.source.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a block.
 *
 * @param image null if there were errors: the block stays in the document as it was, and is marked
 */
public record Published(@Nullable Image image, List<Diagnostic> diagnostics) {
    public Published {
        diagnostics = List.copyOf(diagnostics);
    }
}
