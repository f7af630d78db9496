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

    /** Whether it has styles and settings and nothing else: a file for diagrams to include. */
    public boolean isShared() {
        return !statements.isEmpty()
                && statements.stream()
                        .allMatch(statement ->
                                statement instanceof Statement.StyleRule || statement instanceof Statement.Setting);
    }
}
