package dev.blockprint.language;

import dev.blockprint.source.Span;

/** A type as it is written, such as {@code aws/ec2}. */
public record TypeName(String text, Span span) {}
