package dev.blockprint.language.format;

import dev.blockprint.language.Connector;
import dev.blockprint.language.Keyword;
import dev.blockprint.language.Token;
import dev.blockprint.language.TokenKind;
import dev.blockprint.language.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes pieces of the tokens of a tree without errors. Blanks go, and so do commas between attributes. */
final class Pieces {
    private final Tree tree;
    private final List<Token> tokens;
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable Token before;
    private boolean attributes;

    private Pieces(Tree tree) {
        this.tree = tree;
        this.tokens = tree.tokens();
    }

    static List<Piece> of(Tree tree) {
        Pieces made = new Pieces(tree);
        for (int i = 0; i < made.tokens.size(); i++) {
            made.token(i);
        }
        return made.pieces;
    }

    private void token(int index) {
        Token token = tokens.get(index);
        switch (token.kind()) {
            case SPACE -> {}
            case NEWLINE -> pieces.add(new Piece(TokenKind.NEWLINE, "", false, false));
            case COMMENT -> pieces.add(new Piece(TokenKind.COMMENT, text(token).stripTrailing(), false, false));
            default -> code(token, index);
        }
    }

    private void code(Token token, int index) {
        Token next = next(index);
        if (token.kind() == TokenKind.LEFT_BRACKET) {
            attributes = next != null
                    && switch (next.kind()) {
                        case VALUE, COMMA, RIGHT_BRACKET -> true;
                        default -> false;
                    };
        }
        if (!(attributes && token.kind() == TokenKind.COMMA)) {
            boolean assigns = token.kind() == TokenKind.EQUALS && !attributes;
            pieces.add(new Piece(token.kind(), written(token), before != null && gap(before, token, next), assigns));
        }
        if (token.kind() == TokenKind.RIGHT_BRACKET) {
            attributes = false;
        }
        before = token;
    }

    private String written(Token token) {
        String text = text(token);
        return token.kind() == TokenKind.ARROW
                ? Connector.of(text).map(Connector::sign).orElse(text)
                : text;
    }

    private boolean gap(Token left, Token token, @Nullable Token next) {
        return switch (token.kind()) {
            case COMMA, COLON, DOT, AT, SEMICOLON, RIGHT_BRACKET, SLASH -> false;
            case LEFT_BRACKET -> !isSeries(left, token, next);
            case EQUALS -> !attributes;
            default ->
                switch (left.kind()) {
                    case DOT, AT, LEFT_BRACKET, SLASH -> false;
                    case EQUALS -> !attributes;
                    case COLON -> !isAspect() && !opensComment(token);
                    default -> true;
                };
        };
    }

    /** The bracket of {@code web[3]}: it touches its name and holds a number, where attributes hold values. */
    private static boolean isSeries(Token left, Token bracket, @Nullable Token next) {
        return left.kind() == TokenKind.WORD
                && left.span().end() == bracket.span().start()
                && next != null
                && next.kind() == TokenKind.WORD;
    }

    /** Whether the colon before is that of {@code aspect 16:9}; a number may have a fraction. */
    private boolean isAspect() {
        int number = pieces.size() - 2;
        if (number >= 2 && pieces.get(number - 1).kind() == TokenKind.DOT) {
            number -= 2;
        }
        return number >= 1 && pieces.get(number - 1).text().equals(Keyword.ASPECT.word());
    }

    /** Behind a blank, {@code # x} would be a comment; right behind the colon it is a label. */
    private boolean opensComment(Token token) {
        String text = text(token);
        int sign = text.startsWith("//") ? 2 : text.startsWith("#") ? 1 : 0;
        return token.kind() == TokenKind.LABEL
                && sign > 0
                && (text.length() == sign || Character.isWhitespace(text.charAt(sign)));
    }

    private @Nullable Token next(int index) {
        for (int i = index + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.kind().isTrivia() && token.kind() != TokenKind.NEWLINE) {
                return token;
            }
        }
        return null;
    }

    private String text(Token token) {
        return tree.source().slice(token.span());
    }
}
