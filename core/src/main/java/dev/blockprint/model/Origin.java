package dev.blockprint.model;

import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;

/** Where an element was written, for messages about it. */
public record Origin(SourceText source, Span span) {}
