package dev.blockprint.graphviz;

import java.time.Duration;

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

    static GraphvizFailure timeout(Duration limit) {
        long millis = limit.toMillis();
        String seconds = millis % 1000 == 0 ? Long.toString(millis / 1000) : Double.toString(millis / 1000.0);
        return new GraphvizFailure(Kind.TIMEOUT, "the layout takes longer than the " + seconds + " s it may take");
    }

    public Kind kind() {
        return kind;
    }
}
