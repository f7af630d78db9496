package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A list. */
final class PyList {
    final List<Object> items;

    PyList(Collection<?> items) {
        this.items = new ArrayList<>(items);
    }
}
