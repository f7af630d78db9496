package dev.blockprint.python.syntax;

import dev.blockprint.python.syntax.Expr.Comprehension;
import dev.blockprint.python.syntax.Expr.Sequence;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads expressions; each method quotes its rule of the Python language reference. */
final class ExpressionParser {
    private static final Set<String> COMPARISONS = Set.of("<", ">", "==", ">=", "<=", "!=", "in", "not", "is");
    /** "6.17. Operator precedence", the higher the tighter; {@code **} stands apart. */
    private static final Map<String, Integer> PRECEDENCE = Map.ofEntries(
            Map.entry("|", 1),
            Map.entry("^", 2),
            Map.entry("&", 3),
            Map.entry("<<", 4),
            Map.entry(">>", 4),
            Map.entry("+", 5),
            Map.entry("-", 5),
            Map.entry("*", 6),
            Map.entry("@", 6),
            Map.entry("/", 6),
            Map.entry("//", 6),
            Map.entry("%", 6));

    private final Cursor in;
    private final AtomParser atoms;

    ExpressionParser(Cursor in) {
        this.in = in;
        this.atoms = new AtomParser(in, this);
    }

    /** {@code starred_expression: expression | (starred_item ",")* [starred_item]}: a tuple if there is a comma. */
    Expr expressionList() {
        Span start = in.peek().span();
        Expr first = starredOrExpression();
        if (!in.is(",")) {
            return first;
        }
        List<Expr> elements = new ArrayList<>(List.of(first));
        while (in.take(",")) {
            if (!startsExpression()) {
                break;
            }
            elements.add(starredOrExpression());
        }
        return new Sequence(Sequence.Kind.TUPLE, List.copyOf(elements), in.since(start));
    }

    /** {@code target_list}, as it stands in front of {@code in}. */
    Expr targetList() {
        Span start = in.peek().span();
        Expr first = target();
        if (!in.is(",")) {
            return first;
        }
        List<Expr> elements = new ArrayList<>(List.of(first));
        while (in.take(",")) {
            if (in.is("in") || in.is("=") || !startsExpression()) {
                break;
            }
            elements.add(target());
        }
        return new Sequence(Sequence.Kind.TUPLE, List.copyOf(elements), in.since(start));
    }

    /** One target, as it stands behind {@code as}. */
    Expr singleTarget() {
        return target();
    }

    private Expr target() {
        Span start = in.peek().span();
        if (in.take("*")) {
            return new Expr.Starred(atoms.primary(), in.since(start));
        }
        return atoms.primary();
    }

    Expr starredOrExpression() {
        Span start = in.peek().span();
        if (in.take("*")) {
            return new Expr.Starred(binary(1), in.since(start));
        }
        return named();
    }

    /** {@code assignment_expression: [identifier ":="] expression}. */
    Expr named() {
        if (in.is(TokenKind.NAME) && in.peek(1).is(":=")) {
            Token name = in.next();
            in.next();
            Expr value = expression();
            return new Expr.Walrus(new Expr.Name(name.text(), name.span()), value, in.since(name.span()));
        }
        return expression();
    }

    /** {@code conditional_expression: or_test ["if" or_test "else" expression]}, or a lambda. */
    Expr expression() {
        in.enter();
        try {
            if (in.is("lambda")) {
                return lambda();
            }
            Span start = in.peek().span();
            Expr value = or();
            if (!in.take("if")) {
                return value;
            }
            Expr test = or();
            in.expect("else", "a conditional expression needs both: `a if test else b`");
            Expr otherwise = expression();
            return new Expr.Conditional(test, value, otherwise, in.since(start));
        } finally {
            in.leave();
        }
    }

    private Expr lambda() {
        Span start = in.next().span();
        Parameters parameters = new ParameterParser(in, this).read(":", false);
        in.expect(":", "`lambda x: x + 1`");
        Expr body = expression();
        return new Expr.Lambda(parameters, body, in.since(start));
    }

    /** {@code or_test: and_test ("or" and_test)*}. */
    Expr or() {
        Span start = in.peek().span();
        Expr first = and();
        if (!in.is("or")) {
            return first;
        }
        List<Expr> operands = new ArrayList<>(List.of(first));
        while (in.take("or")) {
            operands.add(and());
        }
        return new Expr.Logical(false, List.copyOf(operands), in.since(start));
    }

    private Expr and() {
        Span start = in.peek().span();
        Expr first = not();
        if (!in.is("and")) {
            return first;
        }
        List<Expr> operands = new ArrayList<>(List.of(first));
        while (in.take("and")) {
            operands.add(not());
        }
        return new Expr.Logical(true, List.copyOf(operands), in.since(start));
    }

    private Expr not() {
        Span start = in.peek().span();
        if (!in.take("not")) {
            return comparison();
        }
        in.enter();
        Expr operand = not();
        in.leave();
        return new Expr.Unary("not", operand, in.since(start));
    }

    /** {@code comparison: or_expr (comp_operator or_expr)*}. */
    private Expr comparison() {
        Span start = in.peek().span();
        Expr first = binary(1);
        if (!COMPARISONS.contains(in.peek().text()) || in.is(TokenKind.STRING)) {
            return first;
        }
        List<Expr> operands = new ArrayList<>(List.of(first));
        List<String> operators = new ArrayList<>();
        while (COMPARISONS.contains(in.peek().text()) && !in.is(TokenKind.STRING)) {
            operators.add(comparisonOperator());
            operands.add(binary(1));
        }
        return new Expr.Compare(List.copyOf(operands), List.copyOf(operators), in.since(start));
    }

    private String comparisonOperator() {
        String word = in.next().text();
        if (word.equals("not")) {
            in.expect("in", "`not in`");
            return "not in";
        }
        return word.equals("is") && in.take("not") ? "is not" : word;
    }

    /** {@code or_expr} down to {@code m_expr}, by precedence. */
    Expr binary(int least) {
        Span start = in.peek().span();
        Expr left = unary();
        while (true) {
            Integer precedence =
                    in.is(TokenKind.OPERATOR) ? PRECEDENCE.get(in.peek().text()) : null;
            if (precedence == null || precedence < least) {
                return left;
            }
            String operator = in.next().text();
            Expr right = binary(precedence + 1);
            left = new Expr.Binary(left, operator, right, in.since(start));
        }
    }

    /** {@code u_expr: power | "-" u_expr | "+" u_expr | "~" u_expr}. */
    private Expr unary() {
        Span start = in.peek().span();
        if (in.is("-") || in.is("+") || in.is("~")) {
            in.enter();
            String operator = in.next().text();
            Expr operand = unary();
            in.leave();
            return new Expr.Unary(operator, operand, in.since(start));
        }
        in.take("await");
        return power();
    }

    /** {@code power: primary ["**" u_expr]}. */
    private Expr power() {
        Span start = in.peek().span();
        Expr base = atoms.primary();
        if (!in.take("**")) {
            return base;
        }
        in.enter();
        Expr exponent = unary();
        in.leave();
        return new Expr.Binary(base, "**", exponent, in.since(start));
    }

    /** {@code comp_for}: the clauses behind an element. */
    List<Comprehension.Clause> clauses() {
        List<Comprehension.Clause> clauses = new ArrayList<>();
        while (in.is("for") || in.is("async")) {
            in.take("async");
            in.expect("for", "`for name in values`");
            Expr target = targetList();
            in.expect("in", "`for name in values`");
            Expr iterable = or();
            List<Expr> conditions = new ArrayList<>();
            while (in.take("if")) {
                conditions.add(or());
            }
            clauses.add(new Comprehension.Clause(target, iterable, List.copyOf(conditions)));
        }
        return List.copyOf(clauses);
    }

    /** Whether an expression may begin at the cursor. */
    boolean startsExpression() {
        Token token = in.peek();
        return switch (token.kind()) {
            case NAME, NUMBER, STRING -> true;
            case KEYWORD ->
                Set.of("None", "True", "False", "not", "lambda", "await", "yield")
                        .contains(token.text());
            case OPERATOR ->
                Set.of("(", "[", "{", "-", "+", "~", "*", "**", "...").contains(token.text());
            default -> false;
        };
    }

    /** Reads {@code text} inside an f-string at {@code span} of the source. */
    static @Nullable Expr embedded(Cursor around, Span span) {
        Cursor inner = new Cursor(
                around.source, Lexer.lexExpression(around.source, span, around.diagnostics), around.diagnostics);
        inner.depth(around.depth());
        Expr value = new ExpressionParser(inner).expressionList();
        if (!inner.is(TokenKind.END)) {
            throw inner.fail(
                    "this is not part of an expression: " + inner.peek().shown(), "remove it");
        }
        return value;
    }
}
