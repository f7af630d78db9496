package dev.blockprint.convert;

import dev.blockprint.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;

/** The statements of a script with those in their bodies, each before those in its body. */
final class Statements {
    private Statements() {}

    static List<Stmt> all(List<Stmt> statements) {
        List<Stmt> all = new ArrayList<>();
        add(statements, all);
        return all;
    }

    private static void add(List<Stmt> statements, List<Stmt> into) {
        for (Stmt statement : statements) {
            into.add(statement);
            bodies(statement).forEach(body -> add(body, into));
        }
    }

    /** The statements inside of one, as it is written; none for a simple statement. */
    static List<List<Stmt>> bodies(Stmt statement) {
        if (statement instanceof Stmt.With with) {
            return List.of(with.body());
        }
        if (statement instanceof Stmt.For loop) {
            return List.of(loop.body(), loop.otherwise());
        }
        if (statement instanceof Stmt.While loop) {
            return List.of(loop.body(), loop.otherwise());
        }
        if (statement instanceof Stmt.If test) {
            return List.of(test.body(), test.otherwise());
        }
        if (statement instanceof Stmt.Def def) {
            return List.of(def.body());
        }
        if (statement instanceof Stmt.ClassDef type) {
            return List.of(type.body());
        }
        if (statement instanceof Stmt.Try attempt) {
            List<List<Stmt>> bodies = new ArrayList<>(List.of(attempt.body()));
            attempt.handlers().forEach(handler -> bodies.add(handler.body()));
            bodies.add(attempt.otherwise());
            bodies.add(attempt.atLast());
            return bodies;
        }
        return List.of();
    }
}
