package dev.blockprint.python.syntax;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a script into tokens: "2. Lexical analysis" of the Python language reference, without encodings other than
 * UTF-8. Never throws: what is no token is reported and left out.
 */
final class Lexer {
    static final Set<String> KEYWORDS = Set.of(
            "False",
            "None",
            "True",
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield");
    private static final String[] OPERATORS = {
        "**=", "//=", ">>=", "<<=", "...", "!=", "%=", "&=", "**", "*=", "+=", "-=", "->", "//", "/=", ":=", "<<", "<=",
        "==", ">=", ">>", "@=", "^=", "|=", "%", "&", "(", ")", "*", "+", ",", "-", ".", "/", ":", ";", "<", "=", ">",
        "@", "[", "]", "^", "{", "|", "}", "~"
    };
    /** A tab reaches to the next multiple of this, for comparing indents. */
    private static final int TAB = 8;

    private final SourceText source;
    private final String text;
    private final List<Diagnostic> diagnostics;
    private final List<Token> tokens = new ArrayList<>();
    private final Deque<Integer> indents = new ArrayDeque<>();
    private int at;
    private int depth;

    private Lexer(SourceText source, int from, int to, List<Diagnostic> diagnostics) {
        this.source = source;
        this.text = source.text().substring(0, to);
        this.at = from;
        this.diagnostics = diagnostics;
        indents.push(0);
    }

    /** All tokens of a script; the last one is {@link TokenKind#END}. */
    static List<Token> lex(SourceText source, List<Diagnostic> diagnostics) {
        Lexer lexer = new Lexer(source, 0, source.length(), diagnostics);
        lexer.script();
        return lexer.tokens;
    }

    /** The tokens of one expression inside an f-string, where line ends and indents mean nothing. */
    static List<Token> lexExpression(SourceText source, Span span, List<Diagnostic> diagnostics) {
        Lexer lexer = new Lexer(source, span.start(), span.end(), diagnostics);
        lexer.depth = 1;
        while (lexer.at < lexer.text.length()) {
            lexer.token();
        }
        lexer.add(TokenKind.END, span.end(), span.end());
        return lexer.tokens;
    }

    private void script() {
        if (text.startsWith("\uFEFF")) {
            at = 1;
        }
        boolean lineStart = true;
        while (at < text.length()) {
            if (lineStart && depth == 0) {
                if (!indentation()) {
                    continue;
                }
            }
            lineStart = token();
        }
        if (!tokens.isEmpty() && last().kind() != TokenKind.NEWLINE) {
            add(TokenKind.NEWLINE, at, at);
        }
        while (indents.size() > 1) {
            indents.pop();
            add(TokenKind.DEDENT, at, at);
        }
        add(TokenKind.END, at, at);
    }

    /** Reads the indent of a line. False if the line holds nothing, and was passed over. */
    private boolean indentation() {
        int start = at;
        int column = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ') {
                column++;
            } else if (c == '\t') {
                column = (column / TAB + 1) * TAB;
            } else if (c == '\f') {
                column = 0;
            } else {
                break;
            }
            at++;
        }
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '#' || c == '\n' || c == '\r') {
            comment();
            lineEnd();
            return false;
        }
        if (column > indents.getFirst()) {
            indents.push(column);
            add(TokenKind.INDENT, start, at);
        }
        while (column < indents.getFirst()) {
            indents.pop();
            add(TokenKind.DEDENT, at, at);
            if (column > indents.getFirst()) {
                error(start, at, "this line is indented like none above it", "line it up with the block it belongs to");
                indents.push(column);
                break;
            }
        }
        return true;
    }

    /** Reads one token, or passes over what is none. True if a line of the script ended. */
    private boolean token() {
        char c = text.charAt(at);
        if (c == ' ' || c == '\t' || c == '\f') {
            at++;
            return false;
        }
        if (c == '#') {
            comment();
            return false;
        }
        if (c == '\n' || c == '\r') {
            int start = at;
            lineEnd();
            if (depth > 0) {
                return false;
            }
            if (!tokens.isEmpty() && last().kind() != TokenKind.NEWLINE) {
                add(TokenKind.NEWLINE, start, at);
            }
            return true;
        }
        if (c == '\\' && at + 1 < text.length() && "\r\n".indexOf(text.charAt(at + 1)) >= 0) {
            at++;
            lineEnd();
            return false;
        }
        if (isNameStart(text.codePointAt(at))) {
            nameOrString();
        } else if (Character.isDigit(c) || (c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
            number();
        } else if (c == '"' || c == '\'') {
            string(at);
        } else {
            operator();
        }
        return false;
    }

    private void nameOrString() {
        int start = at;
        while (at < text.length() && isNamePart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        String word = text.substring(start, at);
        if (at < text.length()
                && (text.charAt(at) == '"' || text.charAt(at) == '\'')
                && word.length() <= 2
                && word.matches("(?i)[rbuf]|rb|br|rf|fr")) {
            string(start);
            return;
        }
        add(KEYWORDS.contains(word) ? TokenKind.KEYWORD : TokenKind.NAME, start, at);
    }

    private void number() {
        int start = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean exponentSign = (c == '+' || c == '-') && "eE".indexOf(text.charAt(at - 1)) >= 0 && !isHex(start);
            if (Character.isLetterOrDigit(c) || c == '_' || c == '.' || (at > start && exponentSign)) {
                at++;
            } else {
                break;
            }
        }
        add(TokenKind.NUMBER, start, at);
    }

    private boolean isHex(int start) {
        return text.startsWith("0x", start) || text.startsWith("0X", start);
    }

    /** A string from its prefix at {@code start} on; {@code at} is at its first quote. */
    private void string(int start) {
        char quote = text.charAt(at);
        String closing = text.startsWith(String.valueOf(quote).repeat(3), at)
                ? String.valueOf(quote).repeat(3)
                : String.valueOf(quote);
        at += closing.length();
        boolean values = text.substring(start, at).toLowerCase(Locale.ROOT).contains("f");
        while (at < text.length()) {
            char c = text.charAt(at);
            if (values && c == '{') {
                at = StringLiterals.behindField(text, at, closing);
            } else if (c == '\\') {
                // The pair of a carriage return and a line feed is one line end.
                at += text.startsWith("\r\n", at + 1) ? 3 : 2;
            } else if (text.startsWith(closing, at)) {
                at += closing.length();
                add(TokenKind.STRING, start, at);
                return;
            } else if (closing.length() == 1 && (c == '\n' || c == '\r')) {
                break;
            } else {
                at++;
            }
        }
        at = Math.min(at, text.length());
        error(start, at, "this string is not closed", "add " + closing);
        add(TokenKind.STRING, start, at);
    }

    private void operator() {
        for (String operator : OPERATORS) {
            if (text.startsWith(operator, at)) {
                int start = at;
                at += operator.length();
                switch (operator) {
                    case "(", "[", "{" -> depth++;
                    case ")", "]", "}" -> depth = Math.max(0, depth - 1);
                    default -> {}
                }
                add(TokenKind.OPERATOR, start, at);
                return;
            }
        }
        int start = at;
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        String advice = switch (c) {
            case '“', '”', '‘', '’' -> "use straight quotes: \" or '";
            case '\u00a0' -> "use a plain space";
            case '!' -> "shell and notebook commands are not run: remove the line";
            case '$', '?' -> "remove it";
            default -> "remove it, or put it into a string";
        };
        error(start, at, "this character means nothing here: `" + Character.toString(c) + "`", advice);
    }

    private void comment() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
    }

    private void lineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
            if (at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
        } else if (at < text.length()) {
            at++;
        }
    }

    private static boolean isNameStart(int c) {
        return c == '_' || Character.isLetter(c);
    }

    private static boolean isNamePart(int c) {
        return c == '_' || Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private Token last() {
        return tokens.get(tokens.size() - 1);
    }

    private void add(TokenKind kind, int start, int end) {
        tokens.add(new Token(kind, text.substring(start, end), new Span(start, end)));
    }

    private void error(int start, int end, String message, String advice) {
        diagnostics.add(Diagnostic.error(source, new Span(start, end), message, advice));
    }
}
