package dev.blockprint.python.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An Edge object. */
final class PyEdge {
    @Nullable
    PyNode node;

    boolean forward;
    boolean reverse;
    Map<String, String> attributes;

    PyEdge(@Nullable PyNode node, boolean forward, boolean reverse, Map<String, String> attributes) {
        this.node = node;
        this.forward = forward;
        this.reverse = reverse;
        this.attributes = new LinkedHashMap<>(attributes);
    }
}
