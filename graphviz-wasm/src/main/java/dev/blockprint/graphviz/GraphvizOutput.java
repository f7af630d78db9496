package dev.blockprint.graphviz;

import java.util.List;

/**
 * What a run gave.
 *
 * @param text the output in the format asked for
 * @param messages what Graphviz said on the way, warnings and errors that did not stop it, one line each
 */
public record GraphvizOutput(String text, List<String> messages) {
    public GraphvizOutput {
        messages = List.copyOf(messages);
    }
}
