package dev.blockprint.python.eval;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tuple.
 *
 * @param type of a named tuple; null for a plain one
 */
record PyTuple(List<Object> items, @Nullable TupleType type) {
    PyTuple {
        items = List.copyOf(items);
    }

    PyTuple(List<Object> items) {
        this(items, null);
    }

    static PyTuple of(Object... items) {
        return new PyTuple(List.of(items));
    }

    /** The value of a named tuple's field; null if there is none. */
    @Nullable
    Object field(String name) {
        int place = type == null ? -1 : type.fields().indexOf(name);
        return place < 0 ? null : items.get(place);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PyTuple tuple && items.equals(tuple.items);
    }

    @Override
    public int hashCode() {
        return Objects.hash(items);
    }
}
