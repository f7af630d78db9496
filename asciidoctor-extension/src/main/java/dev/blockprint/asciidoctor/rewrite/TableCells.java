package dev.blockprint.asciidoctor.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of a table that hold AsciiDoc: those of style {@code a}, of their own or by their column. */
final class TableCells {
    private static final Pattern SPEC = Pattern.compile(
            "(?:(\\d+(?:\\.\\d*)?|(?:\\d*\\.)?\\d+)([*+]))?(?:[<^>](?:\\.[<^>]?)?|(?:[<^>]?\\.)?[<^>])?([a-z])?$");
    private static final Pattern COLUMN =
            Pattern.compile("(?:(\\d+)\\*)?(?:[<^>](?:\\.[<^>]?)?|(?:[<^>]?\\.)?[<^>])?(?:\\d+%?|~)?([a-z])?");
    private static final int MAX_COLUMNS = 1000;
    private static final int LONGEST_SPEC = 40;

    /** A cell's style, null if it has none of its own, and how many columns it takes. */
    private record Spec(@Nullable String style, int columns, int repeated) {}

    private final List<String> columns;
    private final List<List<Line>> found = new ArrayList<>();
    private List<Line> open = new ArrayList<>();
    private Spec spec = new Spec(null, 1, 1);
    private boolean begun;
    private int column;

    private TableCells(List<String> columns) {
        this.columns = columns;
    }

    /** What stands between the cells of a table; 0 if its cells cannot hold AsciiDoc. */
    static char separator(String delimiter, Metadata metadata) {
        String given = metadata.value("separator");
        String format = metadata.value("format");
        char first = delimiter.charAt(0);
        if ((first != '|' && first != '!') || (format != null && !format.equals("psv"))) {
            return 0;
        }
        return given != null && given.length() == 1 ? given.charAt(0) : first;
    }

    static List<List<Line>> asciidoc(List<Line> lines, Metadata metadata, char separator) {
        if (separator == 0) {
            return List.of();
        }
        TableCells cells = new TableCells(columns(metadata.value("cols")));
        for (Line line : lines) {
            cells.line(line, separator);
        }
        cells.close();
        return cells.found;
    }

    /** The style of each column; the empty list if the table does not tell. */
    private static List<String> columns(@Nullable String cols) {
        List<String> styles = new ArrayList<>();
        if (cols == null) {
            return styles;
        }
        for (String column : cols.replace(" ", "").split(cols.contains(",") ? "," : ";", -1)) {
            Matcher parts = COLUMN.matcher(column);
            boolean known = parts.matches();
            int count = known && parts.group(1) != null ? count(parts.group(1)) : 1;
            String style = known && parts.group(2) != null ? parts.group(2) : "";
            for (int i = 0; i < count && styles.size() < MAX_COLUMNS; i++) {
                styles.add(style);
            }
        }
        return styles;
    }

    private void line(Line line, char separator) {
        String text = line.text();
        int from = 0;
        int search = 0;
        while (true) {
            int at = text.indexOf(separator, search);
            if (at < 0) {
                break;
            }
            search = at + 1;
            if (at > 0 && text.charAt(at - 1) == '\\') {
                continue;
            }
            int specStart = specStart(text, from, at);
            if (begun) {
                add(line, from, specStart);
                close();
            }
            spec = spec(text.substring(specStart, at).strip());
            begun = true;
            from = at + 1;
        }
        if (begun) {
            add(line, from, text.length());
        }
    }

    /** A spec stands right before the separator, after white space or at the line's start. */
    private static int specStart(String text, int from, int at) {
        int near = Math.max(from, at - LONGEST_SPEC);
        Matcher spec = SPEC.matcher(text.substring(near, at));
        int start = spec.find() ? near + spec.start() : at;
        boolean alone = start == 0
                || text.substring(0, start).isBlank()
                || text.charAt(start - 1) == ' '
                || text.charAt(start - 1) == '\t';
        return alone ? start : at;
    }

    private static Spec spec(String text) {
        Matcher parts = SPEC.matcher(text);
        if (!parts.matches()) {
            return new Spec(null, 1, 1);
        }
        int count = parts.group(1) == null ? 1 : count(parts.group(1).split("\\.", -1)[0]);
        boolean repeated = "*".equals(parts.group(2));
        return new Spec(parts.group(3), repeated ? 1 : count, repeated ? count : 1);
    }

    private static int count(String digits) {
        return digits.isEmpty() || digits.length() > 3 ? 1 : Math.max(1, Integer.parseInt(digits));
    }

    private void add(Line line, int from, int to) {
        // The first line of a cell is what follows the separator; it counts only if something is there.
        if (!open.isEmpty() || !line.text().substring(from, to).isBlank()) {
            int start = from;
            while (open.isEmpty()
                    && start < to
                    && (line.text().charAt(start) == ' ' || line.text().charAt(start) == '\t')) {
                start++;
            }
            open.add(line.part(start, to));
        }
    }

    private void close() {
        String style = spec.style();
        if (style == null && !columns.isEmpty()) {
            style = columns.get(column % columns.size());
        }
        if ("a".equals(style)) {
            found.add(open);
        }
        column += spec.columns() * spec.repeated();
        open = new ArrayList<>();
    }
}
