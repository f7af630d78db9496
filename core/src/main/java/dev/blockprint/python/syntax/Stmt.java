package dev.blockprint.python.syntax;

import dev.blockprint.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement: "7. Simple statements" and "8. Compound statements" of the Python language reference. */
public sealed interface Stmt {
    Span span();

    <R extends @Nullable Object> R accept(StmtVisitor<R> visitor);

    /** An expression for its effect. */
    record Evaluate(Expr value, Span span) implements Stmt {
        @Override
        public <R extends @Nullable Object> R accept(StmtVisitor<R> visitor) {
            return visitor.evaluate(this);
        }
    }

    /** {@code target = other = value}. */
    record Assign(List<Expr> targets, Expr value, Span span) implements Stmt {
        @Override
        public <R extends @Nullable Object> R accept(StmtVisitor<R> visitor) {
            return visitor.assign(this);
        }
    }

    /**
     * {@code target: annotation = value}.
     *
     * @param value null if there is none
     */
    record Annotate(Expr target, Expr annotation, @Nullable Expr value, Span span) implements Stmt {
        @Override
        public <R extends @Nullable Object> R accept(StmtVisitor<R> visitor) {
            return visitor.annotate(this);
        }
    }

    /** {@code target += value}; {@code operator} is without the equals sign. */
    record Augment(Expr target, String operator, Expr value, Span span) implements Stmt {
        @Override
        public <R extends @Nullable Object> R accept(StmtVisitor<R> visitor) {
            return visitor.augment(this);
        }
    }

    /** {@code import name as alias}. */
    record Import(List<Item> items, Span span) implements Stmt {
        /** One module. */
        public record Item(String module, @Nullable String alias, Span span) {}

        @Override
        public <R extends @Nullable Object> R accept(StmtVisitor<R> visitor) {
            return visitor.importModules(this);
        }
    }

    /** {@code from module import name as alias}; a name may be {@code *}. */
    record ImportFrom(String module, Span moduleSpan, List<Import.Item> items, Span span) implements Stmt {
        @Override
        public <R extends @Nullable Object> R accept(StmtVisitor<R> visitor) {
            return visitor.importFrom(this);
        }
    }

    /** {@code with context as target: body}. */
    record With(List<Context> contexts, List<Stmt> body, Span span) implements Stmt {
        /** One context. */
        public record Context(Expr manager, @Nullable Expr target) {}

        @Override
        public <R extends @Nullable Object> R accept(StmtVisitor<R> visitor) {
            return visitor.with(this);
        }
    }

    /** {@code for target in iterable: body else: otherwise}. */
    record For(Expr target, Expr iterable, List<Stmt> body, List<Stmt> otherwise, Span span) implements Stmt {
        @Override
        public <R extends @Nullable Object> R accept(StmtVisitor<R> visitor) {
            return visitor.forEach(this);
        }
    }

    /** {@code while test: body else: otherwise}. */
    record While(Expr test, List<Stmt> body, List<Stmt> otherwise, Span span) implements Stmt {
        @Override
        public <R extends @Nullable Object> R accept(StmtVisitor<R> visitor) {
            return visitor.whileTrue(this);
        }
    }

    /** {@code if test: body else: otherwise}; an {@code elif} is an if inside {@code otherwise}. */
    record If(Expr test, List<Stmt> body, List<Stmt> otherwise, Span span) implements Stmt {
        @Override
        public <R extends @Nullable Object> R accept(StmtVisitor<R> visitor) {
            return visitor.ifElse(this);
        }
    }

    /** {@code break}, {@code continue} or {@code pass}. */
    record Jump(Kind kind, Span span) implements Stmt {
        /** Which. */
        public enum Kind {
            BREAK,
            CONTINUE,
            PASS
        }

        @Override
        public <R extends @Nullable Object> R accept(StmtVisitor<R> visitor) {
            return visitor.jump(this);
        }
    }

    /**
     * {@code def name(parameters): body}.
     *
     * @param generator whether the body holds a {@code yield}
     */
    record Def(String name, Parameters parameters, List<Stmt> body, List<Expr> decorators, boolean generator, Span span)
            implements Stmt {
        @Override
        public <R extends @Nullable Object> R accept(StmtVisitor<R> visitor) {
            return visitor.def(this);
        }
    }

    /** {@code class name(bases): body}. */
    record ClassDef(String name, List<Argument> bases, List<Stmt> body, List<Expr> decorators, Span span)
            implements Stmt {
        @Override
        public <R extends @Nullable Object> R accept(StmtVisitor<R> visitor) {
            return visitor.classDef(this);
        }
    }

    /** {@code return value}. */
    record Return(@Nullable Expr value, Span span) implements Stmt {
        @Override
        public <R extends @Nullable Object> R accept(StmtVisitor<R> visitor) {
            return visitor.giveBack(this);
        }
    }

    /** {@code try: body except …: … else: … finally: …}. */
    record Try(List<Stmt> body, List<Handler> handlers, List<Stmt> otherwise, List<Stmt> atLast, Span span)
            implements Stmt {
        /** One {@code except}; without a type it takes all. */
        public record Handler(@Nullable Expr type, @Nullable String name, List<Stmt> body) {}

        @Override
        public <R extends @Nullable Object> R accept(StmtVisitor<R> visitor) {
            return visitor.tryExcept(this);
        }
    }

    /** {@code raise value}. */
    record Raise(@Nullable Expr value, Span span) implements Stmt {
        @Override
        public <R extends @Nullable Object> R accept(StmtVisitor<R> visitor) {
            return visitor.raise(this);
        }
    }

    /** {@code assert test, message}. */
    record Assert(Expr test, @Nullable Expr message, Span span) implements Stmt {
        @Override
        public <R extends @Nullable Object> R accept(StmtVisitor<R> visitor) {
            return visitor.assertTrue(this);
        }
    }

    /** {@code del targets}. */
    record Delete(List<Expr> targets, Span span) implements Stmt {
        @Override
        public <R extends @Nullable Object> R accept(StmtVisitor<R> visitor) {
            return visitor.delete(this);
        }
    }

    /** {@code global names} or {@code nonlocal names}. */
    record Outer(boolean global, List<String> names, Span span) implements Stmt {
        @Override
        public <R extends @Nullable Object> R accept(StmtVisitor<R> visitor) {
            return visitor.outer(this);
        }
    }
}
