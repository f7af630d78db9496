package dev.blockprint.language;

import dev.blockprint.source.Limits;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what statements are made of: labels, attributes, the ends of edges. */
final class PartParser {
    private final TokenStream tokens;
    private final Limits limits;

    PartParser(TokenStream tokens, Limits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    /**
     * {@code label = string | ":" ( string | text-to-end-of-line )}; null if there is none.
     *
     * @param braces whether a label without quotes may hold braces: where no body follows
     */
    @Nullable
    Text label(boolean braces) {
        if (tokens.sees(TokenKind.STRING)) {
            return string();
        }
        if (!tokens.sees(TokenKind.COLON)) {
            return null;
        }
        Token colon = tokens.take();
        Token quoted = tokens.peek();
        if (quoted.is(TokenKind.STRING) && endsLabel(tokens.after(quoted))) {
            return string();
        }
        Token plain = tokens.scanner.label(colon.end(), braces);
        if (plain.span().length() == 0) {
            tokens.error(colon, "there is no text after the colon", "write the label, or drop the colon");
            return null;
        }
        tokens.accept(plain);
        return new Text(unescape(tokens.text(plain)), plain.span(), false);
    }

    private static boolean endsLabel(Token token) {
        return token.kind().endsStatement() || token.is(TokenKind.LEFT_BRACKET) || token.is(TokenKind.LEFT_BRACE);
    }

    /** {@code string = '"' { character | '\"' | '\\' | '\n' } '"'}. */
    Text string() {
        Token token = tokens.take();
        String raw = tokens.text(token);
        boolean unclosed = tokens.scanner.isUnclosed(token);
        if (unclosed) {
            tokens.error(token, "the text is not closed", "write \" at its end");
        }
        return new Text(unescape(raw.substring(1, unclosed ? raw.length() : raw.length() - 1)), token.span(), true);
    }

    /** An escape that is none stays as it is written. */
    static String unescape(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            char escaped = c == '\\' && i + 1 < raw.length() ? raw.charAt(i + 1) : 0;
            if (escaped == 'n' || escaped == '"' || escaped == '\\') {
                out.append(escaped == 'n' ? '\n' : escaped);
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** {@code attributes = "[" { attribute [ "," ] } "]"}; empty if there are none. */
    List<Attribute> attributes() {
        List<Attribute> list = new ArrayList<>();
        if (!tokens.sees(TokenKind.LEFT_BRACKET)) {
            return list;
        }
        Token open = tokens.take();
        if (tokens.scanner.closingBracket(open.start()) < 0) {
            tokens.error(open, "the bracket is not closed", "write ] after the last attribute");
            skipLine();
            return list;
        }
        while (true) {
            skipSeparators();
            Token key = tokens.scanner.value(tokens.scanner.skipSpaces(tokens.position()), true);
            if (key.is(TokenKind.RIGHT_BRACKET)) {
                tokens.accept(key);
                return list;
            }
            attribute(key, list);
            if (list.size() > limits.attributes()) {
                tokens.error(open, "there are more than " + limits.attributes() + " attributes", "drop some of them");
                list.clear();
            }
        }
    }

    /** {@code attribute = word [ "=" ( word | string ) ]}. */
    private void attribute(Token key, List<Attribute> list) {
        tokens.accept(key);
        if (!key.is(TokenKind.VALUE)) {
            tokens.error(
                    key,
                    "expected an attribute, not " + tokens.scanner.describe(key),
                    key.is(TokenKind.STRING)
                            ? "write the label before the brackets"
                            : "write key=value, or a word such as dashed");
            return;
        }
        Name name = new Name(tokens.text(key), key.span());
        int behind = tokens.scanner.skipSpaces(tokens.position());
        if (tokens.scanner.at(behind) != '=') {
            list.add(new Attribute(name, null, key.span()));
            return;
        }
        tokens.accept(new Token(TokenKind.EQUALS, new Span(behind, behind + 1)));
        Token value = tokens.scanner.value(tokens.scanner.skipSpaces(behind + 1), false);
        if (value.is(TokenKind.STRING)) {
            tokens.accept(value);
            String raw = tokens.text(value);
            Text text = new Text(unescape(raw.substring(1, raw.length() - 1)), value.span(), true);
            list.add(new Attribute(name, text, tokens.since(key.start())));
        } else if (value.is(TokenKind.VALUE)) {
            tokens.accept(value);
            Text text = new Text(tokens.text(value), value.span(), false);
            list.add(new Attribute(name, text, tokens.since(key.start())));
        } else {
            tokens.error(key, "\"" + name.text() + "\" has no value", "write " + name.text() + "=value");
        }
    }

    private void skipSeparators() {
        while (true) {
            Token next = tokens.scanner.value(tokens.scanner.skipSpaces(tokens.position()), true);
            if (!next.is(TokenKind.COMMA) && !next.is(TokenKind.NEWLINE)) {
                return;
            }
            tokens.accept(next);
        }
    }

    private void skipLine() {
        while (!tokens.peek().kind().endsStatement() && !tokens.sees(TokenKind.LEFT_BRACE)) {
            tokens.take();
        }
    }

    /** {@code ends = end { "," end } | "[" end { "," end } "]"}; null if that is not what stands there. */
    @Nullable
    EndpointList ends() {
        int start = tokens.peek().start();
        boolean bracket = tokens.sees(TokenKind.LEFT_BRACKET);
        Token open = tokens.peek();
        if (bracket) {
            if (tokens.scanner.closingBracket(open.start()) < 0) {
                tokens.error(open, "the bracket is not closed", "write ] after the last name");
                return null;
            }
            tokens.take();
            tokens.skipLineEnds();
        }
        List<Endpoint> list = new ArrayList<>();
        do {
            if (!list.isEmpty()) {
                tokens.skipLineEnds();
            }
            Endpoint end = end();
            if (end == null) {
                return null;
            }
            list.add(end);
            if (bracket) {
                tokens.skipLineEnds();
            }
        } while (tokens.takeIf(TokenKind.COMMA));
        if (bracket && !tokens.takeIf(TokenKind.RIGHT_BRACKET)) {
            Token found = tokens.peek();
            tokens.error(found, "expected , or ], not " + tokens.scanner.describe(found), "separate names by commas");
            return null;
        }
        return new EndpointList(list, tokens.since(start));
    }

    /** {@code end = path [ "@" word ] | string}; null if that is not what stands there. */
    @Nullable
    Endpoint end() {
        Token token = tokens.peek();
        if (token.is(TokenKind.STRING)) {
            return new Endpoint.Box(string());
        }
        if (!token.is(TokenKind.WORD)) {
            tokens.error(
                    token,
                    "expected a name, not " + tokens.scanner.describe(token),
                    "write the name of an element, or a text in quotes");
            return null;
        }
        List<Name> path = path();
        if (path == null) {
            return null;
        }
        if (tokens.seesJoined(TokenKind.SLASH)) {
            Token type = tokens.accept(tokens.scanner.type(tokens.position()));
            String written = tokens.scanner.textBetween(token.start(), type.end());
            String name = written.substring(written.lastIndexOf('/') + 1);
            tokens.diagnostics.error(
                    tokens.since(token.start()),
                    "\"" + written + "\" is a type, but an edge ends at a name",
                    "declare it first: " + (name.isEmpty() ? "name" : name) + " = " + written);
            return null;
        }
        if (tokens.seesJoined(TokenKind.LEFT_BRACKET) && digitAt(tokens.position() + 1)) {
            tokens.error(
                    tokens.peek(),
                    "an element of a series is named by a dot",
                    "write " + tokens.text(token) + "." + tokens.text(tokens.after(tokens.peek())));
            return null;
        }
        Name side = null;
        if (tokens.seesJoined(TokenKind.AT)) {
            Token at = tokens.take();
            if (!tokens.seesJoined(TokenKind.WORD)) {
                tokens.error(at, "there is no side after @", "write @left, @right, @top or @bottom");
                return null;
            }
            side = name(tokens.take());
        }
        return new Endpoint.Reference(path, side, tokens.since(token.start()));
    }

    /** {@code path = word { "." word }}, without blanks; null if a word is missing. */
    private @Nullable List<Name> path() {
        List<Name> path = new ArrayList<>();
        path.add(name(tokens.take()));
        while (tokens.seesJoined(TokenKind.DOT)) {
            Token dot = tokens.take();
            if (!tokens.seesJoined(TokenKind.WORD)) {
                tokens.error(dot, "there is no name after the dot", "write a name such as vpc.web");
                return null;
            }
            path.add(name(tokens.take()));
        }
        return path;
    }

    private boolean digitAt(int offset) {
        int c = tokens.scanner.at(offset);
        return c >= '0' && c <= '9';
    }

    Name name(Token word) {
        return new Name(tokens.text(word), word.span());
    }
}
