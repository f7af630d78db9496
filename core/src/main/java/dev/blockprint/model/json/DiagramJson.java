package dev.blockprint.model.json;

import dev.blockprint.model.Anchor;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Element;
import dev.blockprint.model.Group;
import dev.blockprint.model.Node;
import dev.blockprint.model.Note;
import dev.blockprint.model.Step;
import dev.blockprint.source.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes the model as JSON: title, direction, nodes, groups and edges, in this order and in the order written; then steps
 * and notes, if there are any. What is absent is null; an empty label counts as absent.
 */
public final class DiagramJson {
    private final List<String> nodes = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();

    private DiagramJson() {}

    /** The text of a JSON object, with a line feed at its end. */
    public static String write(Diagram diagram) {
        DiagramJson writer = new DiagramJson();
        writer.collect(diagram.members(), null);
        List<String> edges = diagram.edges().stream().map(DiagramJson::edge).toList();
        return "{\n  \"title\": " + Json.of(diagram.title())
                + ",\n  \"direction\": " + word(diagram.direction())
                + ",\n  \"nodes\": " + array(writer.nodes)
                + ",\n  \"groups\": " + array(writer.groups)
                + ",\n  \"edges\": " + array(edges)
                + told(
                        "steps",
                        diagram.story().steps().stream().map(DiagramJson::step).toList())
                + told(
                        "notes",
                        diagram.story().notes().stream().map(DiagramJson::note).toList())
                + "\n}\n";
    }

    private void collect(List<Element> members, @Nullable String group) {
        for (Element member : members) {
            if (member instanceof Node node) {
                nodes.add("{\"id\": " + Json.of(node.id()) + ", \"type\": " + Json.of(node.type()) + ", \"label\": "
                        + label(node.label()) + ", \"group\": " + Json.of(group) + "}");
            } else if (member instanceof Group inner) {
                groups.add("{\"id\": " + Json.of(inner.id()) + ", \"label\": " + label(inner.label()) + ", \"parent\": "
                        + Json.of(group) + "}");
                collect(inner.members(), inner.id());
            }
        }
    }

    private static String edge(Edge edge) {
        return "{\"from\": " + Json.of(edge.from()) + ", \"to\": " + Json.of(edge.to()) + ", \"label\": "
                + Json.of(edge.label()) + ", \"arrow\": " + word(edge.arrow()) + "}";
    }

    private static String told(String key, List<String> values) {
        return values.isEmpty() ? "" : ",\n  \"" + key + "\": " + array(values);
    }

    private static String step(Step step) {
        List<String> at = step.anchors().stream().map(DiagramJson::anchor).toList();
        return "{\"number\": " + Json.of(step.number()) + ", \"text\": " + Json.of(step.text()) + ", \"at\": ["
                + String.join(", ", at) + "]}";
    }

    private static String note(Note note) {
        return "{\"text\": " + Json.of(note.text()) + ", \"at\": " + anchor(note.anchor()) + "}";
    }

    /** An element by its id, an edge by its place among the edges, from 0. */
    private static String anchor(Anchor anchor) {
        return anchor instanceof Anchor.OfEdge edge
                ? Integer.toString(edge.index())
                : Json.of(((Anchor.OfElement) anchor).id());
    }

    private static String array(List<String> values) {
        return values.isEmpty() ? "[]" : "[\n    " + String.join(",\n    ", values) + "\n  ]";
    }

    private static String label(String text) {
        return Json.of(text.isEmpty() ? null : text);
    }

    private static String word(Enum<?> value) {
        return Json.of(value.name().toLowerCase(Locale.ROOT));
    }
}
