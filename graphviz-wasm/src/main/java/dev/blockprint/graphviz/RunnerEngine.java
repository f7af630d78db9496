package dev.blockprint.graphviz;

import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.GraphvizException;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Any of this package's runners as an engine of graphviz-java: {@code Graphviz.useEngine(RunnerEngine.embedded())}.
 *
 * <p>No picture that a graph names is read. What Graphviz says of a graph that it draws is lost, since graphviz-java has
 * no place for it; {@link GraphvizRunner#run} gives it.
 */
public final class RunnerEngine implements GraphvizEngine {
    private final GraphvizRunner runner;

    public RunnerEngine(GraphvizRunner runner) {
        this.runner = runner;
    }

    /** The embedded Graphviz that this process shares. */
    public static RunnerEngine embedded() {
        return new RunnerEngine(EmbeddedGraphviz.shared());
    }

    @Override
    public void init(Consumer<GraphvizEngine> onOk, Consumer<GraphvizEngine> onError) {
        onOk.accept(this);
    }

    @Override
    public EngineResult execute(String src, Options options, Rasterizer rasterizer) {
        String layout = options.engine.name().toLowerCase(Locale.ROOT);
        try {
            return EngineResult.fromString(
                    runner.run(src, layout, name(options.format)).text());
        } catch (GraphvizFailure e) {
            throw new GraphvizException(e.getMessage(), e);
        }
    }

    /** Does nothing: whoever made the runner closes it. */
    @Override
    public void close() {
        // The runner may be shared with others.
    }

    private static String name(Format format) {
        return switch (format) {
            case PNG, SVG, SVG_STANDALONE -> "svg";
            case PLAIN_EXT -> "plain-ext";
            default -> format.name().toLowerCase(Locale.ROOT);
        };
    }
}
