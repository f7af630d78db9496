package dev.blockprint.language.format;

import java.util.List;
import java.util.function.Predicate;

/** Puts what belongs together into columns: the {@code =} of neighbouring declarations, and the comments behind rows. */
final class Alignment {
    /** Longer names would push their neighbours too far away. */
    private static final int LONGEST_NAMES = 24;

    private static final int BEFORE_COMMENT = 2;

    private final List<Row> rows;

    private Alignment(List<Row> rows) {
        this.rows = rows;
    }

    /** Moves the signs of equality, then says how far each row is filled up before its comment. */
    static int[] of(List<Row> rows) {
        Alignment alignment = new Alignment(rows);
        alignment.names();
        return alignment.comments();
    }

    private void names() {
        for (int from = 0; from < rows.size(); from = runEnd(from, Alignment::takesPart)) {
            List<Row> run = rows.subList(from, runEnd(from, Alignment::takesPart));
            int widest = run.stream()
                    .mapToInt(Alignment::namesWidth)
                    .filter(width -> width <= LONGEST_NAMES)
                    .max()
                    .orElse(0);
            run.stream()
                    .filter(row -> row.names() != null && namesWidth(row) < widest)
                    .forEach(row -> row.pad(widest - namesWidth(row)));
        }
    }

    private int[] comments() {
        int[] columns = new int[rows.size()];
        for (int from = 0; from < rows.size(); ) {
            int end = runEnd(from, Alignment::hasTail);
            int widest = 0;
            for (Row row : rows.subList(from, end)) {
                widest = Math.max(widest, Columns.of(row.code.toString()));
            }
            for (int i = from; i < end; i++) {
                columns[i] = widest + BEFORE_COMMENT;
            }
            from = end;
        }
        return columns;
    }

    /** The end of the run that begins at {@code from}; one row alone is a run too. */
    private int runEnd(int from, Predicate<Row> joins) {
        int end = from + 1;
        while (end < rows.size()
                && joins.test(rows.get(end - 1))
                && joins.test(rows.get(end))
                && !rows.get(end).apart
                && rows.get(end).depth == rows.get(end - 1).depth) {
            end++;
        }
        return end;
    }

    private static boolean takesPart(Row row) {
        return row.names() != null;
    }

    private static boolean hasTail(Row row) {
        return row.comment != null && !row.code.isEmpty() && !row.opens;
    }

    private static int namesWidth(Row row) {
        String names = row.names();
        return names == null ? 0 : Columns.of(names);
    }
}
