package dev.blockprint.python.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An Edge object. */
final class PyEdge extends PyObject {
    @Nullable
    PyNode node;

    boolean forward;
    boolean reverse;
    Map<String, String> attributes = new LinkedHashMap<>();

    PyEdge(@Nullable UserClass type) {
        super(type);
    }

    PyEdge(PyNode node, boolean forward, boolean reverse, Map<String, String> attributes) {
        super(null);
        this.node = node;
        this.forward = forward;
        this.reverse = reverse;
        this.attributes = new LinkedHashMap<>(attributes);
    }

    @Override
    String baseName() {
        return "Edge";
    }
}
