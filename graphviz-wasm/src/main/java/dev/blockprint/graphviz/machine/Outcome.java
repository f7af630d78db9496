package dev.blockprint.graphviz.machine;

import java.util.List;

/**
 * What became of one run.
 *
 * @param status how it ended
 * @param text the output if it is done, else what went wrong, else empty
 * @param messages what Graphviz said, one line each
 */
public record Outcome(Status status, String text, List<String> messages) {
    public Outcome {
        messages = List.copyOf(messages);
    }

    /** How a run ended. */
    public enum Status {
        /** With an output. */
        DONE,
        /** Graphviz would not have the graph; its messages say why. */
        REJECTED,
        /** The memory did not suffice. */
        OUT_OF_MEMORY,
        /** The thread was interrupted. */
        INTERRUPTED,
        /** Graphviz crashed. */
        BROKEN
    }
}
