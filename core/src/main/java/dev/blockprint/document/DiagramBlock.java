package dev.blockprint.document;

import dev.blockprint.Dialect;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A block as an adapter found it in a document.
 *
 * @param dialect what its fence says it holds
 * @param source its text, which knows its place in the document
 * @param options what stands beside the fence
 * @param span the whole block in the document, fence lines included
 * @param number counted from 1 within the document
 * @param folder where the paths of other files start from, which the source names; null if that is the document's own
 */
public record DiagramBlock(
        Dialect dialect,
        SourceText source,
        BlockOptions options,
        Span span,
        int number,
        @Nullable Path folder) {
    /** A block whose source names files as its document does. */
    public DiagramBlock(Dialect dialect, SourceText source, BlockOptions options, Span span, int number) {
        this(dialect, source, options, span, number, null);
    }

    public DiagramBlock withOptions(BlockOptions other) {
        return new DiagramBlock(dialect, source, other, span, number, folder);
    }

    /** The same text, but with another place in a document. */
    public DiagramBlock withSource(SourceText other) {
        return new DiagramBlock(dialect, other, options, span, number, folder);
    }
}
