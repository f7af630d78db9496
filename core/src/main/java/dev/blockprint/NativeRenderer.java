package dev.blockprint;

import dev.blockprint.LayerPictures.Shown;
import dev.blockprint.artifact.CacheKey;
import dev.blockprint.graphviz.GraphvizFailure;
import dev.blockprint.graphviz.GraphvizRunner;
import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.language.Tree;
import dev.blockprint.layout.Layout;
import dev.blockprint.layout.LayoutCheck;
import dev.blockprint.layout.LayoutEngine;
import dev.blockprint.look.ThemeChoice;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Element;
import dev.blockprint.model.Face;
import dev.blockprint.model.Node;
import dev.blockprint.model.Stage;
import dev.blockprint.model.Theme;
import dev.blockprint.model.json.DiagramJson;
import dev.blockprint.model.read.DiagramReader;
import dev.blockprint.model.read.Includer;
import dev.blockprint.model.read.PythonReader;
import dev.blockprint.model.read.ReadOptions;
import dev.blockprint.model.read.Types;
import dev.blockprint.picture.Animation;
import dev.blockprint.picture.PictureOptions;
import dev.blockprint.picture.SvgWriter;
import dev.blockprint.python.eval.Evaluator;
import dev.blockprint.python.syntax.ScriptParser;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Limits;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import dev.blockprint.words.Description;
import dev.blockprint.words.Language;
import dev.blockprint.words.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The native language, and Python scripts, to pictures. */
final class NativeRenderer {
    private static final byte[] NOT_YET = {};

    private final Dialect dialect;
    private final GraphvizRunner engine;
    private final PictureStore store;
    private final Limits limits;
    private final Types types = Types.of(IconCatalogue.standard());

    NativeRenderer(Dialect dialect, GraphvizRunner engine, PictureStore store, Limits limits) {
        this.dialect = dialect;
        this.engine = engine;
        this.store = store;
        this.limits = limits;
    }

    /**
     * What was read.
     *
     * @param source the text, with that of the files it includes
     */
    private record Read(SourceText source, Parsed<List<Diagram>> parsed) {}

    Rendition render(SourceText source, RenderSettings settings) {
        Read whole = read(source, settings);
        Parsed<List<Diagram>> read = whole.parsed();
        // What the reader said is said on every run, so only what came later is kept with the pictures.
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        List<Picture> pictures = new ArrayList<>();
        for (Diagram diagram : read.hasErrors() ? List.<Diagram>of() : read.tree()) {
            Rendition drawn = render(whole.source(), diagram, pictures.size() + 1, settings);
            diagnostics.addAll(drawn.diagnostics());
            if (drawn.failed()) {
                return new Rendition(List.of(), diagnostics);
            }
            pictures.addAll(drawn.pictures());
        }
        return new Rendition(pictures, diagnostics);
    }

    /** One of the diagrams that the source draws, counted from 1. */
    private Rendition render(SourceText source, Diagram diagram, int number, RenderSettings settings) {
        String id = settings.pictureId() + (number == 1 ? "" : "-" + number);
        RenderSettings own = settings.withTheme(theme(diagram, settings)).withPictureId(id);
        Arranged arranged = new Arranged(diagram, settings);
        if (diagram.layers().isEmpty() && settings.layer().name() == null) {
            CacheKey key = key(source, diagram, own, number);
            Rendition drawn = store.get(key, source, () -> draw(source, diagram, arranged::layout, own), own);
            PictureText text = PictureText.of(diagram, settings.wording().language());
            return new Rendition(
                    drawn.pictures().stream()
                            .map(picture -> picture.saying(text))
                            .toList(),
                    drawn.diagnostics());
        }
        Parsed<List<Shown>> wanted = LayerPictures.of(diagram, settings.layer(), source);
        List<Picture> pictures = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>(wanted.diagnostics());
        boolean moves = LayerPictures.move(diagram, settings.layer()) && !wanted.hasErrors();
        if (moves && own.forBrowsers()) {
            CacheKey key = key(source, diagram, own, number)
                    .add("layer", LayerChoice.ANIMATE)
                    .add("future", settings.layer().future());
            return store.get(
                    key,
                    source,
                    () -> animate(source, wanted.tree(), arranged::layout, own),
                    own.withFormat(Format.SVG));
        }
        // On paper nothing moves: it shows where it ends.
        List<Shown> all = wanted.tree();
        for (Shown shown : moves ? all.subList(all.size() - 1, all.size()) : all) {
            String layerId = wanted.tree().size() == 1 ? id : id + "-" + shown.number();
            RenderSettings one = own.withPictureId(layerId);
            CacheKey key = key(source, diagram, one, number)
                    .add("layer", shown.number())
                    .add("future", settings.layer().future());
            Stage stage = shown.stage();
            Supplier<Layout> layout = () -> arranged.layout().showing(stage);
            Rendition drawn = store.get(key, source, () -> draw(source, stage.diagram(), layout, one), one);
            // The layout is one, and so is what there is to say about it.
            drawn.diagnostics().stream()
                    .filter(said -> !diagnostics.contains(said))
                    .forEach(diagnostics::add);
            PictureText text =
                    PictureText.of(stage.diagram(), settings.wording().language());
            drawn.pictures()
                    .forEach(picture -> pictures.add(picture.saying(text).ofLayer(shown.name())));
        }
        return new Rendition(pictures, diagnostics);
    }

    private CacheKey key(SourceText source, Diagram diagram, RenderSettings settings, int number) {
        CacheKey key = store.key(source, dialect, settings).add("number", number);
        ownIcons(diagram).forEach(icon -> key.add("icon " + icon.path(), icon.content()));
        return key;
    }

    /** A diagram and its layout, which is made when the first picture needs it. */
    private final class Arranged {
        private final Diagram diagram;
        private final RenderSettings settings;
        private @Nullable Layout layout;

        Arranged(Diagram diagram, RenderSettings settings) {
            this.diagram = diagram;
            this.settings = settings;
        }

        Layout layout() {
            Layout known = layout;
            if (known == null) {
                known = new LayoutEngine(new Patience(engine, System::nanoTime))
                        .layout(diagram, told(diagram, settings));
                layout = known;
            }
            return known;
        }
    }

    Parsed<List<String>> json(SourceText source, RenderSettings settings) {
        Parsed<List<Diagram>> read = read(source, settings).parsed();
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        List<String> texts = new ArrayList<>();
        for (Diagram diagram : read.hasErrors() ? List.<Diagram>of() : read.tree()) {
            if (diagram.layers().isEmpty() && settings.layer().name() == null) {
                texts.add(DiagramJson.write(diagram));
                continue;
            }
            Parsed<List<Shown>> wanted = LayerPictures.of(diagram, settings.layer(), source);
            diagnostics.addAll(wanted.diagnostics());
            wanted.tree()
                    .forEach(shown -> texts.add(DiagramJson.write(shown.stage().diagram())));
        }
        return new Parsed<>(texts, diagnostics);
    }

    Parsed<List<String>> dot(SourceText source, RenderSettings settings) {
        Parsed<List<Diagram>> read = read(source, settings).parsed();
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        List<String> graphs = new ArrayList<>();
        for (Diagram diagram : read.hasErrors() ? List.<Diagram>of() : read.tree()) {
            Overheard overheard = new Overheard(new Patience(engine, System::nanoTime));
            try {
                new LayoutEngine(overheard).layout(diagram);
            } catch (GraphvizFailure failure) {
                diagnostics.add(explain(failure, source));
            }
            graphs.add(overheard.graphs());
        }
        return new Parsed<>(graphs, diagnostics);
    }

    Parsed<List<LayoutCheck>> verify(SourceText source, RenderSettings settings) {
        Parsed<List<Diagram>> read = read(source, settings).parsed();
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        List<LayoutCheck> measured = new ArrayList<>();
        for (Diagram diagram : read.hasErrors() ? List.<Diagram>of() : read.tree()) {
            try {
                Layout layout = new LayoutEngine(new Patience(engine, System::nanoTime))
                        .layout(diagram, told(diagram, settings));
                diagnostics.addAll(layout.warnings());
                measured.add(LayoutCheck.of(diagram, layout));
            } catch (GraphvizFailure failure) {
                diagnostics.add(explain(failure, source));
            }
        }
        return new Parsed<>(measured, diagnostics);
    }

    private Read read(SourceText source, RenderSettings settings) {
        ReadOptions options = new ReadOptions(settings.root(), settings.folder(), limits);
        if (dialect == Dialect.PYTHON) {
            var script = Evaluator.run(ScriptParser.parse(source), source, IconCatalogue.standard(), limits);
            return new Read(source, PythonReader.read(script, source, types, options));
        }
        Parsed<Tree> tree = Includer.parse(source, options);
        Parsed<Diagram> read = DiagramReader.read(tree, types, options);
        return new Read(tree.tree().source(), new Parsed<>(List.of(read.tree()), read.diagnostics()));
    }

    private static Rendition animate(
            SourceText source, List<Shown> layers, Supplier<Layout> arranged, RenderSettings settings) {
        Layout layout;
        try {
            layout = arranged.get();
        } catch (GraphvizFailure failure) {
            return new Rendition(List.of(), List.of(explain(failure, source)));
        }
        Language language = settings.wording().language();
        List<String> files = new ArrayList<>();
        for (Shown shown : layers) {
            String id = settings.pictureId() + "-" + shown.number();
            PictureOptions options = new PictureOptions(id, settings.theme(), settings.title(), language);
            files.add(SvgWriter.write(shown.stage().diagram(), layout.showing(shown.stage()), options));
        }
        Diagram last = layers.get(layers.size() - 1).stage().diagram();
        Description told = Description.of(last, settings.title(), language);
        PictureOptions whole = new PictureOptions(settings.pictureId(), settings.theme(), settings.title(), language);
        String svg = Animation.of(files, layout, whole, told.title(), told.text());
        int width = (int) Math.ceil(layout.width());
        int height = (int) Math.ceil(layout.height());
        Picture size = new Picture(Format.SVG, NOT_YET, width, height, told.title(), told.text());
        return Finish.file(svg, size, settings, source, layout.warnings());
    }

    private static Rendition draw(
            SourceText source, Diagram diagram, Supplier<Layout> arranged, RenderSettings settings) {
        Layout layout;
        try {
            layout = arranged.get();
        } catch (GraphvizFailure failure) {
            return new Rendition(List.of(), List.of(explain(failure, source)));
        }
        Language language = settings.wording().language();
        Description description = Description.of(diagram, settings.title(), language);
        PictureOptions options = new PictureOptions(settings.pictureId(), settings.theme(), settings.title(), language);
        Picture size = new Picture(
                Format.SVG,
                NOT_YET,
                (int) Math.ceil(layout.width()),
                (int) Math.ceil(layout.height()),
                description.title(),
                description.text());
        return Finish.file(SvgWriter.write(diagram, layout, options), size, settings, source, layout.warnings());
    }

    /** What the list of steps in the picture says. */
    private static List<String> told(Diagram diagram, RenderSettings settings) {
        return settings.wording().steps()
                ? new Telling(diagram, settings.wording().language())
                        .steps().stream().map(Telling.Told::text).toList()
                : List.of();
    }

    /** The caller's word goes first, then the diagram's own; what is not for browsers has one theme. */
    private static ThemeChoice theme(Diagram diagram, RenderSettings settings) {
        ThemeChoice choice = settings.theme();
        if (choice == ThemeChoice.AUTO && diagram.theme() != null) {
            choice = diagram.theme() == Theme.DARK
                    ? ThemeChoice.DARK
                    : diagram.theme() == Theme.LIGHT ? ThemeChoice.LIGHT : ThemeChoice.AUTO;
        }
        return choice == ThemeChoice.AUTO && !settings.forBrowsers() ? ThemeChoice.LIGHT : choice;
    }

    private static List<Face.Own> ownIcons(Diagram diagram) {
        List<Face.Own> icons = new ArrayList<>();
        for (Element element : diagram.elements()) {
            if (element instanceof Node node && node.face() instanceof Face.Own own) {
                icons.add(own);
            }
        }
        return icons;
    }

    private static Diagnostic explain(GraphvizFailure failure, SourceText source) {
        String advice = switch (failure.kind()) {
            case TIMEOUT, MEMORY -> "divide the diagram into several";
            case REJECTED, BROKEN -> "simplify the diagram; if it is small, this is a bug in Blockprint";
        };
        return Diagnostic.error(source, new Span(0, 0), "the layout failed: " + failure.getMessage(), advice);
    }
}
