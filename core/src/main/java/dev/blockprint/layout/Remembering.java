package dev.blockprint.layout;

import dev.blockprint.graphviz.GraphvizOutput;
import dev.blockprint.graphviz.GraphvizRunner;
import java.util.HashMap;
import java.util.Map;

/** Runs each graph once: from one attempt to the next most groups stay as they are. For one thread. */
final class Remembering implements GraphvizRunner {
    private final GraphvizRunner runner;
    private final Map<String, GraphvizOutput> outputs = new HashMap<>();

    Remembering(GraphvizRunner runner) {
        this.runner = runner;
    }

    @Override
    public GraphvizOutput run(String dot, String layout, String format) {
        String key = layout + " " + format + " " + dot;
        GraphvizOutput known = outputs.get(key);
        if (known == null) {
            known = runner.run(dot, layout, format);
            outputs.put(key, known);
        }
        return known;
    }

    @Override
    public String version() {
        return runner.version();
    }
}
