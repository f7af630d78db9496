package dev.blockprint.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to say about a place in a source.
 *
 * @param message what is wrong, in one line without a full stop, such as {@code unknown type "aws/ec3"}
 * @param advice what to do next, such as {@code did you mean aws/ec2?}; drawn behind the caret
 * @param related the other place, where two do not go together; null if it is about one
 */
public record Diagnostic(
        Severity severity,
        String message,
        @Nullable String advice,
        SourceText source,
        Span span,
        @Nullable Related related) {

    /** A diagnostic about one place. */
    public Diagnostic(Severity severity, String message, @Nullable String advice, SourceText source, Span span) {
        this(severity, message, advice, source, span, null);
    }

    public static Diagnostic error(SourceText source, Span span, String message, @Nullable String advice) {
        return new Diagnostic(Severity.ERROR, message, advice, source, span);
    }

    public static Diagnostic warning(SourceText source, Span span, String message, @Nullable String advice) {
        return new Diagnostic(Severity.WARNING, message, advice, source, span);
    }

    /** The same about two places. */
    public Diagnostic with(Related other) {
        return new Diagnostic(severity, message, advice, source, span, other);
    }

    /** Where it is, in the document. */
    public Location location() {
        return source.locate(span.start());
    }

    /** The statements that brought the place into the diagram, the nearest first; empty if none had to. */
    public List<Location> includedAt() {
        return source.includedAt(span.start());
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
