package dev.blockprint.python.eval;

/** An exception as a value. */
record PyException(String type, String message) {}
