package dev.blockprint.language;

import dev.blockprint.source.Span;

/** A piece of the source. */
public record Token(TokenKind kind, Span span) {
    boolean is(TokenKind other) {
        return kind == other;
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }
}
