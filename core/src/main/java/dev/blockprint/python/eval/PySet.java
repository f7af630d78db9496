package dev.blockprint.python.eval;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** A set, in the order of insertion. */
final class PySet {
    final Set<Object> items;

    PySet(Collection<?> items) {
        this.items = new LinkedHashSet<>(items);
    }
}
