package dev.blockprint;

import dev.blockprint.artifact.Cache;
import dev.blockprint.graphviz.EmbeddedGraphviz;
import dev.blockprint.graphviz.GraphvizRunner;
import dev.blockprint.layout.LayoutCheck;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Limits;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Diagram source in, picture or diagnostics out. One instance serves any number of threads.
 *
 * <pre>{@code
 * try (Blockprint blockprint = Blockprint.builder().cache(Path.of(".blockprint/cache")).build()) {
 *     SourceText source = SourceText.of("sketch.diagram", "browser -> server -> database");
 *     Rendition rendition = blockprint.render(source, Dialect.DIAGRAM, RenderSettings.DEFAULT);
 * }
 * }</pre>
 */
public final class Blockprint implements Renderer, AutoCloseable {
    private final NativeRenderer diagrams;
    private final NativeRenderer scripts;
    private final DotRenderer graphs;
    private final PictureStore store;

    private Blockprint(Builder builder) {
        GraphvizRunner engine = builder.engine != null ? builder.engine : EmbeddedGraphviz.shared();
        this.store =
                new PictureStore(builder.cache == null ? null : new Cache(builder.cache, Cache.DEFAULT_LIMIT), engine);
        this.diagrams = new NativeRenderer(Dialect.DIAGRAM, engine, store, builder.limits);
        this.scripts = new NativeRenderer(Dialect.PYTHON, engine, store, builder.limits);
        this.graphs = new DotRenderer(engine, store, builder.limits);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The version of the product, such as {@code 0.1.0}. */
    public static String version() {
        return Version.PRODUCT;
    }

    /**
     * How many pictures were asked for so far and came out well.
     *
     * @param rendered those that were made
     * @param reused those that were found in the cache
     */
    public record Counts(int rendered, int reused) {}

    public Counts counts() {
        return store.counts();
    }

    @Override
    public Rendition render(SourceText source, Dialect dialect, RenderSettings settings) {
        return switch (effective(source, dialect)) {
            case DIAGRAM -> diagrams.render(source, settings);
            case DOT -> graphs.render(source, settings);
            case PYTHON -> scripts.render(source, settings);
        };
    }

    /**
     * The model of each diagram as JSON: title, direction, nodes, groups and edges. There is none if there are errors,
     * nor of DOT, which has no model.
     */
    public Parsed<List<String>> json(SourceText source, Dialect dialect, RenderSettings settings) {
        return switch (effective(source, dialect)) {
            case DIAGRAM -> diagrams.json(source, settings);
            case DOT -> none(source, "DOT has no model of nodes and groups", "ask for svg, png, pdf or dot");
            case PYTHON -> scripts.json(source, settings);
        };
    }

    /**
     * Measures the layout of each diagram. There is none if there are errors, nor of DOT, whose layout is Graphviz's own.
     */
    public Parsed<List<LayoutCheck>> verify(SourceText source, Dialect dialect, RenderSettings settings) {
        return switch (effective(source, dialect)) {
            case DIAGRAM -> diagrams.verify(source, settings);
            case DOT ->
                none(
                        source,
                        "DOT is laid out by Graphviz alone, so there is nothing to verify",
                        "verify diagrams of the language, or scripts");
            case PYTHON -> scripts.verify(source, settings);
        };
    }

    /** What is handed to Graphviz for each diagram, one graph for each run. There is none if there are errors. */
    public Parsed<List<String>> dot(SourceText source, Dialect dialect, RenderSettings settings) {
        return switch (effective(source, dialect)) {
            case DIAGRAM -> diagrams.dot(source, settings);
            case DOT -> new Parsed<>(List.of(source.text()), List.of());
            case PYTHON -> scripts.dot(source, settings);
        };
    }

    /** Nothing is held that has to be let go: the engine is shared, or the caller's own. */
    @Override
    public void close() {}

    /** What DOT, which has no model, cannot give. */
    private static <T> Parsed<List<T>> none(SourceText source, String why, String advice) {
        return new Parsed<>(List.of(), List.of(Diagnostic.error(source, new Span(0, 0), why, advice)));
    }

    private static Dialect effective(SourceText source, Dialect dialect) {
        return dialect == Dialect.DIAGRAM ? Dialects.detect(source) : dialect;
    }

    /** Makes an instance. */
    public static final class Builder {
        private @Nullable GraphvizRunner engine;
        private @Nullable Path cache;
        private Limits limits = Limits.DEFAULT;

        private Builder() {}

        /** Lays out with {@code runner}, which the caller closes; the default is the engine inside. */
        public Builder engine(GraphvizRunner runner) {
            this.engine = runner;
            return this;
        }

        /** Keeps finished pictures in {@code folder}, which is made when it is first needed; the default is nowhere. */
        public Builder cache(Path folder) {
            this.cache = folder;
            return this;
        }

        /** How much of anything a source may hold. */
        public Builder limits(Limits most) {
            this.limits = most;
            return this;
        }

        public Blockprint build() {
            return new Blockprint(this);
        }
    }
}
