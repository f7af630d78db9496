package dev.blockprint.lsp;

import dev.blockprint.Dialect;
import dev.blockprint.Dialects;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.language.Parser;
import dev.blockprint.language.Tree;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import org.jspecify.annotations.Nullable;

/** A diagram in an open document, and where its text stands there. */
final class Block {
    private final SourceText document;
    private final DiagramBlock found;
    private final Dialect dialect;
    private @Nullable Tree tree;
    private @Nullable Names names;

    Block(SourceText document, DiagramBlock found) {
        this.document = document;
        this.found = found;
        this.dialect = found.dialect() == Dialect.DIAGRAM ? Dialects.detect(found.source()) : found.dialect();
    }

    Dialect dialect() {
        return dialect;
    }

    boolean isNative() {
        return dialect == Dialect.DIAGRAM;
    }

    DiagramBlock found() {
        return found;
    }

    SourceText source() {
        return found.source();
    }

    synchronized Tree tree() {
        Tree read = tree;
        if (read == null) {
            read = Parser.parse(source()).tree();
            tree = read;
        }
        return read;
    }

    synchronized Names names() {
        Names read = names;
        if (read == null) {
            read = Names.of(tree());
            names = read;
        }
        return read;
    }

    /** Where a place of the diagram is in the document. */
    int outer(int offset) {
        int at = source().offsetIn(document, offset);
        return at < 0 ? offset : at;
    }

    Span outer(Span span) {
        int start = outer(span.start());
        return new Span(start, Math.max(start, outer(span.end())));
    }

    /** Where a place of the document is in the diagram; -1 if it is outside of its lines. */
    int inner(int offset) {
        int low = 0;
        int high = source().lineCount() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (outer(source().lineStart(middle)) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int start = source().lineStart(low);
        int at = start + offset - outer(start);
        int end = start;
        while (end < source().length() && "\r\n".indexOf(source().text().charAt(end)) < 0) {
            end++;
        }
        return at < start || at > end ? -1 : at;
    }
}
