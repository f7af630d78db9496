package dev.blockprint.model.read;

import dev.blockprint.language.Endpoint;
import dev.blockprint.language.Keyword;
import dev.blockprint.language.Statement;
import dev.blockprint.model.Arrangement;
import dev.blockprint.model.Origin;
import dev.blockprint.source.Diagnostics;
import java.util.ArrayList;
import java.util.List;

/** Makes arrangements of what was noted, once all elements are known and have their ids. */
final class ArrangementReader {
    /**
     * An arrangement as it is written, where it is written.
     *
     * @param inBody what its body declares
     */
    record Pending(Statement.Arrangement statement, GroupDraft scope, List<Draft> inBody) {
        Pending {
            inBody = List.copyOf(inBody);
        }
    }

    private final Diagnostics diagnostics;
    private final Scopes scopes;

    ArrangementReader(Diagnostics diagnostics, Scopes scopes) {
        this.diagnostics = diagnostics;
        this.scopes = scopes;
    }

    List<Arrangement> readAll(List<Pending> pending) {
        List<Arrangement> arrangements = new ArrayList<>();
        for (Pending one : pending) {
            Statement.Arrangement statement = one.statement();
            List<String> members = members(one);
            if (members.size() < 2) {
                tooFew(statement);
                continue;
            }
            Integer columns = statement.count();
            arrangements.add(new Arrangement(
                    kind(statement.word()),
                    columns == null ? 1 : Math.max(1, columns),
                    members,
                    new Origin(
                            diagnostics.source(), statement.body() == null ? statement.span() : statement.keyword())));
        }
        return arrangements;
    }

    private List<String> members(Pending pending) {
        List<Draft> drafts = new ArrayList<>(pending.inBody());
        for (Endpoint end : pending.statement().members()) {
            if (end instanceof Endpoint.Reference reference) {
                if (reference.side() != null) {
                    diagnostics.error(
                            reference.side().span(),
                            "a side is for the end of an edge",
                            "drop @" + reference.side().text());
                }
                drafts.addAll(scopes.find(reference, pending.scope()));
            } else {
                diagnostics.error(end.span(), "a text is no name", "name an element that is declared");
            }
        }
        List<String> ids = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!ids.contains(draft.id())) {
                ids.add(draft.id());
            }
        }
        return ids;
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
