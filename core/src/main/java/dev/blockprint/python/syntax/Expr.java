package dev.blockprint.python.syntax;

import dev.blockprint.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression: "6. Expressions" of the Python language reference. */
public sealed interface Expr {
    Span span();

    <R extends @Nullable Object> R accept(ExprVisitor<R> visitor);

    /** A name. */
    record Name(String id, Span span) implements Expr {
        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.name(this);
        }
    }

    /** A number, a text, bytes as a text, a truth value, None or Ellipsis. */
    record Constant(@Nullable Object value, Span span) implements Expr {
        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /** An f-string: its parts are constants and {@link Formatted} values. */
    record Joined(List<Expr> parts, Span span) implements Expr {
        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.joined(this);
        }
    }

    /**
     * A value inside an f-string.
     *
     * @param conversion r, s or a; 0 if there is none
     * @param format null if there is none
     */
    record Formatted(Expr value, char conversion, @Nullable Expr format, Span span) implements Expr {
        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.formatted(this);
        }
    }

    /** {@code left operator right}, such as {@code +} or {@code >>}. */
    record Binary(Expr left, String operator, Expr right, Span span) implements Expr {
        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.binary(this);
        }
    }

    /** {@code -}, {@code +}, {@code ~} or {@code not} before an operand. */
    record Unary(String operator, Expr operand, Span span) implements Expr {
        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.unary(this);
        }
    }

    /** {@code and} or {@code or} between two or more. */
    record Logical(boolean and, List<Expr> operands, Span span) implements Expr {
        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.logical(this);
        }
    }

    /** A chain of comparisons; there is one operator less than there are operands. */
    record Compare(List<Expr> operands, List<String> operators, Span span) implements Expr {
        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.compare(this);
        }
    }

    /** {@code then if test else otherwise}. */
    record Conditional(Expr test, Expr then, Expr otherwise, Span span) implements Expr {
        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.conditional(this);
        }
    }

    /** {@code value.name}. */
    record Attribute(Expr value, String name, Span nameSpan, Span span) implements Expr {
        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.attribute(this);
        }
    }

    /** {@code value[index]}. */
    record Subscript(Expr value, Expr index, Span span) implements Expr {
        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.subscript(this);
        }
    }

    /** {@code from:to:step} inside an index. */
    record Slice(
            @Nullable Expr from,
            @Nullable Expr to,
            @Nullable Expr step,
            Span span) implements Expr {
        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.slice(this);
        }
    }

    /** A call. */
    record Call(Expr function, List<Argument> arguments, Span span) implements Expr {
        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** A list, tuple or set display. */
    record Sequence(Kind kind, List<Expr> elements, Span span) implements Expr {
        /** Which. */
        public enum Kind {
            LIST,
            TUPLE,
            SET
        }

        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /** A dictionary display; an entry without a key is {@code **value}. */
    record Dict(List<Entry> entries, Span span) implements Expr {
        /** One entry. */
        public record Entry(@Nullable Expr key, Expr value) {}

        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.dict(this);
        }
    }

    /** {@code *value} inside a display, a call or a target. */
    record Starred(Expr value, Span span) implements Expr {
        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.starred(this);
        }
    }

    /**
     * A comprehension or a generator expression.
     *
     * @param value of a dictionary's entry; null for the other kinds
     */
    record Comprehension(Form form, Expr element, @Nullable Expr value, List<Clause> clauses, Span span)
            implements Expr {
        /** Which. */
        public enum Form {
            LIST,
            SET,
            DICT,
            GENERATOR
        }

        /** {@code for target in iterable if conditions}. */
        public record Clause(Expr target, Expr iterable, List<Expr> conditions) {}

        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.comprehension(this);
        }
    }

    /** {@code lambda parameters: body}. */
    record Lambda(Parameters parameters, Expr body, Span span) implements Expr {
        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.lambda(this);
        }
    }

    /**
     * {@code yield value}.
     *
     * @param value null for a plain {@code yield}
     * @param each whether it is {@code yield from}
     */
    record Yield(@Nullable Expr value, boolean each, Span span) implements Expr {
        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.yieldValue(this);
        }
    }

    /** {@code name := value}. */
    record Walrus(Name target, Expr value, Span span) implements Expr {
        @Override
        public <R extends @Nullable Object> R accept(ExprVisitor<R> visitor) {
            return visitor.walrus(this);
        }
    }
}
