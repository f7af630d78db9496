package dev.blockprint.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that is parsed, and where it stands in the document around it. Offsets are stored everywhere; line and column
 * are computed here when somebody asks.
 *
 * <p>A line ends after {@code \n}, {@code \r\n} or a lone {@code \r}.
 */
public final class SourceText {
    private final String name;
    private final String text;
    private final int[] lineStarts;
    private final int firstLine;
    private final @Nullable SourceText outer;
    private final int[] outerOffsets;
    private final @Nullable Pieces pieces;
    private final @Nullable Includer includer;

    private SourceText(String name, String text, int firstLine, @Nullable SourceText outer, int[] outerOffsets) {
        this(name, text, firstLine, outer, outerOffsets, null, null);
    }

    private SourceText(
            String name,
            String text,
            int firstLine,
            @Nullable SourceText outer,
            int[] outerOffsets,
            @Nullable Pieces pieces,
            @Nullable Includer includer) {
        this.name = name;
        this.text = text;
        this.firstLine = firstLine;
        this.outer = outer;
        this.outerOffsets = outerOffsets;
        this.pieces = pieces;
        this.includer = includer;
        this.lineStarts = lineStartsOf(text);
    }

    /** A text in place of a part of another: of what stands at {@code span}. */
    public record Inclusion(Span span, SourceText text) {}

    /** Who wants a text to be read, and where that is said. */
    private record Includer(SourceText source, Span span) {}

    /** A whole document; {@code name} is what messages call it, usually its path. */
    public static SourceText of(String name, String text) {
        return new SourceText(name, text, 1, null, new int[0]);
    }

    /**
     * A text whose first line is line {@code firstLine} (from 1) of a document that is not at hand.
     *
     * @throws IllegalArgumentException if {@code firstLine} is less than 1
     */
    public static SourceText startingAtLine(String name, String text, int firstLine) {
        if (firstLine < 1) {
            throw new IllegalArgumentException("lines are counted from 1: " + firstLine);
        }
        return new SourceText(name, text, firstLine, null, new int[0]);
    }

    /**
     * A block inside a document: {@code lineOffsets[i]} is the offset in {@code outer} at which the block's line
     * {@code i} begins, after the prefixes of its containers.
     *
     * @throws IllegalArgumentException if there is not one offset for each line of {@code text}
     */
    public static SourceText embedded(SourceText outer, String text, int[] lineOffsets) {
        SourceText inner = new SourceText(outer.name, text, 1, outer, lineOffsets.clone());
        if (lineOffsets.length < inner.lineCount()) {
            throw new IllegalArgumentException(lineOffsets.length + " offsets for " + inner.lineCount() + " lines");
        }
        return inner;
    }

    /** The text of another file, which the statement at {@code span} of {@code by} asks for. */
    public static SourceText included(String name, String text, SourceText by, Span span) {
        return new SourceText(name, text, 1, null, new int[0], null, new Includer(by, span));
    }

    /** This text with others in place of the statements that ask for them; every place in it is known as before. */
    public SourceText including(List<Inclusion> inclusions) {
        Pieces together = new Pieces(this, inclusions);
        return new SourceText(name, together.text(), firstLine, null, new int[0], together, null);
    }

    /** The same text at the same place with spaces in place of {@code spans}; line ends stay. */
    public SourceText blanking(List<Span> spans) {
        StringBuilder blanked = new StringBuilder(text);
        for (Span span : spans) {
            for (int i = span.start(); i < Math.min(span.end(), text.length()); i++) {
                if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                    blanked.setCharAt(i, ' ');
                }
            }
        }
        return new SourceText(name, blanked.toString(), firstLine, outer, outerOffsets, pieces, includer);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** The text of {@code span}. */
    public String slice(Span span) {
        return text.substring(span.start(), Math.min(span.end(), text.length()));
    }

    /** The place of {@code offset} in the document around this text; an offset behind the end is the end. */
    public Location locate(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        if (pieces != null) {
            return pieces.source(at).locate(pieces.offset(at));
        }
        int line = lineIndex(at);
        if (outer != null) {
            return outer.locate(outerOffsets[line] + at - lineStarts[line]);
        }
        return new Location(name, firstLine + line, text.codePointCount(lineStarts[line], at) + 1);
    }

    /** Where {@code offset} is in {@code document}; -1 if this text is no block of it. */
    public int offsetIn(SourceText document, int offset) {
        if (outer == null || !outer.name.equals(document.name) || !outer.text.equals(document.text)) {
            return -1;
        }
        int at = Math.max(0, Math.min(offset, text.length()));
        int line = lineIndex(at);
        return outerOffsets[line] + at - lineStarts[line];
    }

    /** The line of the document that holds {@code offset}, without its end: what a message shows above the caret. */
    public String lineAt(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        if (pieces != null) {
            return pieces.source(at).lineAt(pieces.offset(at));
        }
        int line = lineIndex(at);
        if (outer != null) {
            return outer.lineAt(outerOffsets[line] + at - lineStarts[line]);
        }
        int start = lineStarts[line];
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(start, end);
    }

    /**
     * The statements that brought what stands at {@code offset} into the diagram, the nearest first; empty if it stands
     * in the document itself.
     */
    public List<Location> includedAt(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        if (pieces != null) {
            return pieces.source(at).includedAt(pieces.offset(at));
        }
        List<Location> ways = new ArrayList<>();
        if (includer != null) {
            ways.add(includer.source().locate(includer.span().start()));
            ways.addAll(includer.source().includedAt(includer.span().start()));
        }
        return ways;
    }

    /** How many lines there are; a text that ends with a line end has an empty last line. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** Where line {@code index}, counted from 0, begins. */
    public int lineStart(int index) {
        return lineStarts[index];
    }

    /** The index of the line that holds {@code offset}, counted from 0. */
    public int lineIndex(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] lineStartsOf(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
