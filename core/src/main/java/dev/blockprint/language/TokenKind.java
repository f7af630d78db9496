package dev.blockprint.language;

/** What a token is. */
public enum TokenKind {
    /** Blanks within a line. */
    SPACE,
    /** From {@code #} or {@code //} to the end of the line. */
    COMMENT,
    NEWLINE,
    /** A name, a keyword or a number. */
    WORD,
    /** A text in double quotes; unclosed if it does not end with one. */
    STRING,
    /** A text without quotes, after a colon. */
    LABEL,
    /** A type, such as {@code aws/ec2}. */
    TYPE,
    /** A key, a value or a bare word between brackets. */
    VALUE,
    /** An arrow between the ends of an edge. */
    ARROW,
    EQUALS,
    COMMA,
    COLON,
    SEMICOLON,
    DOT,
    AT,
    SLASH,
    LEFT_BRACKET,
    RIGHT_BRACKET,
    LEFT_BRACE,
    RIGHT_BRACE,
    /** What stands nowhere in the language. */
    UNKNOWN,
    /** The end of the text; empty. */
    END;

    /** Whether it separates tokens and means nothing itself. */
    public boolean isTrivia() {
        return this == SPACE || this == COMMENT;
    }

    boolean endsStatement() {
        return this == NEWLINE || this == SEMICOLON || this == RIGHT_BRACE || this == END;
    }
}
