package dev.blockprint.model.read;

import dev.blockprint.language.Connector;
import dev.blockprint.language.Endpoint;
import dev.blockprint.language.EndpointList;
import dev.blockprint.language.Statement.Connection;
import dev.blockprint.model.Arrow;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Origin;
import dev.blockprint.model.read.Declarer.Pending;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes edges of what was noted, once all elements are known and have their ids. */
final class EdgeReader {
    private final Diagnostics diagnostics;
    private final Scopes scopes;
    private final AttributeReader attributes;
    private final Labels labels;
    private final int most;
    private final List<Edge> edges = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    EdgeReader(Diagnostics diagnostics, Scopes scopes, AttributeReader attributes, Labels labels, int most) {
        this.diagnostics = diagnostics;
        this.scopes = scopes;
        this.attributes = attributes;
        this.labels = labels;
        this.most = most;
    }

    /** What all edges of one statement share. */
    private record Common(Looks looks, @Nullable String label) {}

    List<Edge> readAll(List<Pending> pending) {
        for (Pending one : pending) {
            if (edges.size() > most) {
                break;
            }
            starts.add(edges.size());
            read(one);
        }
        return edges.size() > most ? edges.subList(0, most) : edges;
    }

    /** By what was read, in the same order: where its edges begin. */
    List<Integer> starts() {
        return starts;
    }

    private void read(Pending pending) {
        Connection connection = pending.connection();
        Looks looks = attributes.read(connection.attributes(), AttributeReader.Target.EDGE);
        String label = connection.label() == null ? "" : labels.of(connection.label(), pending.number());
        Common common = new Common(looks, label.isEmpty() ? null : label);
        List<List<Draft>> sides = new ArrayList<>();
        for (EndpointList list : connection.ends()) {
            sides.add(elements(list, pending.scope()));
        }
        for (int i = 0; i < connection.connectors().size(); i++) {
            Span span = connection
                    .ends()
                    .get(i)
                    .span()
                    .to(connection.ends().get(i + 1).span());
            join(sides.get(i), sides.get(i + 1), connection.connectors().get(i), common, span);
        }
    }

    private List<Draft> elements(EndpointList list, GroupDraft scope) {
        List<Draft> all = new ArrayList<>();
        for (Endpoint end : list.ends()) {
            if (end instanceof Endpoint.Box box) {
                NodeDraft found = box(box.text().value(), scope);
                if (found != null) {
                    all.add(found);
                }
            } else if (end instanceof Endpoint.Reference reference) {
                if (reference.side() != null) {
                    NotYet.say(
                            diagnostics,
                            reference.side().span(),
                            "the side of an edge",
                            "drop @" + reference.side().text());
                }
                all.addAll(scopes.find(reference, scope));
            }
        }
        return all;
    }

    /** The box with this text, seen from {@code scope}; null if there is none. */
    static @Nullable NodeDraft box(String text, GroupDraft scope) {
        for (GroupDraft around = scope; around != null; around = around.parent) {
            NodeDraft box = around.boxes.get(text);
            if (box != null) {
                return box;
            }
        }
        return null;
    }

    private void join(List<Draft> left, List<Draft> right, Connector connector, Common common, Span span) {
        if (connector == Connector.PAIRWISE) {
            if (left.isEmpty() || right.isEmpty()) {
                return;
            }
            if (left.size() != right.size()) {
                diagnostics.error(
                        span,
                        "=> joins one to one, but there are " + left.size() + " on the left and " + right.size()
                                + " on the right",
                        "write -> to join every pair");
                return;
            }
            for (int i = 0; i < left.size(); i++) {
                edge(left.get(i), right.get(i), connector, common, span);
            }
            return;
        }
        for (Draft from : left) {
            for (Draft to : right) {
                edge(from, to, connector, common, span);
                if (edges.size() > most) {
                    return;
                }
            }
        }
    }

    private void edge(Draft from, Draft to, Connector connector, Common common, Span span) {
        boolean itself = from == to && from instanceof GroupDraft;
        if (itself || from.isInside(to) || to.isInside(from)) {
            diagnostics.error(
                    span,
                    itself
                            ? "an edge cannot lead from a group to itself"
                            : "an edge cannot lead from a group to its own member",
                    "join the members, or name another element");
            return;
        }
        if (edges.size() == most) {
            diagnostics.error(span, "the diagram has more than " + most + " edges", "split it into several diagrams");
        }
        Looks looks = common.looks();
        edges.add(new Edge(
                from.id(),
                to.id(),
                arrow(connector),
                common.label(),
                looks.weak || connector == Connector.WEAK,
                looks.length == null ? 1 : looks.length,
                looks.decor(),
                new Origin(diagnostics.source(), span)));
    }

    static Arrow arrow(Connector connector) {
        return switch (connector) {
            case FORWARD, PAIRWISE, WEAK -> Arrow.FORWARD;
            case BACK -> Arrow.BACK;
            case BOTH -> Arrow.BOTH;
            case NONE -> Arrow.NONE;
        };
    }
}
