package dev.blockprint.python.eval;

import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Cluster object. */
final class PyCluster extends PyObject implements Container {
    final Dot dot = new Dot(this);
    final List<Object> members = new ArrayList<>();
    String label = "cluster";
    Span span = new Span(0, 0);

    @Nullable
    PyDiagram diagram;

    @Nullable
    PyCluster parent;

    boolean placed;
    /** Its attributes when its block ended: what is set later has no effect. */
    @Nullable
    PyDict closed;

    PyCluster(@Nullable UserClass type) {
        super(type);
    }

    @Override
    public List<Object> members() {
        return members;
    }

    @Override
    String baseName() {
        return "Cluster";
    }
}
