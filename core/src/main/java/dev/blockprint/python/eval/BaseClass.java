package dev.blockprint.python.eval;

import org.jspecify.annotations.Nullable;

/** A class of the library that classes of a script can be based on. */
interface BaseClass extends Callable {
    /** An object that is not initialised yet. */
    PyObject allocate(@Nullable UserClass type);

    /** What {@code __init__} does. */
    void initialise(PyObject object, Args args);

    @Override
    default Object call(Args args) {
        PyObject object = allocate(null);
        initialise(object, args);
        return object;
    }

    /** Whether an object of this class is one of {@code other}. */
    default boolean isA(Callable other) {
        return other.name().equals(name()) || other.name().equals("object");
    }
}
