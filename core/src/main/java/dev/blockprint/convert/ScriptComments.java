package dev.blockprint.convert;

import dev.blockprint.python.syntax.Stmt;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The comments of a script, which stand above a statement, or behind it on its line. */
final class ScriptComments {
    /** What is meant for tools, not for readers. */
    private static final Pattern TOOLS = Pattern.compile(
            "#(?:!|:|\\|).*|#\\s*(?:noqa|type:|pylint:|fmt:|isort:|ruff:|flake8:|-\\*-|coding[:=]|%%).*",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Stmt> statements;
    private final Map<Span, Said> comments = new HashMap<>();

    /** What stands above a statement, and behind it. */
    record Said(List<String> above, @Nullable String behind) {
        static final Said NOTHING = new Said(List.of(), null);

        Said {
            above = List.copyOf(above);
        }
    }

    ScriptComments(SourceText source, List<Stmt> script) {
        this.text = source.text();
        this.statements = Statements.all(script);
        for (Stmt statement : statements) {
            boolean simple = Statements.bodies(statement).isEmpty();
            comments.put(
                    statement.span(),
                    new Said(
                            above(statement.span().start()),
                            simple ? behind(statement.span().end()) : null));
        }
    }

    /** What is said of the whole script, above its first statement. */
    List<String> atTop() {
        boolean begins = !statements.isEmpty() && isImport(statements.get(0));
        return begins ? of(statements.get(0)).above() : List.of();
    }

    private static boolean isImport(Stmt statement) {
        return statement instanceof Stmt.Import || statement instanceof Stmt.ImportFrom;
    }

    /** The innermost statement around {@code span}; null if there is none. */
    @Nullable
    Stmt around(Span span) {
        Stmt found = null;
        for (Stmt statement : statements) {
            if (statement.span().start() <= span.start()
                    && span.end() <= statement.span().end()) {
                found = statement;
            }
        }
        return found;
    }

    /** What is said of {@code statement}. */
    Said of(Stmt statement) {
        return comments.getOrDefault(statement.span(), Said.NOTHING);
    }

    /** The lines right above that are comments alone; a text that began further up ends before them. */
    private List<String> above(int start) {
        List<String> lines = new ArrayList<>();
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        if (!text.substring(lineStart, start).isBlank()) {
            return lines;
        }
        while (lineStart > 0) {
            int before = text.lastIndexOf('\n', lineStart - 2) + 1;
            String line = text.substring(before, lineStart - 1).strip();
            if (!line.startsWith("#") || isInside(before)) {
                break;
            }
            if (!TOOLS.matcher(line).matches()) {
                lines.add(0, words(line));
            }
            lineStart = before;
        }
        return lines;
    }

    private boolean isInside(int at) {
        return statements.stream()
                .filter(statement -> Statements.bodies(statement).isEmpty())
                .anyMatch(statement ->
                        statement.span().start() < at && at < statement.span().end());
    }

    private @Nullable String behind(int end) {
        int lineEnd = text.indexOf('\n', end);
        String rest = text.substring(end, lineEnd < 0 ? text.length() : lineEnd).strip();
        boolean comment = rest.startsWith("#") && !TOOLS.matcher(rest).matches();
        String words = comment ? words(rest) : "";
        return words.isEmpty() ? null : words;
    }

    private static String words(String comment) {
        return comment.replaceFirst("#+", "").strip();
    }
}
