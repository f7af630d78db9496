package dev.blockprint.graphviz.machine;

/** Ends a run from within. */
final class Trap extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Trap(String message) {
        super(message, null, false, false);
    }
}
