package dev.blockprint.python.eval;

/** The value {@code None}. */
enum None {
    NONE
}
