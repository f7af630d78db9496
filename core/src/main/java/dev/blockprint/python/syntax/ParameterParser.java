package dev.blockprint.python.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code parameter_list} of "8.7. Function definitions". */
final class ParameterParser {
    private final Cursor in;
    private final ExpressionParser expressions;

    ParameterParser(Cursor in, ExpressionParser expressions) {
        this.in = in;
        this.expressions = expressions;
    }

    /** Up to, and without, {@code closing}; a lambda's parameters have no annotations. */
    Parameters read(String closing, boolean annotated) {
        List<Parameters.Parameter> list = new ArrayList<>();
        @Nullable String star = null;
        @Nullable String doubleStar = null;
        boolean keywordOnly = false;
        while (!in.is(closing)) {
            if (in.take("**")) {
                doubleStar = name(annotated);
            } else if (in.take("*")) {
                keywordOnly = true;
                if (in.is(TokenKind.NAME)) {
                    star = name(annotated);
                }
            } else if (!in.take("/")) {
                String name = name(annotated);
                Expr fallback = in.take("=") ? expressions.expression() : null;
                list.add(new Parameters.Parameter(name, fallback, keywordOnly));
            }
            if (!in.take(",")) {
                break;
            }
        }
        return new Parameters(list, star, doubleStar);
    }

    private String name(boolean annotated) {
        String name = in.name("a parameter's name").text();
        if (annotated && in.take(":")) {
            expressions.expression();
        }
        return name;
    }
}
