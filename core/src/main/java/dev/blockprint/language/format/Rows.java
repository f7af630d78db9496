package dev.blockprint.language.format;

import dev.blockprint.language.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets pieces in rows: one for each statement, and where the author broke a statement, one for each of its lines. */
final class Rows {
    private final List<Piece> pieces;
    private final List<Row> rows = new ArrayList<>();
    /** The last row that has code; a comment may stand between it and the brace that belongs to it. */
    private @Nullable Row open;

    private int depth;
    private int brackets;
    private int lineEnds;
    private boolean ended = true;
    private @Nullable TokenKind before;

    private Rows(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static List<Row> of(List<Piece> pieces) {
        Rows made = new Rows(pieces);
        int i = 0;
        while (i < pieces.size()) {
            i = made.piece(i);
        }
        return made.rows;
    }

    /** Takes the piece at {@code index}; returns where to go on. */
    private int piece(int index) {
        Piece piece = pieces.get(index);
        switch (piece.kind()) {
            case NEWLINE -> {
                lineEnds++;
                ended |= brackets == 0 && before != TokenKind.COMMA && !bodyFollows(index);
            }
            case SEMICOLON -> ended = true;
            case COMMENT -> comment(piece);
            case LEFT_BRACE -> {
                return body(index) + 1;
            }
            case RIGHT_BRACE -> {
                depth--;
                row(depth, false).add(piece);
                ended = true;
            }
            default -> word(piece);
        }
        if (piece.isCode()) {
            before = piece.kind();
            lineEnds = 0;
        }
        return index + 1;
    }

    private void word(Piece piece) {
        Row row = open;
        if (ended || row == null) {
            row = row(depth, false);
            brackets = 0;
            ended = false;
        } else if (lineEnds > 0) {
            boolean closes = piece.kind() == TokenKind.RIGHT_BRACKET && brackets == 1;
            row = row(closes ? depth : depth + 1, true);
        }
        row.add(piece);
        if (piece.kind() == TokenKind.LEFT_BRACKET) {
            brackets++;
        } else if (piece.kind() == TokenKind.RIGHT_BRACKET) {
            brackets--;
        }
    }

    private void comment(Piece piece) {
        Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        if (last == null || lineEnds > 0) {
            last = new Row(ended ? depth : depth + 1, !ended, lineEnds > 1);
            rows.add(last);
        }
        last.comment = piece.text();
        lineEnds = 0;
    }

    /** Opens a body, or writes it on the row if the author did and there is room; returns its last piece so far. */
    private int body(int brace) {
        Row row = open == null ? row(depth, false) : open;
        row.add(pieces.get(brace));
        int close = row.comment == null ? endOfLineBody(brace) : -1;
        String body = close < 0 ? "" : onOneLine(brace, close);
        ended = true;
        lineEnds = 0;
        before = null;
        if (close >= 0 && Columns.indent(row.depth) + Columns.of(row.code + body) <= Formatter.WIDTH) {
            row.code.append(body);
            return close;
        }
        row.opens = true;
        depth++;
        return brace;
    }

    /** The brace that closes the body on the same line; -1 if there is a line's end or a comment before it. */
    private int endOfLineBody(int brace) {
        int nested = 0;
        for (int i = brace; i < pieces.size() && pieces.get(i).isCode(); i++) {
            TokenKind kind = pieces.get(i).kind();
            nested += kind == TokenKind.LEFT_BRACE ? 1 : kind == TokenKind.RIGHT_BRACE ? -1 : 0;
            if (nested == 0) {
                return i;
            }
        }
        return -1;
    }

    private String onOneLine(int brace, int close) {
        StringBuilder text = new StringBuilder();
        boolean separate = false;
        for (Piece piece : pieces.subList(brace + 1, close + 1)) {
            if (piece.kind() == TokenKind.SEMICOLON) {
                separate = text.length() > 0 && text.charAt(text.length() - 1) != '{';
                continue;
            }
            text.append(separate && piece.kind() != TokenKind.RIGHT_BRACE ? ";" : "");
            text.append(piece.gap() ? " " : "").append(piece.text());
            separate = false;
        }
        return text.toString();
    }

    private boolean bodyFollows(int index) {
        for (int i = index; i < pieces.size(); i++) {
            if (pieces.get(i).isCode()) {
                return pieces.get(i).kind() == TokenKind.LEFT_BRACE;
            }
        }
        return false;
    }

    private Row row(int at, boolean continues) {
        Row row = new Row(at, continues, lineEnds > 1);
        rows.add(row);
        open = row;
        return row;
    }
}
