package dev.blockprint.commonmark;

import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a fence are.
 *
 * @param marker the opening one's place
 * @param length the opening marker's
 * @param infoEnd behind the info string
 * @param end behind the closing marker
 * @param lines where the lines of {@code text} begin, and its end
 * @param closed whether there is a closing marker
 */
record Fence(Place marker, int length, Place infoEnd, Place end, List<Place> lines, String text, boolean closed) {
    static Fence in(FencedCodeBlock code) {
        List<SourceSpan> spans = code.getSourceSpans();
        Integer length = code.getOpeningFenceLength();
        Place start = Place.start(spans);
        String literal = code.getLiteral() == null ? "" : code.getLiteral();
        List<Place> lines = new ArrayList<>();
        Place behind = start;
        for (String line : literal.lines().toList()) {
            int index = start.line() + 1 + lines.size();
            behind = new Place(index, Math.max(0, endOf(index, spans) - line.length()));
            lines.add(behind);
            behind = behind.plus(line.length());
        }
        lines.add(behind);
        return new Fence(
                start.plus(code.getFenceIndent()),
                length == null ? 3 : length,
                new Place(start.line(), endOf(start.line(), spans)),
                Place.end(spans),
                lines,
                literal,
                code.getClosingFenceLength() != null);
    }

    private static int endOf(int line, List<SourceSpan> spans) {
        return spans.stream()
                .filter(span -> span.getLineIndex() == line)
                .mapToInt(span -> span.getColumnIndex() + span.getLength())
                .findFirst()
                .orElse(0);
    }

    Span info(SourceText document) {
        int start = marker.plus(length).offset(document);
        return new Span(start, Math.max(start, infoEnd.offset(document)));
    }

    Span whole(SourceText document) {
        return new Span(marker.offset(document), end.offset(document));
    }

    /** The opening marker, if there is no closing one. */
    @Nullable
    Span unclosed(SourceText document) {
        return closed
                ? null
                : new Span(marker.offset(document), marker.plus(length).offset(document));
    }

    SourceText content(SourceText document) {
        int[] offsets = lines.stream().mapToInt(place -> place.offset(document)).toArray();
        return SourceText.embedded(document, text, offsets);
    }
}
