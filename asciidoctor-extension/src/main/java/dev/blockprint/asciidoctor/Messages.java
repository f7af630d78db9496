package dev.blockprint.asciidoctor;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Location;
import dev.blockprint.source.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.extension.BaseProcessor;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;

/** Writes diagnostics to Asciidoctor's log. */
final class Messages {
    private Messages() {}

    /**
     * @param places where the lines of {@code source} stand
     */
    static void log(BaseProcessor maker, Diagnostic diagnostic, SourceText source, List<DocumentCursor> places) {
        Cursor cursor = place(diagnostic, source, places);
        Location location = diagnostic.location();
        String included = diagnostic.includedAt().stream()
                .map(place -> ", included at " + place)
                .collect(Collectors.joining());
        String message = text(diagnostic) + " (column " + location.column() + included + ")";
        maker.log(new LogRecord(severity(diagnostic), cursor, message));
    }

    /** Where a diagnostic points. */
    static Cursor place(Diagnostic diagnostic, SourceText source, List<DocumentCursor> places) {
        Location location = diagnostic.location();
        boolean own =
                location.file().equals(source.name()) && diagnostic.includedAt().isEmpty();
        if (!own || places.isEmpty()) {
            return new DocumentCursor(location.file(), null, location.line());
        }
        int line = location.line() - source.locate(0).line();
        return places.get(Math.min(Math.max(line, 0), places.size() - 1));
    }

    static void error(BaseProcessor maker, Cursor cursor, String message) {
        maker.log(new LogRecord(Severity.ERROR, cursor, message));
    }

    static String text(Diagnostic diagnostic) {
        return diagnostic.advice() == null ? diagnostic.message() : diagnostic.message() + "; " + diagnostic.advice();
    }

    private static Severity severity(Diagnostic diagnostic) {
        return switch (diagnostic.severity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARN;
            case NOTE -> Severity.INFO;
        };
    }
}
