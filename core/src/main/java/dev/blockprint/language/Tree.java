package dev.blockprint.language;

import dev.blockprint.source.SourceText;
import java.util.List;

/**
 * A diagram as it is written.
 *
 * @param tokens all of them, blanks and comments too: put together, they are the source
 */
public record Tree(SourceText source, List<Statement> statements, List<Token> tokens) {
    public Tree {
        statements = List.copyOf(statements);
        tokens = List.copyOf(tokens);
    }
}
