package dev.blockprint.lsp;

import dev.blockprint.language.Name;
import dev.blockprint.language.Statement;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something with a name: an element, or a style. */
final class Symbol {
    private final Name name;
    private final Statement statement;
    private final @Nullable Scope inside;
    private final boolean series;
    private final List<Span> uses = new ArrayList<>();

    /**
     * Made where the name is declared.
     *
     * @param statement the declaration; in a sketch the edge that names it first
     * @param inside the names in its body; null if it has none
     * @param series whether it stands for several elements, which are told apart by a number
     */
    Symbol(Name name, Statement statement, @Nullable Scope inside, boolean series) {
        this.name = name;
        this.statement = statement;
        this.inside = inside;
        this.series = series;
        uses.add(name.span());
    }

    Name name() {
        return name;
    }

    Statement statement() {
        return statement;
    }

    @Nullable
    Scope inside() {
        return inside;
    }

    boolean isSeries() {
        return series;
    }

    /** Everywhere the name is written, the declaration first. */
    List<Span> uses() {
        return uses;
    }
}
