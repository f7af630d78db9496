package dev.blockprint.language;

import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens that were taken, and the place of the next one. */
final class TokenStream {
    final Scanner scanner;
    final Diagnostics diagnostics;
    private final List<Token> taken = new ArrayList<>();
    private int position;
    private @Nullable Token next;

    TokenStream(Scanner scanner, Diagnostics diagnostics) {
        this.scanner = scanner;
        this.diagnostics = diagnostics;
    }

    /** Where the last token ended. */
    int position() {
        return position;
    }

    /** From {@code start} to the end of the last token. */
    Span since(int start) {
        return new Span(Math.min(start, position), position);
    }

    Token peek() {
        Token token = next;
        if (token == null) {
            token = scanner.next(position);
            next = token;
        }
        return token;
    }

    boolean sees(TokenKind kind) {
        return peek().is(kind);
    }

    /** Whether the next token follows the last one without a blank. */
    boolean seesJoined(TokenKind kind) {
        return sees(kind) && peek().start() == position;
    }

    /** What would come after {@code token}. */
    Token after(Token token) {
        return scanner.next(token.end());
    }

    Token take() {
        return accept(peek());
    }

    /** Takes a token that was found by another rule than {@link #peek}. */
    Token accept(Token token) {
        scanner.trivia(position, token.start(), taken);
        if (token.span().length() > 0) {
            taken.add(token);
        }
        position = token.end();
        next = null;
        return token;
    }

    boolean takeIf(TokenKind kind) {
        if (!sees(kind)) {
            return false;
        }
        take();
        return true;
    }

    void skipLineEnds() {
        while (sees(TokenKind.NEWLINE)) {
            take();
        }
    }

    String text(Token token) {
        return scanner.slice(token);
    }

    void error(Token at, String message, String advice) {
        diagnostics.error(at.span(), message, advice);
    }

    int takenCount() {
        return taken.size();
    }

    /** The words among the tokens from the {@code first} on. */
    List<String> wordsSince(int first) {
        return taken.subList(first, taken.size()).stream()
                .filter(token -> token.is(TokenKind.WORD))
                .map(this::text)
                .toList();
    }

    List<Token> taken() {
        return taken;
    }
}
