package dev.blockprint.convert;

import dev.blockprint.model.Diagram;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Element;
import dev.blockprint.model.Origin;
import dev.blockprint.model.write.Hints;
import dev.blockprint.python.syntax.Stmt;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Severity;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a script says of one of its diagrams beside what it draws. */
final class ScriptHints implements Hints {
    private final Map<Span, String> names;
    private final IdentityHashMap<Origin, ScriptComments.Said> comments = new IdentityHashMap<>();
    private final List<String> ofDiagram = new ArrayList<>();

    /**
     * Gathers.
     *
     * @param place of the call that makes the diagram
     * @param first whether it is the script's first
     * @param notes what reading the script had to say
     */
    ScriptHints(
            Diagram diagram,
            Span place,
            boolean first,
            Map<Span, String> names,
            ScriptComments said,
            List<Diagnostic> notes) {
        this.names = names;
        Set<Span> told = new HashSet<>();
        if (first) {
            ofDiagram.addAll(said.atTop());
        }
        Stmt around = said.around(place);
        if (around != null) {
            told.add(around.span());
            ofDiagram.addAll(said.of(around).above());
        }
        for (Diagnostic note : notes) {
            if (note.severity() == Severity.NOTE && note.span().equals(place)) {
                ofDiagram.add(note.message());
            }
        }
        for (Element element : diagram.elements()) {
            tell(element.origin(), said, told);
        }
        for (Edge edge : diagram.edges()) {
            tell(edge.origin(), said, told);
        }
    }

    /** The first that a statement makes has the statement's comments. */
    private void tell(Origin origin, ScriptComments said, Set<Span> told) {
        Stmt around = said.around(origin.span());
        if (around != null && told.add(around.span())) {
            comments.put(origin, said.of(around));
        }
    }

    @Override
    public @Nullable String name(Origin element) {
        return names.get(element.span());
    }

    @Override
    public List<String> comments(Origin place) {
        return comments.getOrDefault(place, ScriptComments.Said.NOTHING).above();
    }

    @Override
    public @Nullable String remark(Origin place) {
        return comments.getOrDefault(place, ScriptComments.Said.NOTHING).behind();
    }

    @Override
    public List<String> comments() {
        return ofDiagram;
    }
}
