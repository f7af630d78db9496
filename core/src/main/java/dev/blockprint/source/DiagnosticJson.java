package dev.blockprint.source;

/** Writes a diagnostic as one line of JSON, for tools. */
public final class DiagnosticJson {
    private DiagnosticJson() {}

    /**
     * An object with severity, message, advice (or null), file, line, column, endLine and endColumn; lines and columns
     * are counted from 1, and the end is behind the last character.
     */
    public static String write(Diagnostic diagnostic) {
        Location start = diagnostic.location();
        Location end = diagnostic.source().locate(diagnostic.span().end());
        return "{\"severity\":" + Json.of(DiagnosticPrinter.word(diagnostic.severity()))
                + ",\"message\":" + Json.of(diagnostic.message())
                + ",\"advice\":" + Json.of(diagnostic.advice())
                + ",\"file\":" + Json.of(start.file())
                + ",\"line\":" + start.line()
                + ",\"column\":" + start.column()
                + ",\"endLine\":" + end.line()
                + ",\"endColumn\":" + end.column()
                + "}";
    }
}
