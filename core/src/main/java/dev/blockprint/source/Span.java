package dev.blockprint.source;

/**
 * A stretch of a {@link SourceText}, in UTF-16 offsets; {@code end} is exclusive, and may equal {@code start}.
 * It may not be negative, nor end before its start.
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /** The smallest span that holds both. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }
}
