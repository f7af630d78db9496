package dev.blockprint.python.syntax;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.List;

/** A place in a list of tokens, and what every part of the parser does there. */
final class Cursor {
    /** Expressions and blocks nest at most so deep; real scripts stay under 20. */
    private static final int MAX_DEPTH = 100;

    /** Thrown inside the parser to give up one statement; the statement loop catches it and goes on behind it. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super(null, null, false, false);
        }
    }

    final SourceText source;
    final List<Diagnostic> diagnostics;
    private final List<Token> tokens;
    private int at;
    private int depth;
    private boolean yields;

    Cursor(SourceText source, List<Token> tokens, List<Diagnostic> diagnostics) {
        this.source = source;
        this.tokens = tokens;
        this.diagnostics = diagnostics;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        if (at < tokens.size() - 1) {
            at++;
        }
        return token;
    }

    boolean is(String word) {
        return peek().is(word);
    }

    boolean is(TokenKind kind) {
        return peek().kind() == kind;
    }

    boolean take(String word) {
        if (is(word)) {
            next();
            return true;
        }
        return false;
    }

    Token expect(String word, String advice) {
        if (is(word)) {
            return next();
        }
        throw fail("`" + word + "` is expected before " + peek().shown(), advice);
    }

    Token name(String what) {
        if (is(TokenKind.NAME)) {
            return next();
        }
        throw fail(what + " is expected before " + peek().shown(), "write a name here");
    }

    /** Reports at the token under the cursor. */
    Unreadable fail(String message, String advice) {
        return fail(peek().span(), message, advice);
    }

    Unreadable fail(Span span, String message, String advice) {
        diagnostics.add(Diagnostic.error(source, span, message, advice));
        return new Unreadable();
    }

    /** From {@code start} to the end of the token before the cursor. */
    Span since(Span start) {
        Span last = tokens.get(Math.max(0, at - 1)).span();
        return last.end() < start.start() ? start : start.to(last);
    }

    void enter() {
        if (++depth > MAX_DEPTH) {
            depth = 0;
            throw fail("this nests deeper than " + MAX_DEPTH, "take it apart with names of its own");
        }
    }

    void leave() {
        depth--;
    }

    /** The depth now, to come back to after a statement was given up. */
    int depth() {
        return depth;
    }

    void depth(int earlier) {
        depth = earlier;
    }

    /** Notes that a {@code yield} was read, or not; gives what was noted before. */
    boolean yields(boolean now) {
        boolean before = yields;
        yields = now;
        return before;
    }

    int position() {
        return at;
    }
}
