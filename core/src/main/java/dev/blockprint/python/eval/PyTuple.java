package dev.blockprint.python.eval;

import java.util.List;

/** A tuple. */
record PyTuple(List<Object> items) {
    PyTuple {
        items = List.copyOf(items);
    }
}
