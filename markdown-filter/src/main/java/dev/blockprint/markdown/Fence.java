package dev.blockprint.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.source.Diagnostic;
import java.util.List;

/**
 * A fence that holds a diagram.
 *
 * @param diagnostics what is wrong with the fence itself and its options; with an error among them it is not rendered
 */
record Fence(FencedCodeBlock node, DiagramBlock block, List<Diagnostic> diagnostics) {
    Fence {
        diagnostics = List.copyOf(diagnostics);
    }

    boolean broken() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
