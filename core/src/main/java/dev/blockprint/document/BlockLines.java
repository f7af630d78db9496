package dev.blockprint.document;

import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a block where they stand in a document.
 *
 * @param source what stands there, options at the head included
 * @param written what stands in the document, with all that is before the lines
 * @param span from the start of the first line to the end of the last one
 * @param prefix what stands before each line, such as the marks of quotes
 * @param separator what ends the lines
 * @param bare whether the block has no fence: a paragraph of AsciiDoc
 */
record BlockLines(SourceText source, String written, Span span, String prefix, String separator, boolean bare) {

    /** None if the lines do not follow each other in the document as they are in {@code block}. */
    static Optional<BlockLines> of(SourceText document, DiagramBlock found) {
        SourceText block = found.source();
        boolean indented = !before(document, found.span().start()).isEmpty();
        String text = document.text();
        int count = block.lineCount() - (block.text().endsWith("\n") ? 1 : 0);
        List<String> lines = new ArrayList<>();
        int[] offsets = new int[block.lineCount()];
        String prefix = null;
        int end = -1;
        for (int i = 0; i < count; i++) {
            String line = block.text().substring(block.lineStart(i), lineEnd(block.text(), block.lineStart(i)));
            int start = block.offsetIn(document, block.lineStart(i));
            // Within a list or a quote, a part of a tab at the line's start may belong to what is around the block.
            if (start < 0 || !stands(line, text, start) || (indented && line.startsWith("\t"))) {
                return Optional.empty();
            }
            String before = before(document, start);
            boolean follows = i == 0 || start - before.length() == next(text, end);
            if (!follows || !before.chars().allMatch(c -> c == ' ' || c == '\t' || c == '>')) {
                return Optional.empty();
            }
            prefix = prefix == null && !line.isBlank() ? before : prefix;
            offsets[i] = start;
            lines.add(text.substring(start, start + line.length()));
            end = lineEnd(text, start);
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int first = lineEnd(text, offsets[0]);
        String separator = next(text, first) == first ? "\n" : text.substring(first, next(text, first));
        if (count < offsets.length) {
            offsets[count] = end;
            lines.add("");
        }
        SourceText source = SourceText.embedded(document, String.join("\n", lines), offsets);
        boolean bare = found.span().start() == offsets[0];
        Span span = new Span(offsets[0] - before(document, offsets[0]).length(), end);
        return Optional.of(
                new BlockLines(source, document.slice(span), span, prefix == null ? "" : prefix, separator, bare));
    }

    /** Whether {@code formatted} can stand here without a fence: a line more may be markup, and end a paragraph. */
    boolean takes(String formatted) {
        return !bare || formatted.lines().count() == source.text().lines().count();
    }

    /** Puts {@code formatted} in place of the lines; nothing if it is what stands there. */
    Optional<Replacement> replacement(String formatted) {
        StringBuilder text = new StringBuilder();
        for (String line : formatted.lines().toList()) {
            text.append(text.isEmpty() ? "" : separator);
            text.append(line.isEmpty() ? prefix.stripTrailing() : prefix).append(line);
        }
        return Optional.of(new Replacement(span, text.toString())).filter(change -> !written.equals(change.text()));
    }

    /** What stands on the line before {@code offset}. */
    private static String before(SourceText document, int offset) {
        return document.text().substring(document.lineStart(document.lineIndex(offset)), offset);
    }

    /** Whether {@code line} is what stands at {@code start}, up to the line's end; options are blanks in a block. */
    private static boolean stands(String line, String text, int start) {
        int end = start + line.length();
        return end <= lineEnd(text, start)
                && (line.isBlank() || text.startsWith(line, start))
                && text.substring(end, lineEnd(text, start)).isBlank();
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int next(String text, int lineEnd) {
        return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : Math.min(lineEnd + 1, text.length());
    }
}
