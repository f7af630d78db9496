package dev.blockprint.model.read;

import dev.blockprint.language.Connector;
import dev.blockprint.language.Endpoint;
import dev.blockprint.language.EndpointList;
import dev.blockprint.language.Statement.Connection;
import dev.blockprint.model.Arrow;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Origin;
import dev.blockprint.model.Side;
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

    /** Where an edge ends, and at which side if the author says so. */
    private record End(Draft draft, @Nullable Side side) {}

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
        List<List<End>> sides = new ArrayList<>();
        for (EndpointList list : connection.ends()) {
            sides.add(ends(list, pending.scope()));
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

    private List<End> ends(EndpointList list, GroupDraft scope) {
        List<End> all = new ArrayList<>();
        for (Endpoint end : list.ends()) {
            if (end instanceof Endpoint.Box box) {
                NodeDraft found = box(box.text().value(), scope);
                if (found != null) {
                    all.add(new End(found, null));
                }
            } else if (end instanceof Endpoint.Reference reference) {
                Side side = reference.side() == null ? null : Sides.read(reference.side(), diagnostics);
                scopes.find(reference, scope).forEach(draft -> all.add(new End(draft, side)));
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

    private void join(List<End> left, List<End> right, Connector connector, Common common, Span span) {
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
        for (End from : left) {
            for (End to : right) {
                edge(from, to, connector, common, span);
                if (edges.size() > most) {
                    return;
                }
            }
        }
    }

    private void edge(End start, End end, Connector connector, Common common, Span span) {
        Draft from = start.draft();
        Draft to = end.draft();
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
        if (from == to && start.side() != null && end.side() != null && !corner(start.side(), end.side())) {
            diagnostics.error(
                    span, "a line from an element to itself goes around one corner", "name two sides that meet in it");
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
                start.side(),
                end.side(),
                looks.decor(),
                new Origin(diagnostics.source(), span)));
    }

    private static boolean corner(Side a, Side b) {
        return (a == Side.LEFT || a == Side.RIGHT) != (b == Side.LEFT || b == Side.RIGHT);
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
