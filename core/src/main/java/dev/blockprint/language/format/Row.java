package dev.blockprint.language.format;

import org.jspecify.annotations.Nullable;

/** A line that is being made. */
final class Row {
    private static final int NONE = -1;

    final int depth;
    /** Whether it goes on with the statement of the row before. */
    final boolean continues;
    /** Whether the author left a blank line before it. */
    final boolean apart;

    final StringBuilder code = new StringBuilder();

    @Nullable
    String comment;
    /** Whether it ends with a brace whose body is on the rows below. */
    boolean opens;

    private int names = NONE;

    Row(int depth, boolean continues, boolean apart) {
        this.depth = depth;
        this.continues = continues;
        this.apart = apart;
    }

    void add(Piece piece) {
        if (piece.assigns() && !continues) {
            names = code.length();
        }
        if (piece.gap() && !code.isEmpty()) {
            code.append(' ');
        }
        code.append(piece.text());
    }

    /** The names of a declaration that may stand in one column with its neighbours; null if it is none. */
    @Nullable
    String names() {
        return names == NONE || opens ? null : code.substring(0, names);
    }

    /** Moves the {@code =} to the right. */
    void pad(int columns) {
        code.insert(names, " ".repeat(columns));
    }
}
