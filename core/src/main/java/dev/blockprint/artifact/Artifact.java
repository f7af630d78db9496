package dev.blockprint.artifact;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Related;
import dev.blockprint.source.Severity;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finished picture as it is kept.
 *
 * @param bytes the file's content; not to be changed
 * @param width in CSS px
 * @param height in CSS px
 * @param messages what was said while it was made, to be said again
 */
@SuppressWarnings("ArrayRecordComponent") // pictures are written, never compared
public record Artifact(byte[] bytes, int width, int height, String title, String description, List<Message> messages) {
    public Artifact {
        messages = List.copyOf(messages);
    }

    /** A diagnostic without the source that it is about: the key of the artifact stands for that. */
    public record Message(
            Severity severity,
            String message,
            @Nullable String advice,
            Span span,
            @Nullable Other other) {
        public static Message of(Diagnostic diagnostic) {
            Related related = diagnostic.related();
            return new Message(
                    diagnostic.severity(),
                    diagnostic.message(),
                    diagnostic.advice(),
                    diagnostic.span(),
                    related == null ? null : new Other(related.message(), related.span()));
        }

        /** The diagnostic, about {@code source}. */
        public Diagnostic about(SourceText source) {
            Related related = other == null ? null : new Related(other.message(), source, other.span());
            return new Diagnostic(severity, message, advice, source, span, related);
        }
    }

    /** The other place that a message is about, in the same source. */
    public record Other(String message, Span span) {}
}
