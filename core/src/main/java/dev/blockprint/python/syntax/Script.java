package dev.blockprint.python.syntax;

import java.util.List;

/** A whole script. */
public record Script(List<Stmt> statements) {
    public Script {
        statements = List.copyOf(statements);
    }
}
