package dev.blockprint.language;

import dev.blockprint.source.Span;

/** A name as it is written. */
public record Name(String text, Span span) {}
