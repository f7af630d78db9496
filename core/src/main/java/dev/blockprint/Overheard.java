package dev.blockprint;

import dev.blockprint.graphviz.GraphvizOutput;
import dev.blockprint.graphviz.GraphvizRunner;

/** Runs graphs, and remembers them in the order they came. For one thread. */
final class Overheard implements GraphvizRunner {
    private final GraphvizRunner engine;
    private final StringBuilder graphs = new StringBuilder();

    Overheard(GraphvizRunner engine) {
        this.engine = engine;
    }

    @Override
    public GraphvizOutput run(String dot, String layout, String format) {
        graphs.append("// layout: ")
                .append(layout)
                .append('\n')
                .append(dot.strip())
                .append('\n');
        return engine.run(dot, layout, format);
    }

    @Override
    public String version() {
        return engine.version();
    }

    String graphs() {
        return graphs.toString();
    }
}
