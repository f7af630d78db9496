package dev.blockprint.python.syntax;

import dev.blockprint.source.Span;

/**
 * A token of a script.
 *
 * @param text as written; empty for the tokens that only mark layout
 */
record Token(TokenKind kind, String text, Span span) {

    boolean is(String word) {
        return (kind == TokenKind.OPERATOR || kind == TokenKind.KEYWORD) && text.equals(word);
    }

    /** How a message names it. */
    String shown() {
        return switch (kind) {
            case NEWLINE -> "the end of the line";
            case INDENT -> "an indented line";
            case DEDENT -> "the end of the block";
            case END -> "the end of the script";
            default -> "`" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "`";
        };
    }
}
