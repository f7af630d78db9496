package dev.blockprint.python.syntax;

import dev.blockprint.python.syntax.Expr.Comprehension;
import dev.blockprint.python.syntax.Expr.Sequence;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads "6.2. Atoms" and "6.3. Primaries". */
final class AtomParser {
    private final Cursor in;
    private final ExpressionParser expressions;
    private final StringLiterals strings;

    AtomParser(Cursor in, ExpressionParser expressions) {
        this.in = in;
        this.expressions = expressions;
        this.strings = new StringLiterals(in);
    }

    /** {@code primary: atom | attributeref | subscription | slicing | call}. */
    Expr primary() {
        Span start = in.peek().span();
        Expr value = atom();
        while (true) {
            if (in.take(".")) {
                Token name = in.name("an attribute's name");
                value = new Expr.Attribute(value, name.text(), name.span(), in.since(start));
            } else if (in.is("(")) {
                List<Argument> arguments = arguments();
                value = new Expr.Call(value, arguments, in.since(start));
            } else if (in.take("[")) {
                Expr index = index();
                in.expect("]", "close the bracket");
                value = new Expr.Subscript(value, index, in.since(start));
            } else {
                return value;
            }
        }
    }

    private Expr atom() {
        Token token = in.peek();
        switch (token.kind()) {
            case NAME -> {
                in.next();
                return new Expr.Name(token.text(), token.span());
            }
            case NUMBER -> {
                in.next();
                return Numbers.read(in, token);
            }
            case STRING -> {
                return strings.read();
            }
            case KEYWORD -> {
                return keyword(token);
            }
            case OPERATOR -> {
                switch (token.text()) {
                    case "(":
                        return parenthesised();
                    case "[":
                        return list();
                    case "{":
                        return braces();
                    case "...":
                        in.next();
                        return new Expr.Constant(null, token.span());
                    default:
                        break;
                }
            }
            default -> {}
        }
        throw in.fail("an expression is expected before " + token.shown(), "something is missing or too much here");
    }

    private Expr keyword(Token token) {
        return switch (token.text()) {
            case "None" -> constant(null);
            case "True" -> constant(true);
            case "False" -> constant(false);
            case "yield" -> yieldValue();
            default ->
                throw in.fail(
                        "an expression is expected before " + token.shown(), "`" + token.text() + "` is a keyword");
        };
    }

    /** {@code yield_expression: "yield" (expression_list | "from" expression)}. */
    private Expr yieldValue() {
        Span start = in.next().span();
        in.yields(true);
        if (in.take("from")) {
            return new Expr.Yield(expressions.expression(), true, in.since(start));
        }
        Expr value = expressions.startsExpression() ? expressions.expressionList() : null;
        return new Expr.Yield(value, false, in.since(start));
    }

    private Expr constant(@Nullable Object value) {
        return new Expr.Constant(value, in.next().span());
    }

    /** {@code parenth_form | generator_expression}. */
    private Expr parenthesised() {
        in.enter();
        Span start = in.next().span();
        if (in.take(")")) {
            in.leave();
            return new Sequence(Sequence.Kind.TUPLE, List.of(), in.since(start));
        }
        Expr value = expressions.starredOrExpression();
        if (in.is("for") || in.is("async")) {
            value = new Comprehension(
                    Comprehension.Form.GENERATOR, value, null, expressions.clauses(), in.since(start));
        } else if (in.is(",")) {
            value = new Sequence(Sequence.Kind.TUPLE, rest(value, ")"), in.since(start));
        }
        in.expect(")", "close the parenthesis");
        in.leave();
        return value;
    }

    /** {@code list_display}. */
    private Expr list() {
        in.enter();
        Span start = in.next().span();
        Expr value;
        if (in.is("]")) {
            value = new Sequence(Sequence.Kind.LIST, List.of(), start);
        } else {
            Expr first = expressions.starredOrExpression();
            value = in.is("for") || in.is("async")
                    ? new Comprehension(Comprehension.Form.LIST, first, null, expressions.clauses(), in.since(start))
                    : new Sequence(Sequence.Kind.LIST, rest(first, "]"), in.since(start));
        }
        in.expect("]", "close the bracket, or put a comma before this");
        in.leave();
        return value;
    }

    /** {@code set_display | dict_display}. */
    private Expr braces() {
        in.enter();
        Span start = in.next().span();
        Expr value;
        if (in.is("}")) {
            value = new Expr.Dict(List.of(), start);
        } else if (in.is("**")) {
            value = dict(start, new ArrayList<>());
        } else {
            Expr first = expressions.starredOrExpression();
            if (in.take(":")) {
                Expr firstValue = expressions.expression();
                if (in.is("for") || in.is("async")) {
                    value = new Comprehension(
                            Comprehension.Form.DICT, first, firstValue, expressions.clauses(), in.since(start));
                } else {
                    List<Expr.Dict.Entry> entries = new ArrayList<>();
                    entries.add(new Expr.Dict.Entry(first, firstValue));
                    in.take(",");
                    value = dict(start, entries);
                }
            } else if (in.is("for") || in.is("async")) {
                value = new Comprehension(Comprehension.Form.SET, first, null, expressions.clauses(), in.since(start));
            } else {
                value = new Sequence(Sequence.Kind.SET, rest(first, "}"), in.since(start));
            }
        }
        in.expect("}", "close the brace, or put a comma before this");
        in.leave();
        return value;
    }

    private Expr dict(Span start, List<Expr.Dict.Entry> entries) {
        while (!in.is("}")) {
            if (in.take("**")) {
                entries.add(new Expr.Dict.Entry(null, expressions.binary(1)));
            } else {
                Expr key = expressions.expression();
                in.expect(":", "an entry is `key: value`");
                entries.add(new Expr.Dict.Entry(key, expressions.expression()));
            }
            if (!in.take(",")) {
                break;
            }
        }
        return new Expr.Dict(List.copyOf(entries), in.since(start));
    }

    private List<Expr> rest(Expr first, String closing) {
        List<Expr> elements = new ArrayList<>(List.of(first));
        while (in.take(",") && !in.is(closing)) {
            elements.add(expressions.starredOrExpression());
        }
        return List.copyOf(elements);
    }

    /** {@code "(" [argument_list [","] | comprehension] ")"}. */
    List<Argument> arguments() {
        in.enter();
        in.next();
        List<Argument> arguments = new ArrayList<>();
        while (!in.is(")")) {
            arguments.add(argument());
            if (!in.take(",")) {
                break;
            }
        }
        in.expect(")", "close the parenthesis, or put a comma before this");
        in.leave();
        return List.copyOf(arguments);
    }

    private Argument argument() {
        if (in.take("**")) {
            return new Argument(null, expressions.expression(), 2);
        }
        if (in.take("*")) {
            return new Argument(null, expressions.expression(), 1);
        }
        if (in.is(TokenKind.NAME) && in.peek(1).is("=")) {
            String name = in.next().text();
            in.next();
            return new Argument(name, expressions.expression(), 0);
        }
        Span start = in.peek().span();
        Expr value = expressions.named();
        if (in.is("for") || in.is("async")) {
            value = new Comprehension(
                    Comprehension.Form.GENERATOR, value, null, expressions.clauses(), in.since(start));
        }
        return new Argument(null, value, 0);
    }

    /** {@code slice_list}; several slices make a tuple. */
    private Expr index() {
        Span start = in.peek().span();
        Expr first = slice();
        if (!in.is(",")) {
            return first;
        }
        List<Expr> elements = new ArrayList<>(List.of(first));
        while (in.take(",") && !in.is("]")) {
            elements.add(slice());
        }
        return new Sequence(Sequence.Kind.TUPLE, List.copyOf(elements), in.since(start));
    }

    private Expr slice() {
        Span start = in.peek().span();
        Expr from = in.is(":") ? null : expressions.starredOrExpression();
        if (from != null && !in.is(":")) {
            return from;
        }
        in.expect(":", "`values[from:to]`");
        Expr to = in.is(":") || in.is("]") || in.is(",") ? null : expressions.expression();
        Expr step = in.take(":") && !in.is("]") && !in.is(",") ? expressions.expression() : null;
        return new Expr.Slice(from, to, step, in.since(start));
    }
}
