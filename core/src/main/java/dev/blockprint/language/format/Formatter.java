package dev.blockprint.language.format;

import dev.blockprint.language.Parser;
import dev.blockprint.language.Tree;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.util.List;

/**
 * Writes a diagram of the native language in one style; docs/language.md says which. Comments and blank lines stay, the
 * lines end as the first one does, and a diagram that is formatted is not changed again.
 */
public final class Formatter {
    /** A body that was written on one line stays there up to this column. */
    static final int WIDTH = 100;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Formatter() {}

    /** The text in style; as it is if there are errors in it, which come with it. */
    public static Parsed<String> format(SourceText source) {
        Parsed<Tree> parsed = Parser.parse(source);
        if (parsed.hasErrors()) {
            return new Parsed<>(source.text(), parsed.diagnostics());
        }
        List<Piece> pieces = Pieces.of(parsed.tree());
        String mark = source.text().startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        String text = mark + write(Rows.of(pieces), lineEnd(source.text()));
        // Where a blank makes another word of a name, such as row[x], nothing is worth more than what is meant.
        return new Parsed<>(readsLike(pieces, text) ? text : source.text(), parsed.diagnostics());
    }

    private static String write(List<Row> rows, String lineEnd) {
        int[] comments = Alignment.of(rows);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean closes = row.code.toString().startsWith("}");
            if (i > 0 && row.apart && !rows.get(i - 1).opens && !closes) {
                text.append(lineEnd);
            }
            text.append(" ".repeat(Columns.indent(row.depth))).append(row.code);
            if (row.comment != null) {
                int gap = row.code.isEmpty() ? 0 : comments[i] - Columns.of(row.code.toString());
                text.append(" ".repeat(gap)).append(row.comment);
            }
            text.append(lineEnd);
        }
        return text.toString();
    }

    private static boolean readsLike(List<Piece> pieces, String text) {
        Parsed<Tree> again = Parser.parse(SourceText.of("", text));
        List<Piece> before = words(pieces);
        List<Piece> after = words(Pieces.of(again.tree()));
        boolean same = !again.hasErrors() && before.size() == after.size();
        for (int i = 0; same && i < before.size(); i++) {
            same = before.get(i).reads(after.get(i));
        }
        return same;
    }

    private static List<Piece> words(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> switch (piece.kind()) {
                    case NEWLINE, SEMICOLON, COMMENT -> false;
                    default -> true;
                })
                .toList();
    }

    private static String lineEnd(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        if (text.startsWith("\r\n", end)) {
            return "\r\n";
        }
        return text.startsWith("\r", end) ? "\r" : "\n";
    }
}
