package dev.blockprint.model.read;

import dev.blockprint.model.Arrow;
import dev.blockprint.model.Edge;
import dev.blockprint.model.LineStyle;
import dev.blockprint.model.Origin;
import dev.blockprint.python.eval.Figure;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Limits;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes edges of a script's. */
final class PythonEdges {
    private static final Set<String> QUIET =
            Set.of("fontsize", "fontname", "fontcolor", "weight", "decorate", "labelfontcolor");

    private final Diagnostics diagnostics;
    private final Labels labels;
    private final Map<Integer, NodeDraft> nodes;
    private final Map<String, String> shared;
    private final Set<String> unused;
    private final int most;

    PythonEdges(
            Diagnostics diagnostics,
            Map<Integer, NodeDraft> nodes,
            Map<String, String> shared,
            Set<String> unused,
            int most) {
        this.diagnostics = diagnostics;
        this.labels = new Labels(diagnostics, Limits.DEFAULT);
        this.nodes = nodes;
        this.shared = shared;
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
        String label = "";
        for (Map.Entry<String, String> entry : attributes.entrySet()) {
            String value = entry.getValue();
            switch (entry.getKey()) {
                case "label" -> label = value;
                case "xlabel" -> label = label.isEmpty() ? value : label;
                case "color" -> looks.color = colour(value, link.span());
                case "penwidth" -> looks.width = width(value);
                case "minlen" -> looks.length = length(value);
                case "constraint" -> looks.weak = value.equalsIgnoreCase("false");
                case "URL", "href" -> looks.link = null;
                case "style" -> {
                    if (styles(value).contains("invis")) {
                        diagnostics.warning(
                                link.span(), "an invisible edge is left out", "the layout finds the places itself");
                        return null;
                    }
                    looks.line = line(value);
                    looks.bold = styles(value).contains("bold");
                }
                default -> {
                    if (!QUIET.contains(entry.getKey())) {
                        unused.add(entry.getKey());
                    }
                }
            }
        }
        String text = labels.of(GraphLabels.text(GraphLabels.plain(label), link.span()), 0);
        return new Edge(
                from.id(),
                to.id(),
                arrow(link),
                text.isEmpty() ? null : text,
                looks.weak,
                looks.length == null ? 1 : looks.length,
                looks.decor(),
                new Origin(diagnostics.source(), link.span()));
    }

    private static Arrow arrow(Figure.Link link) {
        if (link.forward()) {
            return link.reverse() ? Arrow.BOTH : Arrow.FORWARD;
        }
        return link.reverse() ? Arrow.BACK : Arrow.NONE;
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

    private static List<String> styles(String value) {
        return List.of(value.toLowerCase(Locale.ROOT).replace(" ", "").split(",", -1));
    }

    /** How a line of this Graphviz style is drawn; null if it says nothing of it. */
    static @Nullable LineStyle line(String value) {
        List<String> styles = styles(value);
        if (styles.contains("dashed")) {
            return LineStyle.DASHED;
        }
        return styles.contains("dotted") ? LineStyle.DOTTED : null;
    }

    /** The width that Graphviz gives in points, where it is one that can be drawn. */
    static @Nullable Double width(String value) {
        if (!value.matches("[0-9]{1,3}(\\.[0-9]{0,6})?")) {
            return null;
        }
        double width = Double.parseDouble(value);
        return width > 0 ? Math.min(width, 12) : null;
    }

    private static @Nullable Integer length(String value) {
        return value.matches("[1-9]|10") ? Integer.valueOf(value) : null;
    }
}
