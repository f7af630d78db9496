package dev.blockprint.python.eval;

import org.jspecify.annotations.Nullable;

/** What {@code super()} gives: an object seen from the class above. */
record PySuper(PyInstance instance, @Nullable UserClass above) {}
