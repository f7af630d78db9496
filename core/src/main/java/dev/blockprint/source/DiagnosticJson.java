package dev.blockprint.source;

import java.util.stream.Collectors;

/** Writes a diagnostic as one line of JSON, for tools. */
public final class DiagnosticJson {
    private DiagnosticJson() {}

    /**
     * An object with severity, message, advice (or null), file, line, column, endLine and endColumn; lines and columns
     * are counted from 1, and the end is behind the last character. A diagnostic about two places has {@code related}
     * as well, an object with message, file, line, column, endLine and endColumn. If the place is
     * in a file that was included, {@code includedAt} holds the places of the statements that did, the nearest first.
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
                + includedAt(diagnostic)
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

    private static String includedAt(Diagnostic diagnostic) {
        if (diagnostic.includedAt().isEmpty()) {
            return "";
        }
        return diagnostic.includedAt().stream()
                .map(place -> "{\"file\":" + Json.of(place.file()) + ",\"line\":" + place.line() + ",\"column\":"
                        + place.column() + "}")
                .collect(Collectors.joining(",", ",\"includedAt\":[", "]"));
    }
}
