package dev.blockprint.model.read;

import dev.blockprint.language.Endpoint;
import dev.blockprint.language.EndpointList;
import dev.blockprint.language.Statement.Remove;
import dev.blockprint.language.Text;
import dev.blockprint.model.Arrow;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Life;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the layers of a diagram take away. */
final class Removals {
    /** What a layer takes away, as it is written. */
    private record Removal(Remove statement, GroupDraft scope, int layer) {}

    /** Edges that a layer takes away; without an arrow, or a label, those with any. */
    private record GoneEdge(
            Remove statement,
            String from,
            String to,
            @Nullable Arrow arrow,
            @Nullable String label,
            int layer) {
        boolean means(Edge edge) {
            return joins(edge, from, to, arrow) && (label == null || label.equals(edge.label()));
        }
    }

    private final Diagnostics diagnostics;
    private final Scopes scopes;
    private final Labels labels;
    private final List<Removal> removals = new ArrayList<>();
    private final Map<String, Integer> gone = new HashMap<>();
    private final List<GoneEdge> goneEdges = new ArrayList<>();

    Removals(Diagnostics diagnostics, Scopes scopes, Labels labels) {
        this.diagnostics = diagnostics;
        this.scopes = scopes;
        this.labels = labels;
    }

    void add(Remove statement, GroupDraft scope, int layer) {
        removals.add(new Removal(statement, scope, layer));
    }

    /** Finds what the layers remove, once all elements have their ids. */
    void resolve(LayerReader layers) {
        for (Removal removal : removals) {
            Remove statement = removal.statement();
            if (statement.connection() == null) {
                for (Endpoint end : statement.elements()) {
                    elements(end, removal.scope()).forEach(draft -> goes(draft, end.span(), removal.layer(), layers));
                }
            } else {
                edgesGo(removal);
            }
        }
    }

    private void goes(Draft draft, Span place, int layer, LayerReader layers) {
        if (layers.layer(draft.span) >= layer) {
            notThere(place, "\"" + draft.local + "\"");
            return;
        }
        gone.merge(draft.id(), layer, Math::min);
    }

    private void notThere(Span place, String what) {
        diagnostics.error(
                place, what + " is not there before this layer", "drop it here, or remove it in a later layer");
    }

    private void edgesGo(Removal removal) {
        var connection = removal.statement().connection();
        if (connection == null) {
            return;
        }
        if (!connection.attributes().isEmpty()) {
            diagnostics.error(
                    connection.attributes().get(0).span(), "attributes mean nothing where edges go", "drop them");
        }
        Text written = connection.label();
        String label = written == null ? null : labels.of(written, 0);
        for (int i = 0; i < connection.connectors().size(); i++) {
            Arrow arrow = EdgeReader.arrow(connection.connectors().get(i));
            for (Draft from : elements(connection.ends().get(i), removal.scope())) {
                for (Draft to : elements(connection.ends().get(i + 1), removal.scope())) {
                    Arrow only = arrow == Arrow.NONE ? null : arrow;
                    goneEdges.add(new GoneEdge(removal.statement(), from.id(), to.id(), only, label, removal.layer()));
                }
            }
        }
    }

    private List<Draft> elements(EndpointList list, GroupDraft scope) {
        return list.ends().stream()
                .flatMap(end -> elements(end, scope).stream())
                .toList();
    }

    private List<Draft> elements(Endpoint end, GroupDraft scope) {
        if (end instanceof Endpoint.Reference reference) {
            return scopes.find(reference, scope);
        }
        Draft box = EdgeReader.box(((Endpoint.Box) end).text().value(), scope);
        if (box == null) {
            diagnostics.error(end.span(), "there is no box with this text", "it is made by an edge that leads to it");
        }
        return box == null ? List.of() : List.of(box);
    }

    /** The layer that removes an element itself. */
    int of(String id) {
        return gone.getOrDefault(id, Life.FOREVER);
    }

    /** The first layer that removes an edge, which {@code from} has. */
    int of(Edge edge, int from) {
        return goneEdges.stream()
                .filter(gone -> gone.layer() > from && gone.means(edge))
                .mapToInt(GoneEdge::layer)
                .min()
                .orElse(Life.FOREVER);
    }

    /** Whether an edge leads from one element to another, whichever of them it begins with. */
    static boolean joins(Edge edge, String from, String to, @Nullable Arrow arrow) {
        boolean there = edge.from().equals(from) && edge.to().equals(to) && (arrow == null || edge.arrow() == arrow);
        boolean back = edge.from().equals(to) && edge.to().equals(from) && (arrow == null || turned(edge) == arrow);
        return there || back;
    }

    private static Arrow turned(Edge edge) {
        return switch (edge.arrow()) {
            case FORWARD -> Arrow.BACK;
            case BACK -> Arrow.FORWARD;
            case BOTH, NONE -> edge.arrow();
        };
    }

    /** Says which removals find no edge. */
    void checkEdges(List<Edge> edges, LayerReader layers) {
        Map<Remove, Boolean> found = new LinkedHashMap<>();
        for (GoneEdge gone : goneEdges) {
            boolean there = edges.stream()
                    .anyMatch(edge ->
                            gone.means(edge) && layers.layer(edge.origin().span()) < gone.layer());
            found.merge(gone.statement(), there, Boolean::logicalOr);
        }
        found.forEach((statement, there) -> {
            if (!there && statement.connection() != null) {
                notThere(statement.connection().span(), "this edge");
            }
        });
    }
}
