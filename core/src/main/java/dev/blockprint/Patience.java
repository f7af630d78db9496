package dev.blockprint;

import dev.blockprint.graphviz.GraphvizFailure;
import dev.blockprint.graphviz.GraphvizOutput;
import dev.blockprint.graphviz.GraphvizRunner;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Bounds the time of all runs of one diagram together; each run has a limit of its own. For one thread. */
final class Patience implements GraphvizRunner {
    private static final long SECONDS = 10;

    private final GraphvizRunner engine;
    private final LongSupplier clock;
    private long spent;

    /**
     * Starts with nothing spent.
     *
     * @param clock in nanoseconds
     */
    Patience(GraphvizRunner engine, LongSupplier clock) {
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public GraphvizOutput run(String dot, String layout, String format) {
        if (spent > TimeUnit.SECONDS.toNanos(SECONDS)) {
            throw new GraphvizFailure(
                    GraphvizFailure.Kind.TIMEOUT, "the layout takes longer than the " + SECONDS + " s it may take");
        }
        long start = clock.getAsLong();
        try {
            return engine.run(dot, layout, format);
        } finally {
            spent += clock.getAsLong() - start;
        }
    }

    @Override
    public String version() {
        return engine.version();
    }
}
