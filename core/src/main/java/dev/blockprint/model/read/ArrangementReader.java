package dev.blockprint.model.read;

import dev.blockprint.language.Endpoint;
import dev.blockprint.language.Keyword;
import dev.blockprint.language.Statement;
import dev.blockprint.model.Arrangement;
import dev.blockprint.model.Origin;
import dev.blockprint.source.Diagnostics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes arrangements of what was noted, once all elements are known and have their ids. */
final class ArrangementReader {
    /**
     * An arrangement as it is written, where it is written.
     *
     * @param inBody what its body declares
     * @param nested the arrangements in its body
     */
    record Pending(Statement.Arrangement statement, GroupDraft scope, List<Draft> inBody, List<Pending> nested) {
        Pending {
            inBody = List.copyOf(inBody);
            nested = List.copyOf(nested);
        }
    }

    private final Diagnostics diagnostics;
    private final Scopes scopes;

    /** What each arrangement that was kept holds. */
    private final IdentityHashMap<Pending, Set<Draft>> held = new IdentityHashMap<>();

    ArrangementReader(Diagnostics diagnostics, Scopes scopes) {
        this.diagnostics = diagnostics;
        this.scopes = scopes;
    }

    List<Arrangement> readAll(List<Pending> pending) {
        List<Arrangement> arrangements = new ArrayList<>();
        for (Pending one : pending) {
            Statement.Arrangement statement = one.statement();
            List<List<Draft>> cells = cells(one);
            if (cells.size() < 2) {
                tooFew(statement);
                continue;
            }
            if (statement.word() != Keyword.ALIGN) {
                Set<Draft> all = new LinkedHashSet<>();
                cells.forEach(all::addAll);
                held.put(one, all);
            }
            Integer columns = statement.count();
            arrangements.add(new Arrangement(
                    kind(statement.word()),
                    columns == null ? 1 : Math.max(1, columns),
                    cells.stream()
                            .map(cell -> cell.stream().map(Draft::id).toList())
                            .toList(),
                    new Origin(
                            diagnostics.source(), statement.body() == null ? statement.span() : statement.keyword())));
        }
        return arrangements;
    }

    private List<List<Draft>> cells(Pending pending) {
        List<List<Draft>> cells = new ArrayList<>();
        Set<Draft> taken = new HashSet<>();
        for (Draft draft : pending.inBody()) {
            if (!taken.contains(draft)) {
                List<Draft> cell = together(draft, pending);
                taken.addAll(cell);
                cells.add(cell);
            }
        }
        for (Endpoint end : pending.statement().members()) {
            if (end instanceof Endpoint.Reference reference) {
                if (reference.side() != null) {
                    diagnostics.error(
                            reference.side().span(),
                            "a side is for the end of an edge",
                            "drop @" + reference.side().text());
                }
                named(reference, pending, taken, cells);
            } else {
                diagnostics.error(end.span(), "a text is no name", "name an element that is declared");
            }
        }
        return cells;
    }

    private void named(Endpoint.Reference reference, Pending pending, Set<Draft> taken, List<List<Draft>> cells) {
        boolean again = false;
        for (Draft draft : scopes.find(reference, pending.scope())) {
            if (taken.add(draft)) {
                cells.add(List.of(draft));
            } else {
                again = true;
            }
        }
        if (again) {
            diagnostics.warning(
                    reference.span(),
                    "\"" + reference.written() + "\" stands in this "
                            + pending.statement().word().word() + " already",
                    "drop one of the two");
        }
    }

    /** All in the body that stands in one place with {@code draft}: what arrangements in the body hold together. */
    private List<Draft> together(Draft draft, Pending pending) {
        Set<Draft> cell = new LinkedHashSet<>(List.of(draft));
        boolean more = !pending.nested().isEmpty();
        while (more) {
            more = false;
            for (Pending inner : pending.nested()) {
                Set<Draft> own = new LinkedHashSet<>(held.getOrDefault(inner, Set.of()));
                own.retainAll(pending.inBody());
                if (own.stream().anyMatch(cell::contains)) {
                    more |= cell.addAll(own);
                }
            }
        }
        return List.copyOf(cell);
    }

    private void tooFew(Statement.Arrangement statement) {
        // What is written but unknown has been told already.
        if (statement.members().size() < 2) {
            diagnostics.warning(
                    statement.keyword(),
                    "there is nothing to put beside what is in this \""
                            + statement.word().word() + "\"",
                    "name at least two elements, or drop it");
        }
    }

    private static Arrangement.Kind kind(Keyword word) {
        return switch (word) {
            case COLUMN -> Arrangement.Kind.COLUMN;
            case GRID -> Arrangement.Kind.GRID;
            case ALIGN -> Arrangement.Kind.ALIGN;
            default -> Arrangement.Kind.ROW;
        };
    }
}
