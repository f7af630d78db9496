package dev.blockprint.source;

/** Writes a diagnostic as one line of JSON, for tools. */
public final class DiagnosticJson {
    private DiagnosticJson() {}

    /**
     * An object with severity, message, advice (or null), file, line, column, endLine and endColumn; lines and columns
     * are counted from 1, and the end is behind the last character. A diagnostic about two places has {@code related}
     * as well, an object with message, file, line, column, endLine and endColumn.
     */
    public static String write(Diagnostic diagnostic) {
        Related related = diagnostic.related();
        return "{\"severity\":" + Json.of(DiagnosticPrinter.word(diagnostic.severity()))
                + ",\"message\":" + Json.of(diagnostic.message())
                + ",\"advice\":" + Json.of(diagnostic.advice())
                + place(diagnostic.source(), diagnostic.span())
                + (related == null
                        ? ""
                        : ",\"related\":{\"message\":" + Json.of(related.message())
                                + place(related.source(), related.span()) + "}")
                + "}";
    }

    private static String place(SourceText source, Span span) {
        Location start = source.locate(span.start());
        Location end = source.locate(span.end());
        return ",\"file\":" + Json.of(start.file())
                + ",\"line\":" + start.line()
                + ",\"column\":" + start.column()
                + ",\"endLine\":" + end.line()
                + ",\"endColumn\":" + end.column();
    }
}
