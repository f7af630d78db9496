package dev.blockprint.lsp;

import dev.blockprint.language.Attribute;
import dev.blockprint.language.Endpoint;
import dev.blockprint.language.EndpointList;
import dev.blockprint.language.Keyword;
import dev.blockprint.language.Statement;
import java.util.ArrayList;
import java.util.List;

/** What statements are made of, whatever their kind. */
final class Parts {
    private Parts() {}

    /** The elements that it names. */
    static List<Endpoint> ends(Statement statement) {
        List<Endpoint> ends = new ArrayList<>();
        if (statement instanceof Statement.Connection connection) {
            add(connection.ends(), ends);
        } else if (statement instanceof Statement.Step step) {
            add(step.subject().ends(), ends);
        } else if (statement instanceof Statement.Note note) {
            add(note.subject().ends(), ends);
        } else if (statement instanceof Statement.Arrangement arrangement) {
            ends.addAll(arrangement.members());
        } else if (statement instanceof Statement.Remove remove) {
            ends.addAll(remove.elements());
            if (remove.connection() != null) {
                add(remove.connection().ends(), ends);
            }
        }
        return ends;
    }

    static List<Attribute> attributes(Statement statement) {
        if (statement instanceof Statement.Declaration declaration) {
            return declaration.attributes();
        }
        if (statement instanceof Statement.Connection connection) {
            return connection.attributes();
        }
        if (statement instanceof Statement.Step step) {
            return step.attributes();
        }
        return List.of();
    }

    /** The providers that types may be written without. */
    static List<String> used(List<Statement> statements) {
        List<String> providers = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement instanceof Statement.Setting setting && setting.word() == Keyword.USE) {
                setting.values().forEach(value -> providers.add(value.value()));
            }
        }
        return providers;
    }

    private static void add(List<EndpointList> lists, List<Endpoint> into) {
        lists.forEach(list -> into.addAll(list.ends()));
    }
}
