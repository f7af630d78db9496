package dev.blockprint.python.eval;

import org.jspecify.annotations.Nullable;

/** A value of a library class that is not about diagrams, such as a path or a date. */
interface Thing {
    /** What stands behind a dot; null if there is nothing of this name. */
    @Nullable
    Object attribute(String name);

    String typeName();

    /** What {@code str} gives. */
    String text();

    /** What an operator gives with {@code other} on its other side; null if it does not work. */
    default @Nullable Object operate(String operator, Object other, boolean reversed) {
        return null;
    }

    /** What {@code format} gives for a specification that is not empty; null if it is one for texts. */
    default @Nullable String format(String specification) {
        return null;
    }

    /** Less than, equal to or greater than zero; null if the two have no order. */
    default @Nullable Integer compare(Object other) {
        return null;
    }
}
