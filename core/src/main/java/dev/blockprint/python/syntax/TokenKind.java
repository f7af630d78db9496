package dev.blockprint.python.syntax;

/** What a token is. */
enum TokenKind {
    NAME,
    KEYWORD,
    NUMBER,
    STRING,
    OPERATOR,
    NEWLINE,
    INDENT,
    DEDENT,
    END
}
