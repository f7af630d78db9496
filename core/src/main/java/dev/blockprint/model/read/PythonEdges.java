package dev.blockprint.model.read;

import dev.blockprint.model.Arrow;
import dev.blockprint.model.Edge;
import dev.blockprint.model.LineStyle;
import dev.blockprint.model.Origin;
import dev.blockprint.model.Side;
import dev.blockprint.python.eval.Figure;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Limits;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes edges of a script's. */
final class PythonEdges {
    /** What stands before a cluster's label in the name that Graphviz knows it by. */
    private static final String CLUSTER = "cluster_";

    private final Diagnostics diagnostics;
    private final Labels labels;
    private final Map<Integer, NodeDraft> nodes;
    private final Map<GroupDraft, String> names;
    private final Map<String, String> shared;
    private final boolean compound;
    private final Set<String> unused;
    private final int most;

    PythonEdges(
            Diagnostics diagnostics,
            Map<Integer, NodeDraft> nodes,
            Map<GroupDraft, String> names,
            Figure figure,
            Set<String> unused,
            int most) {
        this.diagnostics = diagnostics;
        this.labels = new Labels(diagnostics, Limits.DEFAULT);
        this.nodes = nodes;
        this.names = names;
        this.shared = figure.edge();
        this.compound = figure.graph().getOrDefault("compound", "").equalsIgnoreCase("true");
        this.unused = unused;
        this.most = most;
    }

    List<Edge> read(List<Figure.Link> links) {
        List<Edge> edges = new ArrayList<>();
        for (Figure.Link link : links) {
            Edge edge = edge(link);
            if (edge != null && edges.size() < most) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private @Nullable Edge edge(Figure.Link link) {
        NodeDraft from = nodes.get(link.from());
        NodeDraft to = nodes.get(link.to());
        if (from == null || to == null) {
            diagnostics.warning(link.span(), "one end of this edge is in another diagram", "join nodes of one diagram");
            return null;
        }
        Map<String, String> attributes = new LinkedHashMap<>(shared);
        attributes.putAll(link.attributes());
        Looks looks = new Looks();
        attributes.forEach((name, value) -> {
            if (!own(name, value, link, looks) && !PythonLooks.take(name, value, looks)) {
                unused.add(name);
            }
        });
        if (PythonLooks.styles(attributes.getOrDefault("style", "")).contains("invis")) {
            looks.line = LineStyle.HIDDEN;
        }
        String written = attributes.getOrDefault("label", attributes.getOrDefault("xlabel", ""));
        String text = labels.of(GraphLabels.text(GraphLabels.plain(written), link.span()), 0);
        return new Edge(
                end(from, attributes.get("ltail")),
                end(to, attributes.get("lhead")),
                arrow(link, attributes),
                text.isEmpty() ? null : text,
                looks.weak,
                looks.length == null ? 1 : looks.length,
                side(attributes.get("tailport")),
                side(attributes.get("headport")),
                looks.decor(),
                new Origin(diagnostics.source(), link.span()));
    }

    /** Takes what an attribute says of the edge itself; false if it is none of these. */
    private boolean own(String name, String value, Figure.Link link, Looks into) {
        switch (name) {
            case "color" -> into.color = colour(value, link.span());
            case "minlen" -> into.length = length(value);
            case "constraint" -> into.weak = value.equalsIgnoreCase("false");
            case "ltail", "lhead", "tailport", "headport" -> {
                // They say where it ends.
            }
            case "arrowhead", "arrowtail" -> {
                return !hasHead(value) || value.equals("normal");
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The cluster that is named, where the node stands in it and the diagram lets edges end at clusters; or the node. */
    private String end(NodeDraft node, @Nullable String cluster) {
        if (cluster != null && compound) {
            for (GroupDraft group = node.parent; group != null; group = group.parent) {
                if (cluster.equals(CLUSTER + names.get(group))) {
                    return group.id();
                }
            }
        }
        return node.id();
    }

    private static @Nullable Side side(@Nullable String port) {
        return switch (port == null ? "" : port) {
            case "n" -> Side.TOP;
            case "e" -> Side.RIGHT;
            case "s" -> Side.BOTTOM;
            case "w" -> Side.LEFT;
            default -> null;
        };
    }

    /** The direction says which ends have a head, and each end can still be told to have none. */
    private static Arrow arrow(Figure.Link link, Map<String, String> attributes) {
        boolean head = link.forward() && hasHead(attributes.get("arrowhead"));
        boolean tail = link.reverse() && hasHead(attributes.get("arrowtail"));
        if (head) {
            return tail ? Arrow.BOTH : Arrow.FORWARD;
        }
        return tail ? Arrow.BACK : Arrow.NONE;
    }

    private static boolean hasHead(@Nullable String shape) {
        return !"none".equals(shape);
    }

    private @Nullable String colour(String value, Span span) {
        if (GraphColours.isNone(value)) {
            return null;
        }
        String found = GraphColours.find(value).orElse(null);
        if (found == null) {
            diagnostics.warning(span, "unknown colour \"" + value + "\"", "use a name such as darkgreen, or #rrggbb");
        }
        return found;
    }

    private static @Nullable Integer length(String value) {
        return value.matches("[1-9]|10") ? Integer.valueOf(value) : null;
    }
}
