package dev.blockprint.python.syntax;

import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads statements; each method quotes its rule of the Python language reference. */
final class StatementParser {
    private final Cursor in;
    private final ExpressionParser expressions;
    private final SimpleStatementParser simple;

    StatementParser(Cursor in) {
        this.in = in;
        this.expressions = new ExpressionParser(in);
        this.simple = new SimpleStatementParser(in, expressions);
    }

    /** One line's statements, or one compound statement; nothing if it cannot be read: then the cursor is behind it. */
    List<Stmt> statementOrNothing() {
        int depth = in.depth();
        int position = in.position();
        try {
            return statement();
        } catch (Cursor.Unreadable e) {
            in.depth(depth);
            recover(position);
            return List.of();
        }
    }

    /** Goes on behind the line, and behind the block under it. */
    private void recover(int position) {
        if (in.position() == position) {
            in.next();
        }
        while (!in.is(TokenKind.NEWLINE) && !in.is(TokenKind.END)) {
            if (in.is(TokenKind.INDENT) || in.is(TokenKind.DEDENT)) {
                break;
            }
            in.next();
        }
        if (in.is(TokenKind.NEWLINE)) {
            in.next();
        }
        if (in.is(TokenKind.INDENT)) {
            int level = 0;
            do {
                Token token = in.next();
                level += token.kind() == TokenKind.INDENT ? 1 : token.kind() == TokenKind.DEDENT ? -1 : 0;
            } while (level > 0 && !in.is(TokenKind.END));
        }
    }

    private List<Stmt> statement() {
        Token token = in.peek();
        if (token.kind() == TokenKind.INDENT) {
            in.next();
            throw in.fail(token.span(), "this line is indented, but no block begins before it", "remove its indent");
        }
        if (token.kind() == TokenKind.DEDENT || token.kind() == TokenKind.NEWLINE) {
            in.next();
            return List.of();
        }
        if (token.kind() == TokenKind.KEYWORD) {
            Token head = token;
            if (token.is("async")) {
                // There is nothing to wait for: what is asynchronous is done at once.
                in.next();
                head = in.peek();
            }
            Stmt compound = compound(head);
            if (compound != null) {
                return List.of(compound);
            }
        }
        if (token.text().equals("match") && token.kind() == TokenKind.NAME && isMatch()) {
            throw in.fail("`match` is not supported", "write `if … elif … else`");
        }
        if (token.is("@")) {
            return List.of(decorated());
        }
        return simple.line();
    }

    /** Whether the line ends with a colon and a line with {@code case} follows: `match` may also be a plain name. */
    private boolean isMatch() {
        int ahead = 1;
        while (in.peek(ahead).kind() != TokenKind.NEWLINE && in.peek(ahead).kind() != TokenKind.END) {
            ahead++;
        }
        return in.peek(ahead - 1).is(":")
                && in.peek(ahead + 1).kind() == TokenKind.INDENT
                && in.peek(ahead + 2).text().equals("case");
    }

    private @Nullable Stmt compound(Token token) {
        return switch (token.text()) {
            case "with" -> with();
            case "for" -> forEach();
            case "while" -> whileTrue();
            case "if" -> ifElse();
            case "def" -> def(List.of());
            case "class" -> classDef(List.of());
            case "try" -> tryExcept();
            default -> null;
        };
    }

    /** {@code suite: stmt_list NEWLINE | NEWLINE INDENT statement+ DEDENT}. */
    private List<Stmt> suite(String after) {
        in.expect(":", "`" + after + "` ends with a colon");
        if (!in.is(TokenKind.NEWLINE)) {
            return simple.line();
        }
        in.next();
        if (!in.is(TokenKind.INDENT)) {
            throw in.fail(
                    "`" + after + "` needs a block under it", "indent the lines that belong to it, or write `pass`");
        }
        in.next();
        in.enter();
        List<Stmt> body = new ArrayList<>();
        while (!in.is(TokenKind.DEDENT) && !in.is(TokenKind.END)) {
            body.addAll(statementOrNothing());
        }
        if (in.is(TokenKind.DEDENT)) {
            in.next();
        }
        in.leave();
        return List.copyOf(body);
    }

    /** {@code with_stmt}, also with its items in parentheses. */
    private Stmt with() {
        Span start = in.next().span();
        boolean parenthesised = in.is("(") && withItemsInParentheses();
        if (parenthesised) {
            in.next();
        }
        List<Stmt.With.Context> items = new ArrayList<>();
        do {
            if (parenthesised && in.is(")")) {
                break;
            }
            Expr context = expressions.expression();
            Expr target = in.take("as") ? expressions.singleTarget() : null;
            items.add(new Stmt.With.Context(context, target));
        } while (in.take(","));
        if (parenthesised) {
            in.expect(")", "close the parenthesis");
        }
        Span head = in.since(start);
        return new Stmt.With(List.copyOf(items), suite("with"), head);
    }

    /** Whether the parenthesis at the cursor holds items, and is not itself an expression: then a colon follows it. */
    private boolean withItemsInParentheses() {
        int depth = 0;
        for (int ahead = 0; ; ahead++) {
            Token token = in.peek(ahead);
            if (token.kind() == TokenKind.END || token.kind() == TokenKind.NEWLINE) {
                return false;
            }
            if (token.is("(") || token.is("[") || token.is("{")) {
                depth++;
            } else if (token.is(")") || token.is("]") || token.is("}")) {
                if (--depth == 0) {
                    return in.peek(ahead + 1).is(":");
                }
            }
        }
    }

    private Stmt forEach() {
        Span start = in.next().span();
        Expr target = expressions.targetList();
        in.expect("in", "`for name in values:`");
        Expr iterable = expressions.expressionList();
        Span head = in.since(start);
        List<Stmt> body = suite("for");
        return new Stmt.For(target, iterable, body, otherwise(), head);
    }

    private Stmt whileTrue() {
        Span start = in.next().span();
        Expr test = expressions.named();
        Span head = in.since(start);
        List<Stmt> body = suite("while");
        return new Stmt.While(test, body, otherwise(), head);
    }

    private List<Stmt> otherwise() {
        return in.take("else") ? suite("else") : List.of();
    }

    private Stmt ifElse() {
        Span start = in.next().span();
        Expr test = expressions.named();
        Span head = in.since(start);
        List<Stmt> body = suite("if");
        if (in.is("elif")) {
            in.enter();
            List<Stmt> rest = List.of(ifElse());
            in.leave();
            return new Stmt.If(test, body, rest, head);
        }
        return new Stmt.If(test, body, otherwise(), head);
    }

    private Stmt decorated() {
        List<Expr> decorators = new ArrayList<>();
        while (in.take("@")) {
            decorators.add(expressions.named());
            if (in.is(TokenKind.NEWLINE)) {
                in.next();
            }
        }
        in.take("async");
        if (in.is("def")) {
            return def(List.copyOf(decorators));
        }
        if (in.is("class")) {
            return classDef(List.copyOf(decorators));
        }
        throw in.fail("a decorator stands before a `def` or a `class`", "remove it");
    }

    private Stmt def(List<Expr> decorators) {
        Span start = in.next().span();
        String name = in.name("the function's name").text();
        in.expect("(", "`def name(parameters):`");
        Parameters parameters = new ParameterParser(in, expressions).read(")", true);
        in.expect(")", "close the parenthesis");
        if (in.take("->")) {
            expressions.expression();
        }
        Span head = in.since(start);
        boolean around = in.yields(false);
        List<Stmt> body = suite("def");
        return new Stmt.Def(name, parameters, body, decorators, in.yields(around), head);
    }

    private Stmt classDef(List<Expr> decorators) {
        Span start = in.next().span();
        String name = in.name("the class's name").text();
        List<Argument> bases = in.is("(") ? new AtomParser(in, expressions).arguments() : List.of();
        Span head = in.since(start);
        return new Stmt.ClassDef(name, bases, suite("class"), decorators, head);
    }

    private Stmt tryExcept() {
        Span start = in.next().span();
        List<Stmt> body = suite("try");
        List<Stmt.Try.Handler> handlers = new ArrayList<>();
        while (in.take("except")) {
            in.take("*");
            Expr type = in.is(":") ? null : expressions.expressionList();
            String name = in.take("as") ? in.name("the exception's name").text() : null;
            handlers.add(new Stmt.Try.Handler(type, name, suite("except")));
        }
        List<Stmt> otherwise = otherwise();
        List<Stmt> atLast = in.take("finally") ? suite("finally") : List.of();
        return new Stmt.Try(body, List.copyOf(handlers), otherwise, atLast, start);
    }
}
