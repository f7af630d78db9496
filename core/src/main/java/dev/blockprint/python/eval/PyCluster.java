package dev.blockprint.python.eval;

import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Cluster object. */
final class PyCluster implements Container {
    final String label;
    final Map<String, String> attributes;
    final PyDiagram diagram;
    final @Nullable PyCluster parent;
    final List<Object> members = new ArrayList<>();
    final Span span;
    boolean placed;

    PyCluster(String label, Map<String, String> attributes, PyDiagram diagram, @Nullable PyCluster parent, Span span) {
        this.label = label;
        this.attributes = attributes;
        this.diagram = diagram;
        this.parent = parent;
        this.span = span;
    }

    @Override
    public List<Object> members() {
        return members;
    }
}
