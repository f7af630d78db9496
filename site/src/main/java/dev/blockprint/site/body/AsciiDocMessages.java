package dev.blockprint.site.body;

import dev.blockprint.site.content.Document;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Severity;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.log.LogRecord;

/** Turns what Asciidoctor logs about one document into diagnostics. */
final class AsciiDocMessages {
    private final Document document;
    private final List<Diagnostic> diagnostics;
    private final Set<String> said = new HashSet<>();
    private final String root;
    private int count;

    AsciiDocMessages(Document document, List<Diagnostic> diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
        String file = document.file().toString().replace('\\', '/');
        this.root = file.endsWith(document.path())
                ? file.substring(0, file.length() - document.path().length())
                : file;
    }

    /** A diagnostic of a diagram, which the extension will log as well. */
    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
        count++;
        said.add(diagnostic.message());
    }

    /** Whether nothing has been said at all. */
    boolean isEmpty() {
        return count == 0;
    }

    void heard(LogRecord record) {
        String message = record.getMessage() == null ? "" : record.getMessage();
        // What follows an open block is lost in it, so that this is worse than Asciidoctor thinks.
        boolean open = message.startsWith("unterminated ");
        Severity severity = open ? Severity.ERROR : severity(record.getSeverity());
        String advice = open ? "repeat this line where the block ends" : null;
        if (severity == Severity.NOTE || said.stream().anyMatch(message::startsWith)) {
            return;
        }
        count++;
        Cursor cursor = record.getCursor();
        int line = cursor == null ? 1 : Math.max(1, cursor.getLineNumber());
        String name = document.file().getFileName().toString();
        String path = cursor == null || cursor.getPath() == null ? name : cursor.getPath();
        String text = message.replace(root, "").replaceAll("\\s+", " ").replaceAll("\\.$", "");
        if (path.equals(name) || path.equals("<stdin>")) {
            int at = startOfLine(document.source(), line);
            diagnostics.add(new Diagnostic(severity, text, advice, document.source(), new Span(at, at)));
        } else {
            SourceText other = SourceText.startingAtLine(path, "", line);
            diagnostics.add(new Diagnostic(severity, text, advice, other, new Span(0, 0)));
        }
    }

    private static Severity severity(org.asciidoctor.log.Severity of) {
        return switch (of) {
            case FATAL, ERROR -> Severity.ERROR;
            case WARN -> Severity.WARNING;
            default -> Severity.NOTE;
        };
    }

    private static int startOfLine(SourceText source, int line) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            int next = source.text().indexOf('\n', at);
            if (next < 0) {
                return at;
            }
            at = next + 1;
        }
        return at;
    }
}
