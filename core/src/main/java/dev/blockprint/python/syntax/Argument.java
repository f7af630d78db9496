package dev.blockprint.python.syntax;

import org.jspecify.annotations.Nullable;

/**
 * An argument of a call.
 *
 * @param name of a keyword argument; null for the others
 * @param stars 0, 1 for {@code *value}, 2 for {@code **value}
 */
public record Argument(@Nullable String name, Expr value, int stars) {}
