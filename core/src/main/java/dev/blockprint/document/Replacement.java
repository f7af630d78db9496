package dev.blockprint.document;

import dev.blockprint.source.Span;

/** A stretch of a document, and the text that takes its place. */
public record Replacement(Span span, String text) {}
