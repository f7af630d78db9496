package dev.blockprint.python.syntax;

import dev.blockprint.source.Span;

/**
 * A token of a script.
 *
 * @param text as written; empty for the tokens that only mark layout
 */
record Token(TokenKind kind, String text, Span span) {
    private static final int LONGEST = 40;

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
            default -> "`" + brief() + "`";
        };
    }

    /** What of it fits on one line. */
    private String brief() {
        String line = text.lines().findFirst().orElse("");
        String start = line.length() > LONGEST ? line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) : line;
        return start.length() < text.length() ? start + "…" : start;
    }
}
