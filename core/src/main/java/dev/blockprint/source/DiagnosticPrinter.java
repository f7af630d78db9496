package dev.blockprint.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
        String mark = mark(diagnostic.severity());
        Related related = diagnostic.related();
        int digits = Math.max(digits(diagnostic.location()), related == null ? 0 : digits(related.location()));
        StringBuilder out = new StringBuilder();
        out.append(paint(mark, word(diagnostic.severity())))
                .append(paint(BOLD, ": " + Excerpt.visible(diagnostic.message())))
                .append('\n');
        place(out, digits, diagnostic.source(), diagnostic.span(), '^', mark, diagnostic.advice());
        if (related != null) {
            place(out, digits, related.source(), related.span(), '-', BLUE, related.message());
        }
        for (Location place : diagnostic.includedAt()) {
            out.append(" ".repeat(digits)).append(paint(BLUE, " = ")).append("included at ");
            out.append(Excerpt.visible(place.toString())).append('\n');
        }
        return out.toString();
    }

    /** A line of the source, with its place above it and what there is to say about it below. */
    private void place(
            StringBuilder out,
            int digits,
            SourceText source,
            Span span,
            char caret,
            String mark,
            @Nullable String words) {
        Location start = source.locate(span.start());
        Location end = source.locate(span.end());
        String margin = " ".repeat(digits);
        String line = source.lineAt(span.start());
        int from = offset(line, start.column());
        int to = end.line() == start.line() ? offset(line, end.column()) : line.length();
        Excerpt excerpt = Excerpt.of(line, from, Math.max(from, to));

        out.append(margin).append(paint(BLUE, "--> ")).append(Excerpt.visible(start.toString()));
        out.append('\n');
        out.append(margin).append(paint(BLUE, " |")).append('\n');
        String number = Integer.toString(start.line());
        out.append(paint(BLUE, " ".repeat(digits - number.length()) + number + " |"));
        if (!excerpt.text().isEmpty()) {
            out.append(' ').append(excerpt.text());
        }
        out.append('\n');
        out.append(margin).append(paint(BLUE, " |")).append(' ').append(" ".repeat(excerpt.column()));
        String under = String.valueOf(caret).repeat(Math.max(1, excerpt.width()));
        out.append(paint(mark, words == null ? under : under + " " + Excerpt.visible(words)));
        out.append('\n');
    }

    private static int digits(Location location) {
        return Integer.toString(location.line()).length();
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
