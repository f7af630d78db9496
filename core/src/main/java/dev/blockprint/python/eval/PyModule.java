package dev.blockprint.python.eval;

/** A module, by its full name. */
record PyModule(String name) {}
