package dev.blockprint.language;

import dev.blockprint.language.Statement.Broken;
import dev.blockprint.language.Statement.Connection;
import dev.blockprint.language.Statement.Declaration;
import dev.blockprint.source.Limits;
import dev.blockprint.source.Nearest;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads statements. A method that returns null has said what is wrong. */
final class StatementParser {
    private final TokenStream tokens;
    private final PartParser parts;
    private final KeywordParser keywords;
    private final Limits limits;
    private int depth;
    private boolean saidUnclosed;

    StatementParser(TokenStream tokens, Limits limits) {
        this.tokens = tokens;
        this.parts = new PartParser(tokens, limits);
        this.keywords = new KeywordParser(tokens, parts, this);
        this.limits = limits;
    }

    /** {@code diagram = { statement }}. */
    List<Statement> diagram() {
        List<Statement> list = new ArrayList<>();
        statements(list);
        while (tokens.sees(TokenKind.RIGHT_BRACE)) {
            tokens.error(tokens.take(), "there is no { for this }", "drop it");
            while (!tokens.peek().kind().endsStatement()) {
                tokens.take();
            }
            statements(list);
        }
        tokens.accept(tokens.peek());
        return list;
    }

    /** {@code statements = { statement end-of-statement }}; stops before a closing brace. */
    private void statements(List<Statement> into) {
        while (true) {
            while (tokens.sees(TokenKind.NEWLINE) || tokens.sees(TokenKind.SEMICOLON)) {
                tokens.take();
            }
            if (tokens.peek().kind().endsStatement()) {
                return;
            }
            int start = tokens.peek().start();
            int first = tokens.takenCount();
            Statement statement = statement();
            if (statement != null) {
                into.add(statement);
                if (tokens.peek().kind().endsStatement()) {
                    continue;
                }
                unexpected(statement);
                start = tokens.peek().start();
                first = tokens.takenCount();
            }
            into.add(recover(start, first));
        }
    }

    /** {@code statement = keyword-statement | declaration | connection}. */
    private @Nullable Statement statement() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case STRING, LEFT_BRACKET -> connection();
            case WORD -> beginsWithWord(token);
            case ARROW ->
                refuse(token, "an edge begins with a name", "write a name or a text before " + tokens.text(token));
            case LEFT_BRACE ->
                refuse(token, "there is no group for this {", "write a type before it, such as group \"Name\"");
            default ->
                refuse(
                        token,
                        "unexpected " + tokens.scanner.describe(token),
                        "a statement is name = type, or an edge a -> b");
        };
    }

    private @Nullable Statement refuse(Token token, String message, String advice) {
        tokens.error(token, message, advice);
        return null;
    }

    private @Nullable Statement beginsWithWord(Token token) {
        Token after = tokens.after(token);
        boolean joined = after.start() == token.end();
        boolean names = after.is(TokenKind.EQUALS)
                || after.is(TokenKind.ARROW)
                || after.is(TokenKind.COMMA)
                || (joined && (after.is(TokenKind.DOT) || after.is(TokenKind.AT)))
                || (joined && after.is(TokenKind.LEFT_BRACKET));
        if (names) {
            return opensDeclaration(token) ? declaration() : namesFirst(token, after, joined);
        }
        Keyword keyword = Keyword.of(tokens.text(token)).orElse(null);
        if (keyword != null && !(joined && after.is(TokenKind.SLASH))) {
            return keywords.statement(keyword);
        }
        if (after.is(TokenKind.WORD)
                && Nearest.to(tokens.text(token), Keyword.words()).isEmpty()) {
            return refuse(
                    after,
                    "unexpected " + tokens.scanner.describe(after),
                    "a name has no blanks: write " + tokens.text(token) + "-" + tokens.text(after)
                            + ", or the words in quotes");
        }
        if (after.is(TokenKind.WORD) || after.is(TokenKind.AT)) {
            return refuse(
                    token,
                    "unknown keyword \"" + tokens.text(token) + "\"",
                    Nearest.advice(
                            tokens.text(token),
                            Keyword.words(),
                            "a statement is name = type, or an edge a -> b; a name has no blanks"));
        }
        return declared(List.of(), token.start());
    }

    private @Nullable Statement namesFirst(Token token, Token after, boolean joined) {
        if (joined && after.is(TokenKind.DOT) && isSaidMoreOf(token)) {
            return declared(List.of(), token.start());
        }
        if (joined && after.is(TokenKind.LEFT_BRACKET) && tokens.after(after).kind() != TokenKind.WORD) {
            return declared(List.of(), token.start());
        }
        if (joined && after.is(TokenKind.LEFT_BRACKET) && !startsWithDigit(tokens.after(after))) {
            return declared(List.of(), token.start());
        }
        return connection();
    }

    /** Looks ahead for a body or attributes behind a path, such as {@code vpc.private { … }}. */
    private boolean isSaidMoreOf(Token first) {
        Token token = first;
        Token next = tokens.after(token);
        while (next.is(TokenKind.DOT) && next.start() == token.end()) {
            token = tokens.after(next);
            if (!token.is(TokenKind.WORD) || token.start() != next.end()) {
                return false;
            }
            next = tokens.after(token);
        }
        boolean bracket = next.is(TokenKind.LEFT_BRACKET) && !startsWithDigit(tokens.after(next));
        return bracket || next.is(TokenKind.LEFT_BRACE) || next.is(TokenKind.STRING);
    }

    private boolean startsWithDigit(Token token) {
        int c = tokens.scanner.at(token.start());
        return c >= '0' && c <= '9';
    }

    /** Looks ahead for {@code =} behind names. */
    private boolean opensDeclaration(Token first) {
        Token token = first;
        while (true) {
            Token next = tokens.after(token);
            if (next.is(TokenKind.LEFT_BRACKET) && next.start() == token.end()) {
                Token count = tokens.after(next);
                next = count.is(TokenKind.WORD) ? tokens.after(count) : count;
                if (!next.is(TokenKind.RIGHT_BRACKET)) {
                    return false;
                }
                next = tokens.after(next);
            }
            if (next.is(TokenKind.EQUALS)) {
                return true;
            }
            if (!next.is(TokenKind.COMMA) && !next.is(TokenKind.DOT)) {
                return false;
            }
            token = tokens.after(next);
            while (token.is(TokenKind.NEWLINE)) {
                token = tokens.after(token);
            }
            if (!token.is(TokenKind.WORD)) {
                return false;
            }
        }
    }

    /** {@code declaration = [ names "=" ] type [ label ] [ attributes ] [ body ]}. */
    private @Nullable Statement declaration() {
        int start = tokens.peek().start();
        List<DeclaredName> names = new ArrayList<>();
        do {
            tokens.skipLineEnds();
            DeclaredName name = declaredName();
            if (name != null) {
                names.add(name);
            }
        } while (tokens.takeIf(TokenKind.COMMA));
        if (!tokens.takeIf(TokenKind.EQUALS)) {
            return null;
        }
        return declared(names, start);
    }

    /** {@code names = name { "," name }}, {@code name = word [ "[" number "]" ]}; null if it is none. */
    private @Nullable DeclaredName declaredName() {
        Token word = tokens.take();
        Integer count = null;
        if (tokens.sees(TokenKind.DOT)) {
            while (tokens.takeIf(TokenKind.DOT)) {
                tokens.take();
            }
            tokens.diagnostics.error(
                    tokens.since(word.start()),
                    "a name that is declared has no dots",
                    "declare it in the body of " + tokens.text(word));
            return null;
        }
        if (tokens.takeIf(TokenKind.LEFT_BRACKET)) {
            Token number = tokens.peek();
            if (number.is(TokenKind.WORD)) {
                tokens.take();
                count = count(number, limits.series());
            } else {
                tokens.error(number, "there is no number between the brackets", "write how many, such as web[3]");
            }
            tokens.take();
        }
        return new DeclaredName(parts.name(word), count, tokens.since(word.start()));
    }

    /** A number from 1 to {@code most}; what is no such number counts as 1. */
    int count(Token number, int most) {
        String written = tokens.text(number);
        if (!written.matches("[0-9]{1,9}") || Integer.parseInt(written) < 1 || Integer.parseInt(written) > most) {
            tokens.error(number, "\"" + written + "\" is no number from 1 to " + most, "write how many there are");
            return 1;
        }
        return Integer.parseInt(written);
    }

    private @Nullable Statement declared(List<DeclaredName> names, int start) {
        Token type = tokens.scanner.type(tokens.position());
        if (!type.is(TokenKind.TYPE)) {
            tokens.error(
                    type,
                    "expected a type, not " + tokens.scanner.describe(type),
                    type.is(TokenKind.STRING) ? "write box before the text" : "write a type such as aws/ec2 or box");
            return null;
        }
        tokens.accept(type);
        TypeName typeName = new TypeName(tokens.text(type), type.span());
        Text label = parts.label(false);
        List<Attribute> attributes = parts.attributes();
        Body body = opensBody() ? body() : null;
        return new Declaration(names, typeName, label, attributes, body, tokens.since(start));
    }

    /** {@code connection = ends arrow ends { arrow ends } [ label ] [ attributes ]}; null if a part is missing. */
    private @Nullable Connection connection() {
        Subject subject = subject();
        if (subject == null) {
            return null;
        }
        if (subject.connectors().isEmpty()) {
            Token found = tokens.peek();
            tokens.error(
                    found,
                    "expected an arrow or =, not " + tokens.scanner.describe(found),
                    "write an edge a -> b, or name = type");
            return null;
        }
        return connection(subject);
    }

    /** The connection that begins with a subject which has an arrow. */
    Connection connection(Subject subject) {
        Text label = parts.label(true);
        List<Attribute> attributes = parts.attributes();
        return new Connection(
                subject.ends(),
                subject.connectors(),
                label,
                attributes,
                tokens.since(subject.span().start()));
    }

    /** {@code subject = ends { arrow ends }}; null if a part is missing. */
    @Nullable
    Subject subject() {
        int start = tokens.peek().start();
        List<EndpointList> ends = new ArrayList<>();
        List<Connector> connectors = new ArrayList<>();
        EndpointList first = parts.ends();
        if (first == null) {
            return null;
        }
        ends.add(first);
        while (tokens.sees(TokenKind.ARROW)) {
            Token arrow = tokens.take();
            String sign = tokens.text(arrow);
            Connector connector = Connector.of(sign).orElse(null);
            if (connector == null) {
                tokens.error(arrow, "unknown arrow \"" + sign + "\"", Connector.advice(sign));
            }
            connectors.add(connector == null ? Connector.FORWARD : connector);
            EndpointList next = parts.ends();
            if (next == null) {
                return null;
            }
            ends.add(next);
        }
        return new Subject(ends, connectors, tokens.since(start));
    }

    /** Whether a body follows, on this line or on the next that is not empty. */
    boolean opensBody() {
        Token token = tokens.peek();
        while (token.is(TokenKind.NEWLINE)) {
            token = tokens.after(token);
        }
        return token.is(TokenKind.LEFT_BRACE);
    }

    /** {@code body = "{" statements "}"}. */
    Body body() {
        tokens.skipLineEnds();
        Token open = tokens.take();
        List<Statement> list = new ArrayList<>();
        if (depth >= limits.nesting()) {
            tokens.error(open, "groups are nested more than " + limits.nesting() + " deep", "make the diagram flatter");
            skipBody();
            return new Body(list, tokens.since(open.start()));
        }
        depth++;
        statements(list);
        depth--;
        if (!tokens.takeIf(TokenKind.RIGHT_BRACE) && !saidUnclosed) {
            saidUnclosed = true;
            tokens.error(open, "the group is not closed", "write } where it ends");
        }
        return new Body(list, tokens.since(open.start()));
    }

    private void skipBody() {
        int open = 1;
        while (open > 0 && !tokens.sees(TokenKind.END)) {
            Token token = tokens.take();
            if (token.is(TokenKind.LEFT_BRACE)) {
                open++;
            } else if (token.is(TokenKind.RIGHT_BRACE)) {
                open--;
            }
        }
        saidUnclosed |= open > 0;
    }

    private void unexpected(Statement statement) {
        Token token = tokens.peek();
        String advice = "a statement ends with its line";
        if (token.is(TokenKind.ARROW) || token.is(TokenKind.EQUALS)) {
            advice = "write the edge as a statement of its own";
        } else if (token.is(TokenKind.STRING) || token.is(TokenKind.COLON)) {
            advice = "a label stands behind the type or the last name, once, and before the brackets";
        } else if (token.is(TokenKind.UNKNOWN) && "“”„«»‘’'`".contains(tokens.text(token))) {
            advice = "write straight double quotes: \"";
        } else if (token.is(TokenKind.LEFT_BRACE) && statement instanceof Connection) {
            advice = "an edge has no body; attributes stand in [ ]";
        }
        tokens.error(token, "unexpected " + tokens.scanner.describe(token), advice);
    }

    /** Goes on to the end of the statement, and reads the bodies on the way. */
    private Broken recover(int start, int first) {
        List<Statement> inside = new ArrayList<>();
        while (true) {
            Token token = tokens.peek();
            if (token.is(TokenKind.LEFT_BRACE)) {
                inside.addAll(body().statements());
            } else if (token.kind().endsStatement()) {
                Span span = tokens.since(start);
                return new Broken(tokens.wordsSince(Math.min(first, tokens.takenCount())), inside, span);
            } else {
                tokens.take();
            }
        }
    }
}
