package dev.blockprint.python.eval;

import dev.blockprint.source.Span;
import org.jspecify.annotations.Nullable;

/** A script wants too much; it cannot catch this. */
final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String text;
    private transient @Nullable Span span;

    LimitReached(String text) {
        super(text, null, false, false);
        this.text = text;
    }

    String text() {
        return text;
    }

    @Nullable
    Span span() {
        return span;
    }

    /** Says where, if nobody has said so before. */
    LimitReached at(Span place) {
        if (span == null) {
            span = place;
        }
        return this;
    }
}
