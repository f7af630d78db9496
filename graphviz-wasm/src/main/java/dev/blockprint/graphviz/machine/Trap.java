package dev.blockprint.graphviz.machine;

/** Ends a run from within; the instance cannot be used any more. */
final class Trap extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Trap(String message) {
        super(message, null, false, false);
    }
}
