package dev.blockprint.source;

/**
 * Another place that a diagnostic is about.
 *
 * @param message what stands there, such as {@code the other wish is here}; in one line without a full stop
 */
public record Related(String message, SourceText source, Span span) {
    /** Where it is, in the document. */
    public Location location() {
        return source.locate(span.start());
    }
}
