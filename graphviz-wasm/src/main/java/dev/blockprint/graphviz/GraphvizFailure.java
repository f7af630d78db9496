package dev.blockprint.graphviz;

/** Graphviz gave no output; the message is its own, or says which limit was met. */
public final class GraphvizFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Kind {
        /** The graph is no DOT, or asks for what Graphviz cannot do. */
        REJECTED,
        /** The time limit was met. */
        TIMEOUT,
        /** The memory limit was met. */
        MEMORY,
        /** The engine broke, or could not be started. */
        BROKEN
    }

    private final Kind kind;

    public GraphvizFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public GraphvizFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
