package dev.blockprint.language;

import dev.blockprint.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One entry between brackets.
 *
 * @param value null if {@code key} is a bare word
 */
public record Attribute(Name key, @Nullable Text value, Span span) {}
