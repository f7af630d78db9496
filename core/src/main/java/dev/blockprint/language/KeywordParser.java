package dev.blockprint.language;

import dev.blockprint.language.Statement.Arrangement;
import dev.blockprint.language.Statement.Layer;
import dev.blockprint.language.Statement.Legend;
import dev.blockprint.language.Statement.Note;
import dev.blockprint.language.Statement.Remove;
import dev.blockprint.language.Statement.Setting;
import dev.blockprint.language.Statement.Step;
import dev.blockprint.language.Statement.StyleRule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the statements that begin with a keyword. A method that returns null has said what is wrong. */
final class KeywordParser {
    private static final int COLUMNS = 100;
    private static final Pattern STEP_NUMBER = Pattern.compile("[1-9][0-9]{0,2}[a-z]?");

    private final TokenStream tokens;
    private final PartParser parts;
    private final StatementParser statements;

    KeywordParser(TokenStream tokens, PartParser parts, StatementParser statements) {
        this.tokens = tokens;
        this.parts = parts;
        this.statements = statements;
    }

    @Nullable
    Statement statement(Keyword keyword) {
        Token word = tokens.take();
        return switch (keyword) {
            case DIRECTION -> word(keyword, word, "write right, left, down or up after it");
            case THEME -> word(keyword, word, "write light, dark or auto after it");
            case EDGES -> word(keyword, word, "write ortho, curved, straight, polyline or spline after it");
            case SPACING -> word(keyword, word, "write tight, normal or loose after it");
            case TITLE -> text(keyword, word, "write title \"…\"");
            case INCLUDE -> text(keyword, word, "write include \"file.diagram\"");
            case ASPECT -> aspect(word);
            case USE -> use(word);
            case ROW, COLUMN, GRID, ALIGN -> arrangement(keyword, word);
            case STYLE -> style(word);
            case LAYER -> layer(word);
            case REMOVE -> remove(word);
            case LEGEND -> legend(word);
            case STEP -> step(word);
            case NOTE -> note(word);
        };
    }

    /** {@code setting = ( "direction" | "theme" | "edges" | "spacing" ) word}. */
    private @Nullable Setting word(Keyword keyword, Token at, String advice) {
        Token value = tokens.peek();
        if (!value.is(TokenKind.WORD)) {
            missing(keyword, advice);
            return null;
        }
        tokens.take();
        return setting(keyword, at, List.of(plain(value)));
    }

    /** {@code setting = "title" label | "include" string}. */
    private @Nullable Setting text(Keyword keyword, Token at, String advice) {
        boolean fits = tokens.sees(TokenKind.STRING) || (keyword == Keyword.TITLE && tokens.sees(TokenKind.COLON));
        if (!fits) {
            missing(keyword, advice);
            return null;
        }
        Text text = parts.label(true);
        return text == null ? null : setting(keyword, at, List.of(text));
    }

    /** {@code aspect = "aspect" decimal [ ( ":" | "/" ) decimal ]}. */
    private @Nullable Setting aspect(Token at) {
        Text width = decimal();
        if (width != null) {
            if (!tokens.takeIf(TokenKind.COLON) && !tokens.takeIf(TokenKind.SLASH)) {
                return setting(Keyword.ASPECT, at, List.of(width));
            }
            Text height = decimal();
            if (height != null) {
                return setting(Keyword.ASPECT, at, List.of(width, height));
            }
        }
        missing(Keyword.ASPECT, "write width and height, such as 16:9");
        return null;
    }

    /** {@code decimal = word [ "." word ]}; whether it is a number shows when its meaning is read. */
    private @Nullable Text decimal() {
        if (!tokens.sees(TokenKind.WORD)) {
            return null;
        }
        Text whole = plain(tokens.take());
        if (!tokens.takeIf(TokenKind.DOT) || !tokens.sees(TokenKind.WORD)) {
            return whole;
        }
        Text part = plain(tokens.take());
        return new Text(whole.value() + "." + part.value(), whole.span().to(part.span()), false);
    }

    /** {@code use = "use" word { "," word }}. */
    private @Nullable Setting use(Token at) {
        List<Text> providers = new ArrayList<>();
        do {
            if (!tokens.sees(TokenKind.WORD)) {
                missing(Keyword.USE, "write providers, such as use aws, k8s");
                return null;
            }
            providers.add(plain(tokens.take()));
        } while (tokens.takeIf(TokenKind.COMMA));
        return setting(Keyword.USE, at, providers);
    }

    /** {@code arrangement = ( "row" | "column" | "align" | "grid" number [ ":" ] ) ( ends | body )}. */
    private @Nullable Arrangement arrangement(Keyword keyword, Token at) {
        Integer count = null;
        if (keyword == Keyword.GRID) {
            Token number = tokens.peek();
            if (!number.is(TokenKind.WORD)) {
                missing(keyword, "write the number of columns, such as grid 3: a, b, c");
                return null;
            }
            count = statements.count(tokens.take(), COLUMNS);
            tokens.takeIf(TokenKind.COLON);
        }
        if (statements.opensBody()) {
            Body body = statements.body();
            return new Arrangement(keyword, at.span(), count, List.of(), body, tokens.since(at.start()));
        }
        if (tokens.peek().kind().endsStatement()) {
            missing(keyword, "write the names of its members, or a body { }");
            return null;
        }
        EndpointList members = parts.ends();
        return members == null
                ? null
                : new Arrangement(keyword, at.span(), count, members.ends(), null, tokens.since(at.start()));
    }

    /** {@code style = "style" word [ label ] [ attributes ]}. */
    private @Nullable StyleRule style(Token at) {
        if (!tokens.sees(TokenKind.WORD)) {
            missing(Keyword.STYLE, "write its name, such as style hot [color=red bold]");
            return null;
        }
        Name name = parts.name(tokens.take());
        Text label = parts.label(true);
        return new StyleRule(name, label, parts.attributes(), tokens.since(at.start()));
    }

    /** {@code layer = "layer" [ label ] body}. */
    private @Nullable Layer layer(Token at) {
        Text label = parts.label(false);
        if (!statements.opensBody()) {
            missing(Keyword.LAYER, "write a body { } with what it adds");
            return null;
        }
        Body body = statements.body();
        return new Layer(at.span(), label, body, tokens.since(at.start()));
    }

    /** {@code remove = "remove" ( ends | connection )}. */
    private @Nullable Remove remove(Token at) {
        if (tokens.peek().kind().endsStatement()) {
            missing(Keyword.REMOVE, "write what goes, such as remove web, or remove a -> b");
            return null;
        }
        Subject subject = statements.subject();
        if (subject == null) {
            return null;
        }
        if (subject.connectors().isEmpty()) {
            return new Remove(at.span(), subject.ends().get(0).ends(), null, tokens.since(at.start()));
        }
        return new Remove(at.span(), List.of(), statements.connection(subject), tokens.since(at.start()));
    }

    /** {@code legend = "legend" [ label ] [ attributes ]}. */
    private Legend legend(Token at) {
        Text label = parts.label(true);
        return new Legend(at.span(), label, parts.attributes(), tokens.since(at.start()));
    }

    /** {@code step = "step" [ step-number ] subject [ label ] [ attributes ]}. */
    private @Nullable Step step(Token at) {
        Name number = stepNumber();
        Subject subject = statements.subject();
        if (subject == null) {
            return null;
        }
        Text label = parts.label(true);
        return new Step(at.span(), number, subject, label, parts.attributes(), tokens.since(at.start()));
    }

    /** {@code step-number = digit [ digit ] [ digit ] [ letter ]}, before a name; null if the steps are to be counted. */
    private @Nullable Name stepNumber() {
        Token word = tokens.peek();
        if (!word.is(TokenKind.WORD)) {
            return null;
        }
        Token after = tokens.after(word);
        boolean fits = STEP_NUMBER.matcher(tokens.text(word)).matches();
        boolean name =
                after.is(TokenKind.WORD) || after.is(TokenKind.STRING) || (fits && after.is(TokenKind.LEFT_BRACKET));
        if (!name || after.start() == word.end()) {
            return null;
        }
        tokens.take();
        if (!fits) {
            tokens.error(
                    word,
                    "\"" + tokens.text(word) + "\" is no number of a step",
                    "write a number up to 999, with a letter behind it if need be, such as 3 or 3a");
            return null;
        }
        return parts.name(word);
    }

    /** {@code note = "note" subject label}. */
    private @Nullable Note note(Token at) {
        Subject subject = statements.subject();
        if (subject == null) {
            return null;
        }
        Text text = parts.label(true);
        if (text == null) {
            missing(Keyword.NOTE, "write what it says, such as note web: \"retries 3 times\"");
            return null;
        }
        return new Note(at.span(), subject, text, tokens.since(at.start()));
    }

    private void missing(Keyword keyword, String advice) {
        Token found = tokens.peek();
        tokens.error(
                found,
                found.kind().endsStatement()
                        ? "\"" + keyword.word() + "\" needs more"
                        : "\"" + keyword.word() + "\" cannot be followed by " + tokens.scanner.describe(found),
                advice);
    }

    private Text plain(Token word) {
        return new Text(tokens.text(word), word.span(), false);
    }

    private Setting setting(Keyword keyword, Token at, List<Text> values) {
        return new Setting(keyword, at.span(), values, tokens.since(at.start()));
    }
}
