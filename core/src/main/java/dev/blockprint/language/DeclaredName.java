package dev.blockprint.language;

import dev.blockprint.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name before {@code =}.
 *
 * @param count how many elements it makes, in {@code web[3]}; null if it makes one
 */
public record DeclaredName(Name name, @Nullable Integer count, Span span) {}
