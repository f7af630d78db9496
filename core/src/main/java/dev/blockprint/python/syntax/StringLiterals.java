package dev.blockprint.python.syntax;

import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads "2.4.1. String and Bytes literals" and "2.4.3. f-strings"; strings side by side are one. */
final class StringLiterals {
    /** A longer value between braces is no value, but an open brace. */
    private static final int LONGEST_FIELD = 2_000;

    private final Cursor in;

    StringLiterals(Cursor in) {
        this.in = in;
    }

    Expr read() {
        Span start = in.peek().span();
        List<Expr> parts = new ArrayList<>();
        while (in.is(TokenKind.STRING)) {
            Token token = in.next();
            String text = token.text();
            int quote = 0;
            while (text.charAt(quote) != '"' && text.charAt(quote) != '\'') {
                quote++;
            }
            String prefix = text.substring(0, quote).toLowerCase(Locale.ROOT);
            String mark = text.substring(quote, quote + 1);
            int length = text.startsWith(mark.repeat(3), quote) && text.length() >= quote + 6 ? 3 : 1;
            int from = quote + length;
            int to = Math.max(from, text.endsWith(mark.repeat(length)) ? text.length() - length : text.length());
            boolean raw = prefix.contains("r");
            if (prefix.contains("f")) {
                formatted(token.span().start() + from, token.span().start() + to, raw, parts, 0);
            } else {
                parts.add(new Expr.Constant(
                        raw ? lines(text.substring(from, to)) : unescape(text.substring(from, to)), token.span()));
            }
        }
        return join(parts, in.since(start));
    }

    private static Expr join(List<Expr> parts, Span span) {
        StringBuilder text = new StringBuilder();
        for (Expr part : parts) {
            if (!(part instanceof Expr.Constant constant)) {
                return new Expr.Joined(List.copyOf(parts), span);
            }
            text.append(constant.value());
        }
        return new Expr.Constant(text.toString(), span);
    }

    /** Reads what is between two offsets of the source as the inside of an f-string. */
    private void formatted(int from, int to, boolean raw, List<Expr> parts, int level) {
        String text = in.source.text();
        StringBuilder literal = new StringBuilder();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            boolean doubled = at + 1 < to && text.charAt(at + 1) == c && level == 0;
            if ((c == '{' || c == '}') && doubled) {
                literal.append(c);
                at += 2;
            } else if (c == '{') {
                flush(literal, raw, from, at, parts);
                at = field(at, to, raw, parts, level);
            } else if (c == '}') {
                throw in.fail(new Span(at, at + 1), "a single `}` in an f-string", "write }} for a brace");
            } else {
                literal.append(c);
                at++;
            }
        }
        flush(literal, raw, from, to, parts);
    }

    private static void flush(StringBuilder literal, boolean raw, int from, int to, List<Expr> parts) {
        if (!literal.isEmpty()) {
            String text = literal.toString();
            parts.add(new Expr.Constant(raw ? lines(text) : unescape(text), new Span(from, to)));
            literal.setLength(0);
        }
    }

    /** {@code "{" expression ["="] ["!" conversion] [":" format] "}"}; gives the offset behind it. */
    private int field(int open, int to, boolean raw, List<Expr> parts, int level) {
        if (level > 2) {
            throw in.fail(new Span(open, open + 1), "an f-string nests too deep", "give the inner value a name");
        }
        String text = in.source.text();
        int end = endOfExpression(open + 1, to);
        int last = end;
        while (last > open + 1 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        boolean showsItself =
                last > open + 1 && text.charAt(last - 1) == '=' && "=!<>".indexOf(text.charAt(last - 2)) < 0;
        int valueEnd = showsItself ? last - 1 : end;
        if (text.substring(open + 1, valueEnd).isBlank()) {
            throw in.fail(new Span(open, end), "an empty value in an f-string", "write a name between the braces");
        }
        Expr value = java.util.Objects.requireNonNull(ExpressionParser.embedded(in, new Span(open + 1, valueEnd)));
        if (showsItself) {
            parts.add(new Expr.Constant(text.substring(open + 1, end), new Span(open + 1, end)));
        }
        char conversion = showsItself ? 'r' : 0;
        int at = end;
        if (at < to && text.charAt(at) == '!' && at + 1 < to) {
            conversion = text.charAt(at + 1);
            at += 2;
        }
        @Nullable Expr format = null;
        if (at < to && text.charAt(at) == ':') {
            int close = closing(at + 1, to);
            List<Expr> inner = new ArrayList<>();
            formatted(at + 1, close, raw, inner, level + 1);
            format = join(inner, new Span(at + 1, close));
            at = close;
            conversion = showsItself ? 0 : conversion;
        }
        if (at >= to || text.charAt(at) != '}') {
            throw in.fail(new Span(open, Math.min(at, to)), "a `{` in an f-string is not closed", "add }");
        }
        parts.add(new Expr.Formatted(value, conversion, format, new Span(open, at + 1)));
        return at + 1;
    }

    /** Where the expression ends that begins at {@code at}: before !, : or } outside of brackets and strings. */
    private int endOfExpression(int at, int to) {
        return endOfExpression(in.source.text(), at, to);
    }

    private static int endOfExpression(String text, int at, int to) {
        int depth = 0;
        int i = at;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = behindString(text, i, to);
                continue;
            }
            if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (depth > 0 && ")]}".indexOf(c) >= 0) {
                depth--;
            } else if (depth == 0 && (c == '}' || c == ':' || (c == '!' && !text.startsWith("!=", i)))) {
                return i;
            }
            i++;
        }
        return to;
    }

    /**
     * The offset behind the value in braces at {@code at}, which may hold strings in the quotes of the string around it;
     * behind the brace alone if that cannot be, because the value does not end on its line.
     */
    static int behindField(String text, int at, String closing) {
        if (text.startsWith("{{", at)) {
            return at + 2;
        }
        int line = at;
        int last = Math.min(text.length(), at + LONGEST_FIELD);
        while (line < last && (closing.length() == 3 || "\r\n".indexOf(text.charAt(line)) < 0)) {
            line++;
        }
        int end = endOfExpression(text, at + 1, line);
        int depth = 1;
        while (end < line && depth > 0) {
            if (text.startsWith(closing, end)) {
                return at + 1;
            }
            char c = text.charAt(end++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return depth == 0 ? end : at + 1;
    }

    private static int behindString(String text, int at, int to) {
        char quote = text.charAt(at);
        String triple = String.valueOf(quote).repeat(3);
        if (text.startsWith(triple, at)) {
            int end = text.indexOf(triple, at + 3);
            return end < 0 ? to : Math.min(to, end + 3);
        }
        int i = at + 1;
        while (i < to && text.charAt(i) != quote) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(to, i + 1);
    }

    private int closing(int at, int to) {
        String text = in.source.text();
        int depth = 0;
        for (int i = at; i < to; i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && depth-- == 0) {
                return i;
            }
        }
        return to;
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** "2.4.1.1. Escape sequences"; an unknown one stays as it is. */
    static String unescape(String raw) {
        String text = lines(raw);
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 >= text.length()) {
                out.append(c);
                i++;
                continue;
            }
            char e = text.charAt(i + 1);
            i += 2;
            switch (e) {
                case '\n' -> {}
                case '\\', '\'', '"' -> out.append(e);
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r' -> out.append('\r');
                case 'a' -> out.append('\u0007');
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'v' -> out.append('\u000b');
                case 'x' -> i = code(text, i, 2, 16, "\\x", out);
                case 'u' -> i = code(text, i, 4, 16, "\\u", out);
                case 'U' -> i = code(text, i, 8, 16, "\\U", out);
                case '0', '1', '2', '3', '4', '5', '6', '7' -> i = octal(text, i - 1, out);
                default -> out.append('\\').append(e);
            }
        }
        return out.toString();
    }

    private static int octal(String text, int from, StringBuilder out) {
        int end = from;
        int value = 0;
        while (end < text.length() && end < from + 3 && text.charAt(end) >= '0' && text.charAt(end) <= '7') {
            value = value * 8 + text.charAt(end++) - '0';
        }
        out.append((char) value);
        return end;
    }

    private static int code(String text, int from, int digits, int radix, String asWritten, StringBuilder out) {
        int end = Math.min(text.length(), from + digits);
        try {
            int value = Integer.parseUnsignedInt(text.substring(from, end), radix);
            if (end - from == digits && Character.isValidCodePoint(value)) {
                out.appendCodePoint(value);
                return end;
            }
        } catch (NumberFormatException e) {
            // Falls through: what is no code stays as it was written.
        }
        out.append(asWritten);
        return from;
    }
}
