package dev.blockprint.python.eval;

import org.jspecify.annotations.Nullable;

/** What stands behind {@code diagram.dot}: the graph under the library. */
final class Dot {
    /** The diagram or the cluster that it belongs to; null for a set of nodes without a frame. */
    final @Nullable Container owner;

    final PyDict graph = new PyDict();
    final PyDict node = new PyDict();
    final PyDict edge = new PyDict();

    Dot(@Nullable Container owner) {
        this.owner = owner;
    }
}
