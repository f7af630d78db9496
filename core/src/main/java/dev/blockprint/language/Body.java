package dev.blockprint.language;

import dev.blockprint.source.Span;
import java.util.List;

/**
 * What stands in braces.
 *
 * @param span from brace to brace
 */
public record Body(List<Statement> statements, Span span) {
    public Body {
        statements = List.copyOf(statements);
    }
}
