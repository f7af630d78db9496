package dev.blockprint.python.eval;

/** A function in a class that is more than a method. */
record Decorated(Kind kind, Callable function) {
    /** How it is called. */
    enum Kind {
        STATIC,
        CLASS,
        METHOD,
        PROPERTY
    }
}
