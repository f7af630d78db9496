package dev.blockprint.commonmark;

import dev.blockprint.source.SourceText;
import java.util.List;
import org.commonmark.node.SourceSpan;

/**
 * A place in a document.
 *
 * @param line from 0
 * @param column from 0, in UTF-16 units
 */
record Place(int line, int column) {
    /** The document's beginning if nothing is known. */
    static Place start(List<SourceSpan> spans) {
        return spans.isEmpty()
                ? new Place(0, 0)
                : new Place(spans.get(0).getLineIndex(), spans.get(0).getColumnIndex());
    }

    static Place end(List<SourceSpan> spans) {
        if (spans.isEmpty()) {
            return new Place(0, 0);
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new Place(last.getLineIndex(), last.getColumnIndex() + last.getLength());
    }

    Place plus(int columns) {
        return new Place(line, column + columns);
    }

    int offset(SourceText document) {
        int last = document.lineCount() - 1;
        return Math.min(document.length(), document.lineStart(Math.min(line, last)) + column);
    }
}
