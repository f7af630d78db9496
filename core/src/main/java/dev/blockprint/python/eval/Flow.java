package dev.blockprint.python.eval;

/** How a statement ended. */
enum Flow {
    NEXT,
    BREAK,
    CONTINUE,
    RETURN
}
