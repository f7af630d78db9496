package dev.blockprint.language;

import dev.blockprint.source.Span;

/**
 * What the author wants to be read.
 *
 * @param value with escapes resolved
 * @param quoted whether it stands in quotes, or after a colon without any
 */
public record Text(String value, Span span, boolean quoted) {}
