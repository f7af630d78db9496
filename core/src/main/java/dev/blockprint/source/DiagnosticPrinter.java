package dev.blockprint.source;

import java.util.Locale;

/**
 * Draws a diagnostic for people: the message, the place, the line, and a caret under what is meant.
 *
 * <pre>
 * error: unknown type "aws/ec3"
 *   --&gt; posts/backend.md:42:7
 *    |
 * 42 | web = aws/ec3 "Web Server"
 *    |       ^^^^^^^ did you mean aws/ec2?
 * </pre>
 */
public final class DiagnosticPrinter {
    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String BLUE = "\u001B[1;34m";

    private final boolean colour;

    /** A printer that writes ANSI colours, or none. */
    public DiagnosticPrinter(boolean colour) {
        this.colour = colour;
    }

    /** The lines of {@code diagnostic}, each with a line feed. */
    public String print(Diagnostic diagnostic) {
        Location start = diagnostic.location();
        Location end = diagnostic.source().locate(diagnostic.span().end());
        String number = Integer.toString(start.line());
        String margin = " ".repeat(number.length());
        String severity = word(diagnostic.severity());
        String mark = mark(diagnostic.severity());

        String line = diagnostic.source().lineAt(diagnostic.span().start());
        int from = offset(line, start.column());
        int to = end.line() == start.line() ? offset(line, end.column()) : line.length();
        Excerpt excerpt = Excerpt.of(line, from, Math.max(from, to));

        StringBuilder out = new StringBuilder();
        out.append(paint(mark, severity)).append(paint(BOLD, ": " + Excerpt.visible(diagnostic.message())));
        out.append('\n');
        out.append(margin).append(paint(BLUE, "--> ")).append(Excerpt.visible(start.toString()));
        out.append('\n');
        out.append(margin).append(paint(BLUE, " |")).append('\n');
        out.append(paint(BLUE, number + " |"));
        if (!excerpt.text().isEmpty()) {
            out.append(' ').append(excerpt.text());
        }
        out.append('\n');
        out.append(margin).append(paint(BLUE, " |")).append(' ').append(" ".repeat(excerpt.column()));
        String caret = "^".repeat(Math.max(1, excerpt.width()));
        String advice = diagnostic.advice();
        out.append(paint(mark, advice == null ? caret : caret + " " + Excerpt.visible(advice)));
        return out.append('\n').toString();
    }

    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001B[1;31m";
            case WARNING -> "\u001B[1;33m";
            case NOTE -> "\u001B[1;36m";
        };
    }

    private String paint(String code, String text) {
        return colour ? code + text + RESET : text;
    }

    /** From a column, counted from 1 in code points, to an offset in the line. */
    private static int offset(String line, int column) {
        int points = Math.min(column - 1, line.codePointCount(0, line.length()));
        return line.offsetByCodePoints(0, points);
    }
}
