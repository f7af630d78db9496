package dev.blockprint.language;

import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Limits;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.List;

/**
 * Reads the native language. A tree comes back whatever the input; docs/grammar.md has the grammar as a whole, and each
 * parse method its rule.
 */
public final class Parser {
    private Parser() {}

    /** Reads a diagram, within the usual limits. */
    public static Parsed<Tree> parse(SourceText source) {
        return parse(source, Limits.DEFAULT);
    }

    /** Reads a diagram; a source that is longer than {@code limits} allow is not looked at. */
    public static Parsed<Tree> parse(SourceText source, Limits limits) {
        Diagnostics diagnostics = new Diagnostics(source, limits);
        if (source.length() > limits.sourceLength()) {
            diagnostics.error(
                    new Span(0, 0),
                    "the diagram has " + source.length() + " characters, at most " + limits.sourceLength()
                            + " are allowed",
                    "split it into several diagrams");
            Token all = new Token(TokenKind.UNKNOWN, new Span(0, source.length()));
            return new Parsed<>(new Tree(source, List.of(), List.of(all)), diagnostics.inOrder());
        }
        TokenStream tokens = new TokenStream(new Scanner(source.text()), diagnostics);
        List<Statement> statements = new StatementParser(tokens, limits).diagram();
        return new Parsed<>(new Tree(source, statements, tokens.taken()), diagnostics.inOrder());
    }
}
