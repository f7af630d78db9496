package dev.blockprint;

import dev.blockprint.dot.DotDrawing;
import dev.blockprint.dot.DotPicture;
import dev.blockprint.dot.DotRendition;
import dev.blockprint.graphviz.GraphvizRunner;
import dev.blockprint.look.ThemeChoice;
import dev.blockprint.picture.GraphColours;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Limits;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.List;

/** DOT to pictures. */
final class DotRenderer {
    private static final byte[] NOT_YET = {};

    private final GraphvizRunner engine;
    private final PictureStore store;
    private final Limits limits;

    DotRenderer(GraphvizRunner engine, PictureStore store, Limits limits) {
        this.engine = engine;
        this.store = store;
        this.limits = limits;
    }

    Rendition render(SourceText source, RenderSettings settings) {
        if (settings.layer().name() != null) {
            SourceText asked = settings.layer().asked();
            return new Rendition(
                    List.of(),
                    List.of(Diagnostic.error(
                            asked == null ? source : asked,
                            new Span(0, 0),
                            "DOT has no layers",
                            "ask for none, or write it natively")));
        }
        return store.get(
                store.key(source, Dialect.DOT, settings).add("layout", settings.layout()),
                source,
                () -> draw(source, settings),
                settings);
    }

    private Rendition draw(SourceText source, RenderSettings settings) {
        DotRendition rendition =
                DotPicture.render(source, engine, settings.layout(), settings.pictureId(), settings.title(), limits);
        DotDrawing drawing = rendition.drawing();
        if (drawing == null) {
            return new Rendition(List.of(), rendition.diagnostics());
        }
        Picture size = new Picture(
                Format.SVG, NOT_YET, drawing.width(), drawing.height(), drawing.title(), drawing.description());
        boolean oneTheme = !settings.forBrowsers() && settings.theme() == ThemeChoice.AUTO;
        ThemeChoice theme = oneTheme ? ThemeChoice.LIGHT : settings.theme();
        String svg = GraphColours.of(drawing.svg(), source.text(), theme);
        return Finish.file(svg, size, settings, source, rendition.diagnostics());
    }
}
