package dev.blockprint;

import dev.blockprint.graphviz.EmbeddedGraphviz;
import dev.blockprint.graphviz.GraphvizFailure;
import dev.blockprint.graphviz.GraphvizRunner;
import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.language.Parser;
import dev.blockprint.layout.Layout;
import dev.blockprint.layout.LayoutEngine;
import dev.blockprint.look.ThemeChoice;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.read.DiagramReader;
import dev.blockprint.model.read.ReadOptions;
import dev.blockprint.model.read.Types;
import dev.blockprint.picture.Description;
import dev.blockprint.picture.PictureOptions;
import dev.blockprint.picture.SvgWriter;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Diagram source in, picture or diagnostics out. One instance serves any number of threads.
 *
 * <pre>{@code
 * try (Blockprint blockprint = Blockprint.builder().build()) {
 *     SourceText source = SourceText.of("sketch.diagram", "browser -> server -> database");
 *     Rendition rendition = blockprint.render(source, Dialect.DIAGRAM, RenderSettings.DEFAULT);
 * }
 * }</pre>
 */
public final class Blockprint implements Renderer, AutoCloseable {
    private final GraphvizRunner engine;
    private final LayoutEngine layouts;
    private final Types types;

    private Blockprint(Builder builder) {
        this.engine = builder.engine != null ? builder.engine : EmbeddedGraphviz.shared();
        this.layouts = new LayoutEngine(engine);
        this.types = Types.of(IconCatalogue.standard());
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The version of the product, such as {@code 0.1.0}. */
    public static String version() {
        return Version.PRODUCT;
    }

    @Override
    public Rendition render(SourceText source, Dialect dialect, RenderSettings settings) {
        Parsed<Diagram> read = read(source, settings);
        if (read.hasErrors()) {
            return new Rendition(null, read.diagnostics());
        }
        Diagram diagram = read.tree();
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        try {
            Layout layout = layouts.layout(diagram);
            diagnostics.addAll(layout.warnings());
            return new Rendition(picture(diagram, layout, settings), diagnostics);
        } catch (GraphvizFailure failure) {
            diagnostics.add(explain(failure, source));
            return new Rendition(null, diagnostics);
        }
    }

    @Override
    public void close() {
        // The shared engine outlives every instance; an engine of the caller's own is the caller's to close.
    }

    private Parsed<Diagram> read(SourceText source, RenderSettings settings) {
        return DiagramReader.read(Parser.parse(source), types, ReadOptions.DEFAULT.withRoot(settings.root()));
    }

    private static Picture picture(Diagram diagram, Layout layout, RenderSettings settings) {
        Description description = Description.of(diagram, settings.title());
        ThemeChoice theme = settings.theme();
        String svg =
                SvgWriter.write(diagram, layout, new PictureOptions(settings.pictureId(), theme, settings.title()));
        return new Picture(
                Format.SVG,
                svg.getBytes(StandardCharsets.UTF_8),
                (int) Math.ceil(layout.width()),
                (int) Math.ceil(layout.height()),
                description.title(),
                description.text());
    }

    private static Diagnostic explain(GraphvizFailure failure, SourceText source) {
        String advice = switch (failure.kind()) {
            case TIMEOUT, MEMORY -> "divide the diagram into several";
            case REJECTED, BROKEN -> "simplify the diagram; if it is small, this is a bug in Blockprint";
        };
        return Diagnostic.error(source, new Span(0, 0), "the layout failed: " + failure.getMessage(), advice);
    }

    /** Makes an instance. */
    public static final class Builder {
        private @Nullable GraphvizRunner engine;

        private Builder() {}

        /** Lays out with {@code runner}, which the caller closes; the default is the engine inside. */
        public Builder engine(GraphvizRunner runner) {
            this.engine = runner;
            return this;
        }

        public Blockprint build() {
            return new Blockprint(this);
        }
    }
}
