package dev.blockprint.python.syntax;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** From a script's text to its tree. */
public final class ScriptParser {
    /** After so many errors the rest says nothing new. */
    private static final int MAX_ERRORS = 25;

    private ScriptParser() {}

    /** Never throws: a statement that cannot be read is left out, and reported. */
    public static Parsed<Script> parse(SourceText source) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Cursor in = new Cursor(source, Lexer.lex(source, diagnostics), diagnostics);
        StatementParser statements = new StatementParser(in);
        List<Stmt> all = new ArrayList<>();
        while (!in.is(TokenKind.END) && diagnostics.size() < MAX_ERRORS) {
            all.addAll(statements.statementOrNothing());
        }
        return new Parsed<>(new Script(all), diagnostics);
    }
}
