package dev.blockprint.python.eval;

/** What {@code super()} gives: an object seen from behind {@code after} in the order of its classes. */
record PySuper(PyObject object, UserClass after) {}
