package dev.blockprint.python.syntax;

import org.jspecify.annotations.Nullable;

/** One answer for each kind of expression. */
@SuppressWarnings("MissingSummary")
public interface ExprVisitor<R extends @Nullable Object> {
    R name(Expr.Name e);

    R constant(Expr.Constant e);

    R joined(Expr.Joined e);

    R formatted(Expr.Formatted e);

    R binary(Expr.Binary e);

    R unary(Expr.Unary e);

    R logical(Expr.Logical e);

    R compare(Expr.Compare e);

    R conditional(Expr.Conditional e);

    R attribute(Expr.Attribute e);

    R subscript(Expr.Subscript e);

    R slice(Expr.Slice e);

    R call(Expr.Call e);

    R sequence(Expr.Sequence e);

    R dict(Expr.Dict e);

    R starred(Expr.Starred e);

    R comprehension(Expr.Comprehension e);

    R lambda(Expr.Lambda e);

    R yieldValue(Expr.Yield e);

    R walrus(Expr.Walrus e);
}
