package dev.blockprint.language;

import dev.blockprint.source.Span;
import java.util.List;

/**
 * Finds the token at an offset. It keeps no state: what a text, a type or a value may hold depends on where it stands,
 * and the parser knows that.
 */
final class Scanner {
    private final String text;

    Scanner(String text) {
        this.text = text;
    }

    int length() {
        return text.length();
    }

    String slice(Token token) {
        return text.substring(token.start(), token.end());
    }

    String textBetween(int start, int end) {
        return text.substring(start, end);
    }

    /** The character at {@code offset}, or -1 behind the end. */
    int at(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : -1;
    }

    /** The first token at or after {@code from} that means something. */
    Token next(int from) {
        return token(skip(from));
    }

    /** Behind the blanks and the comment at {@code from}. */
    int skip(int from) {
        int i = from;
        while (i < text.length()) {
            if (isComment(i)) {
                return endOfLine(i);
            }
            if (!Characters.isSpace(text.charAt(i))) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** Behind the blanks at {@code from}. */
    int skipSpaces(int from) {
        int i = from;
        while (i < text.length() && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    int endOfLine(int from) {
        int i = from;
        while (i < text.length() && !Characters.isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Splits a stretch between two tokens into blanks, comments and line ends. */
    void trivia(int from, int to, List<Token> into) {
        int i = from;
        while (i < to) {
            int end;
            TokenKind kind;
            if (isComment(i)) {
                end = Math.min(endOfLine(i), to);
                kind = TokenKind.COMMENT;
            } else if (Characters.isLineEnd(text.charAt(i))) {
                end = lineEnd(i);
                kind = TokenKind.NEWLINE;
            } else {
                end = Math.max(i + 1, Math.min(skipSpaces(i), to));
                kind = TokenKind.SPACE;
            }
            into.add(new Token(kind, new Span(i, end)));
            i = end;
        }
    }

    private Token token(int at) {
        if (at >= text.length()) {
            return of(TokenKind.END, text.length(), text.length());
        }
        char c = text.charAt(at);
        if (Characters.isLineEnd(c)) {
            return of(TokenKind.NEWLINE, at, lineEnd(at));
        }
        if (c == '"') {
            return string(at);
        }
        int codePoint = text.codePointAt(at);
        if (Characters.inName(codePoint)) {
            return of(TokenKind.WORD, at, wordEnd(at));
        }
        if (Characters.inArrow(c)) {
            return arrow(at);
        }
        if (Characters.isFancyArrow(codePoint)) {
            return of(TokenKind.ARROW, at, at + 1);
        }
        TokenKind kind = sign(c);
        return of(kind, at, at + (kind == TokenKind.UNKNOWN ? Character.charCount(codePoint) : 1));
    }

    private static TokenKind sign(char c) {
        return switch (c) {
            case ',' -> TokenKind.COMMA;
            case ':' -> TokenKind.COLON;
            case ';' -> TokenKind.SEMICOLON;
            case '.' -> TokenKind.DOT;
            case '@' -> TokenKind.AT;
            case '/' -> TokenKind.SLASH;
            case '[' -> TokenKind.LEFT_BRACKET;
            case ']' -> TokenKind.RIGHT_BRACKET;
            case '{' -> TokenKind.LEFT_BRACE;
            case '}' -> TokenKind.RIGHT_BRACE;
            default -> TokenKind.UNKNOWN;
        };
    }

    /** A hyphen belongs to a name if a letter, a digit or {@code _} follows it. */
    private int wordEnd(int from) {
        int i = from;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (Characters.inName(codePoint)) {
                i += Character.charCount(codePoint);
            } else if (codePoint == '-' && i + 1 < text.length() && Characters.inName(text.codePointAt(i + 1))) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    private Token arrow(int at) {
        int end = at;
        while (end < text.length() && Characters.inArrow(text.charAt(end))) {
            end++;
        }
        return of(end == at + 1 && text.charAt(at) == '=' ? TokenKind.EQUALS : TokenKind.ARROW, at, end);
    }

    /** A text in quotes ends with its line at the latest; where the line opens a body, the brace stays outside. */
    private Token string(int at) {
        int i = at + 1;
        while (i < text.length() && !Characters.isLineEnd(text.charAt(i))) {
            char c = text.charAt(i);
            if (c == '"') {
                return of(TokenKind.STRING, at, i + 1);
            }
            i += c == '\\' && i + 1 < text.length() && !Characters.isLineEnd(text.charAt(i + 1)) ? 2 : 1;
        }
        int end = trimEnd(at + 1, i);
        if (end > at + 1 && text.charAt(end - 1) == '{') {
            end = trimEnd(at + 1, end - 1);
        }
        return of(TokenKind.STRING, at, end);
    }

    boolean isUnclosed(Token string) {
        if (string.span().length() < 2 || text.charAt(string.end() - 1) != '"') {
            return true;
        }
        int backslashes = 0;
        while (text.charAt(string.end() - 2 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** A type at {@code at}: letters, digits, {@code _ - . + /}; ends before a comment. */
    Token type(int from) {
        int at = skip(from);
        int i = at;
        while (i < text.length() && !isComment(i)) {
            int codePoint = text.codePointAt(i);
            boolean inside = Characters.inName(codePoint) || ".+/".indexOf(codePoint) >= 0;
            if (!inside && !(codePoint == '-' && wordEnd(i + 1) > i + 1)) {
                break;
            }
            i += Character.charCount(codePoint);
        }
        return i == at ? token(at) : of(TokenKind.TYPE, at, i);
    }

    /**
     * A text without quotes at {@code from}: to the end of the line, to {@code ;}, to a bracket, to a comment that has
     * blanks around its sign, or to a brace that it did not open itself.
     *
     * @param braces whether the text may open braces; where a body may follow, only <code>{n}</code> may
     */
    Token label(int from, boolean braces) {
        int at = skipSpaces(from);
        int open = 0;
        int i = at;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isLineEnd(c) || c == ';' || c == '[' || isCommentInLabel(i)) {
                break;
            }
            if (c == '{') {
                if (!braces && !text.startsWith("{n}", i)) {
                    break;
                }
                open++;
            } else if (c == '}' && --open < 0) {
                break;
            }
        }
        return of(TokenKind.LABEL, at, Math.max(at, trimEnd(at, i)));
    }

    /** A key, a bare word or a value between brackets: to a blank, a comma or the bracket; a key also ends at {@code =}. */
    Token value(int from, boolean key) {
        if (at(from) == '"') {
            return string(from);
        }
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean ends = Characters.isLineEnd(c) || Characters.isSpace(c) || ",]{}[\";".indexOf(c) >= 0;
            if (ends || (key && c == '=')) {
                break;
            }
            i++;
        }
        return i == from ? token(from) : of(TokenKind.VALUE, from, i);
    }

    /** Where the bracket that opens at {@code open} is closed, or -1 if that is not to be seen from what follows. */
    int closingBracket(int open) {
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i;
            }
            if (c == '[' || c == '{' || c == '}' || text.startsWith("->", i)) {
                return -1;
            }
            if (c == '"') {
                Token string = string(i);
                if (isUnclosed(string)) {
                    return -1;
                }
                i = string.end() - 1;
            }
        }
        return -1;
    }

    private boolean isComment(int at) {
        return at < text.length() && (text.charAt(at) == '#' || text.startsWith("//", at));
    }

    /** So that a label may hold {@code #12} and an address. */
    private boolean isCommentInLabel(int at) {
        if (!isComment(at) || !Characters.isSpace(text.charAt(at - 1))) {
            return false;
        }
        int after = at + (text.charAt(at) == '#' ? 1 : 2);
        return after >= text.length()
                || Characters.isSpace(text.charAt(after))
                || Characters.isLineEnd(text.charAt(after));
    }

    private int lineEnd(int at) {
        return text.startsWith("\r\n", at) ? at + 2 : at + 1;
    }

    private int trimEnd(int from, int to) {
        int end = to;
        while (end > from && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static Token of(TokenKind kind, int start, int end) {
        return new Token(kind, new Span(start, end));
    }

    /** What a message calls a token. */
    String describe(Token token) {
        return switch (token.kind()) {
            case END -> "the end";
            case NEWLINE -> "the end of the line";
            case STRING -> shortened(slice(token));
            default -> "\"" + shortened(slice(token)) + "\"";
        };
    }

    private static String shortened(String text) {
        String clean = text.strip();
        if (clean.length() <= 40) {
            return clean;
        }
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(39)) ? 39 : 40) + "…";
    }
}
