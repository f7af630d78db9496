package dev.blockprint.python.syntax;

import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads "7. Simple statements": those that fit on one line, with semicolons between them. */
final class SimpleStatementParser {
    private static final Set<String> AUGMENTS =
            Set.of("+=", "-=", "*=", "/=", "//=", "%=", "**=", ">>=", "<<=", "&=", "|=", "^=", "@=");

    private final Cursor in;
    private final ExpressionParser expressions;

    SimpleStatementParser(Cursor in, ExpressionParser expressions) {
        this.in = in;
        this.expressions = expressions;
    }

    /** {@code stmt_list NEWLINE}. */
    List<Stmt> line() {
        List<Stmt> statements = new ArrayList<>();
        do {
            if (in.is(TokenKind.NEWLINE) || in.is(TokenKind.END)) {
                break;
            }
            statements.add(statement());
        } while (in.take(";"));
        if (in.is(TokenKind.NEWLINE)) {
            in.next();
        } else if (!in.is(TokenKind.END) && !in.is(TokenKind.DEDENT)) {
            throw in.fail(
                    "the statement should end before " + in.peek().shown(),
                    "begin a new line, or put an operator or a comma between");
        }
        return List.copyOf(statements);
    }

    private Stmt statement() {
        Token token = in.peek();
        if (token.kind() != TokenKind.KEYWORD) {
            return expressionOrAssignment();
        }
        return switch (token.text()) {
            case "import" -> importModules();
            case "from" -> importFrom();
            case "pass" -> new Stmt.Jump(Stmt.Jump.Kind.PASS, in.next().span());
            case "break" -> new Stmt.Jump(Stmt.Jump.Kind.BREAK, in.next().span());
            case "continue" -> new Stmt.Jump(Stmt.Jump.Kind.CONTINUE, in.next().span());
            case "return" -> giveBack();
            case "raise" -> raise();
            case "assert" -> assertTrue();
            case "del" -> delete();
            case "global", "nonlocal" -> outer();
            case "elif", "else", "except", "finally" ->
                throw in.fail(
                        "`" + token.text() + "` belongs to no block before it",
                        "line it up with the statement it belongs to");
            default -> expressionOrAssignment();
        };
    }

    /** {@code assignment_stmt | augmented_assignment_stmt | annotated_assignment_stmt | expression_stmt}. */
    private Stmt expressionOrAssignment() {
        Span start = in.peek().span();
        Expr first = expressions.expressionList();
        if (AUGMENTS.contains(in.peek().text()) && in.is(TokenKind.OPERATOR)) {
            String operator = in.next().text();
            checkTarget(first);
            Expr value = expressions.expressionList();
            return new Stmt.Augment(first, operator.substring(0, operator.length() - 1), value, in.since(start));
        }
        if (in.take(":")) {
            Expr annotation = expressions.expression();
            Expr value = in.take("=") ? expressions.expressionList() : null;
            checkTarget(first);
            return new Stmt.Annotate(first, annotation, value, in.since(start));
        }
        if (!in.is("=")) {
            if (first instanceof Expr.Name name && name.id().equals("print") && !in.is(TokenKind.NEWLINE)) {
                throw in.fail("`print` needs parentheses", "print(…)");
            }
            return new Stmt.Evaluate(first, in.since(start));
        }
        List<Expr> targets = new ArrayList<>();
        Expr value = first;
        while (in.take("=")) {
            checkTarget(value);
            targets.add(value);
            value = expressions.expressionList();
        }
        return new Stmt.Assign(List.copyOf(targets), value, in.since(start));
    }

    private void checkTarget(Expr target) {
        if (target instanceof Expr.Sequence sequence && sequence.kind() != Expr.Sequence.Kind.SET) {
            sequence.elements().forEach(this::checkTarget);
        } else if (target instanceof Expr.Starred starred) {
            checkTarget(starred.value());
        } else if (!(target instanceof Expr.Name
                || target instanceof Expr.Attribute
                || target instanceof Expr.Subscript)) {
            throw in.fail(
                    target.span(), "nothing can be assigned to this", "write a name before `=`, or compare with `==`");
        }
    }

    private Stmt importModules() {
        Span start = in.next().span();
        List<Stmt.Import.Item> items = new ArrayList<>();
        do {
            Span at = in.peek().span();
            String module = module();
            String alias = in.take("as") ? in.name("a name").text() : null;
            items.add(new Stmt.Import.Item(module, alias, in.since(at)));
        } while (in.take(","));
        return new Stmt.Import(List.copyOf(items), in.since(start));
    }

    private Stmt importFrom() {
        Span start = in.next().span();
        Span at = in.peek().span();
        StringBuilder module = new StringBuilder();
        while (in.is(".") || in.is("...")) {
            module.append(in.next().text());
        }
        if (in.is(TokenKind.NAME)) {
            module.append(module());
        }
        Span moduleSpan = in.since(at);
        in.expect("import", "`from module import name`");
        List<Stmt.Import.Item> items = new ArrayList<>();
        if (in.is("*")) {
            items.add(new Stmt.Import.Item("*", null, in.next().span()));
        } else {
            boolean parenthesised = in.take("(");
            do {
                if (parenthesised && in.is(")")) {
                    break;
                }
                Token name = in.name("a name to import");
                String alias = in.take("as") ? in.name("a name").text() : null;
                items.add(new Stmt.Import.Item(name.text(), alias, in.since(name.span())));
            } while (in.take(","));
            if (parenthesised) {
                in.expect(")", "close the parenthesis, or put a comma before this");
            }
        }
        return new Stmt.ImportFrom(module.toString(), moduleSpan, List.copyOf(items), in.since(start));
    }

    private String module() {
        StringBuilder module = new StringBuilder(in.name("a module's name").text());
        while (in.take(".")) {
            module.append('.').append(in.name("a module's name").text());
        }
        return module.toString();
    }

    private Stmt giveBack() {
        Span start = in.next().span();
        Expr value = expressions.startsExpression() ? expressions.expressionList() : null;
        return new Stmt.Return(value, in.since(start));
    }

    private Stmt raise() {
        Span start = in.next().span();
        @Nullable Expr value = expressions.startsExpression() ? expressions.expression() : null;
        if (in.take("from")) {
            expressions.expression();
        }
        return new Stmt.Raise(value, in.since(start));
    }

    private Stmt assertTrue() {
        Span start = in.next().span();
        Expr test = expressions.expression();
        Expr message = in.take(",") ? expressions.expression() : null;
        return new Stmt.Assert(test, message, in.since(start));
    }

    private Stmt delete() {
        Span start = in.next().span();
        Expr targets = expressions.targetList();
        List<Expr> list = targets instanceof Expr.Sequence sequence ? sequence.elements() : List.of(targets);
        return new Stmt.Delete(list, in.since(start));
    }

    private Stmt outer() {
        boolean global = in.peek().is("global");
        Span start = in.next().span();
        List<String> names = new ArrayList<>();
        do {
            names.add(in.name("a name").text());
        } while (in.take(","));
        return new Stmt.Outer(global, List.copyOf(names), in.since(start));
    }
}
