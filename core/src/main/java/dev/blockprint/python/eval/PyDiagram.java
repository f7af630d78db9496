package dev.blockprint.python.eval;

import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Diagram object. */
final class PyDiagram implements Container {
    final String name;
    final String direction;
    final String curveStyle;
    final boolean autoLabel;
    final Map<String, String> graph;
    final Map<String, String> node;
    final Map<String, String> edge;
    final List<Object> members = new ArrayList<>();
    final List<Figure.Link> links = new ArrayList<>();
    final Span span;

    PyDiagram(
            String name,
            String direction,
            String curveStyle,
            boolean autoLabel,
            List<Map<String, String>> attributes,
            Span span) {
        this.name = name;
        this.direction = direction;
        this.curveStyle = curveStyle;
        this.autoLabel = autoLabel;
        this.graph = attributes.get(0);
        this.node = attributes.get(1);
        this.edge = attributes.get(2);
        this.span = span;
    }

    @Override
    public List<Object> members() {
        return members;
    }
}
