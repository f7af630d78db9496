package dev.blockprint.language.format;

import dev.blockprint.language.TokenKind;

/**
 * A token as it will be written.
 *
 * @param gap whether a blank stands between it and the piece before it on the same row
 * @param assigns whether it is the {@code =} of a declaration
 */
record Piece(TokenKind kind, String text, boolean gap, boolean assigns) {
    /** Neither a comment nor a line's end. */
    boolean isCode() {
        return kind != TokenKind.COMMENT && kind != TokenKind.NEWLINE;
    }

    /** The same word, however it is set. */
    boolean reads(Piece other) {
        return kind == other.kind && text.equals(other.text);
    }
}
