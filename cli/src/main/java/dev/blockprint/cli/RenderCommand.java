package dev.blockprint.cli;

import dev.blockprint.Blockprint;
import dev.blockprint.Dialect;
import dev.blockprint.Format;
import dev.blockprint.LayerChoice;
import dev.blockprint.RenderSettings;
import dev.blockprint.Rendition;
import dev.blockprint.artifact.AtomicFiles;
import dev.blockprint.layout.LayoutCheck;
import dev.blockprint.look.ThemeChoice;
import dev.blockprint.model.Layers;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Diagram files to pictures. */
@Command(
        name = "render",
        description = {
            "Renders diagram files (.diagram, .dot, .gv, .py), or standard input.",
            "",
            "With one file and one format the result goes to standard output unless -o names a file. With several,"
                    + " -o names a folder, and each result takes the name of its file.",
            "",
            "A script may draw several diagrams: the second becomes NAME.2.svg, and so on."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  blockprint render backend.diagram -o backend.svg",
            "  blockprint render *.diagram -o pictures/ -f svg,png,pdf",
            "  blockprint render backend.diagram -f json      the nodes, groups and edges",
            "  blockprint render backend.diagram -f dot       what is handed to Graphviz",
            "  blockprint render global.diagram --layer all -o pictures/",
            "  blockprint render *.diagram --verify           how good the layouts are"
        })
final class RenderCommand implements Callable<Integer> {
    /** What can be asked for with {@code -f}. */
    enum Output {
        SVG,
        PNG,
        PDF,
        DOT,
        JSON;

        String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of a file whose kind its name tells. */
    private static final Pattern ENDING = Pattern.compile(".+\\.[a-z][a-z0-9]{1,4}");

    @Mixin
    private MessageOptions messages = new MessageOptions();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Diagram files; none, or -, is standard input.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "A file; a folder if it ends in / or if there are several results; - is standard output,"
                    + " the default.")
    private @Nullable String output;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            split = ",",
            description = "svg, png, pdf, dot or json, or several with commas (default: what OUT ends in, else svg).")
    private List<Output> formats = new ArrayList<>();

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "auto (both in one SVG, the default), light or dark.")
    private ThemeChoice theme = ThemeChoice.AUTO;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description = "Pixels of a PNG for each px of the picture, up to 8 (default: 2).")
    private double scale = 2;

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "The folder that own icons and included files may come from (default: the file's own).")
    private @Nullable Path root;

    @Option(
            names = "--layer",
            paramLabel = "NAME",
            description =
                    "The layer to draw, by its name or number; all draws each, as NAME.LAYER.svg, animate one SVG that"
                            + " walks through them"
                            + " (default: the last, with nothing highlighted).")
    private @Nullable String layer;

    @Option(
            names = "--future",
            paramLabel = "HOW",
            description = "What later layers bring is absent (the default) or faded.")
    private LayerChoice.Future future = LayerChoice.Future.ABSENT;

    @Option(
            names = "--verify",
            description = "Measure the layouts, and draw nothing: what overlaps, crosses or was promised and not kept."
                    + " Exit code 1 if something is there that must not be. With --json as one object per diagram.")
    private boolean verify;

    private boolean sound = true;

    private final Terminal terminal;

    RenderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!(scale > 0 && scale <= 8)) {
            throw new UsageException("--scale is more than 0 and at most 8, not " + scale);
        }
        if (output != null && output.equals("-")) {
            output = null;
        }
        List<Output> wanted = wanted();
        boolean many = files.size() * wanted.size() > 1 || files.size() > 1;
        if (verify && (output != null || !formats.isEmpty())) {
            throw new UsageException("--verify draws nothing: leave out -o and -f");
        }
        if (many && output == null && !verify) {
            throw new UsageException("several results need a folder: add -o FOLDER/");
        }
        Messages said = messages.to(terminal);
        try (Blockprint blockprint = engine.open(null)) {
            for (Path file : files.isEmpty() ? List.of(Inputs.PIPE) : files) {
                render(blockprint, file, wanted, many, said);
            }
        }
        return sound ? said.exitCode() : Exit.DOCUMENT_ERRORS;
    }

    private void render(Blockprint blockprint, Path file, List<Output> wanted, boolean many, Messages said)
            throws IOException {
        said.progress("rendering " + file);
        boolean piped = file.equals(Inputs.PIPE);
        Inputs.Text input = piped ? Inputs.read(Inputs.PIPE_NAME, terminal.in()) : Inputs.read(file);
        said.report(input.diagnostics());
        SourceText source = input.source();
        if (source == null) {
            return;
        }
        String stem = piped ? "diagram" : Names.stem(file);
        Path folder = piped ? null : file.toAbsolutePath().getParent();
        RenderSettings settings = RenderSettings.DEFAULT
                .withTheme(theme)
                .withScale(scale)
                .withPictureId(Inputs.identifier(stem))
                .withRoot(root != null ? root : folder)
                .withFolder(folder)
                .withLayer(new LayerChoice(layer, future, null));
        Dialect dialect = DocumentTree.dialect(file);
        if (verify) {
            verify(blockprint.verify(source, dialect, settings), file, said);
            return;
        }
        boolean first = true;
        for (Output format : wanted) {
            Result result = result(blockprint, source, dialect, settings, format);
            if (first) {
                said.report(result.diagnostics());
                first = false;
            }
            write(result.files(), stem, format, many, file);
        }
    }

    private void verify(Parsed<List<LayoutCheck>> checked, Path file, Messages said) throws IOException {
        said.report(checked.diagnostics());
        for (int i = 0; i < checked.tree().size(); i++) {
            LayoutCheck check = checked.tree().get(i);
            sound &= check.sound();
            Verification verification = new Verification(file.toString(), i + 1, check);
            String report = messages.json() ? verification.json() : verification.text();
            terminal.out().write(report.getBytes(StandardCharsets.UTF_8));
        }
        terminal.out().flush();
    }

    /**
     * What becomes a file.
     *
     * @param layer whose picture it is; null if it is that of the whole
     */
    @SuppressWarnings("ArrayRecordComponent") // written at once, never compared
    private record Made(byte[] bytes, @Nullable String layer) {}

    /** A file for each diagram, or each layer. */
    private record Result(List<Made> files, List<Diagnostic> diagnostics) {}

    private static Result result(
            Blockprint blockprint, SourceText source, Dialect dialect, RenderSettings settings, Output format) {
        return switch (format) {
            case SVG, PNG, PDF -> {
                Format picture = Format.valueOf(format.name());
                Rendition rendition = blockprint.render(source, dialect, settings.withFormat(picture));
                yield new Result(
                        rendition.pictures().stream()
                                .map(made -> new Made(made.bytes(), made.layer()))
                                .toList(),
                        rendition.diagnostics());
            }
            case JSON -> texts(blockprint.json(source, dialect, settings));
            case DOT -> texts(blockprint.dot(source, dialect, settings));
        };
    }

    private static Result texts(Parsed<List<String>> texts) {
        List<Made> files = texts.tree().stream()
                .map(text -> new Made(text.getBytes(StandardCharsets.UTF_8), null))
                .toList();
        return new Result(files, texts.diagnostics());
    }

    private void write(List<Made> results, String stem, Output format, boolean many, Path file) throws IOException {
        if (output == null) {
            boolean pictures = format != Output.DOT && format != Output.JSON;
            if (pictures && results.size() > 1) {
                boolean layers = results.get(0).layer() != null;
                throw new UsageException(file
                        + (layers ? " has " + results.size() + " layers" : " draws " + results.size() + " diagrams")
                        + ": add -o NAME." + format.extension() + ", and the second becomes NAME."
                        + name(results.get(1), 2) + "." + format.extension());
            }
            for (Made made : results) {
                terminal.out().write(made.bytes());
            }
            terminal.out().flush();
            return;
        }
        boolean folder = many || output.endsWith("/") || Files.isDirectory(Path.of(output));
        for (int number = 1; number <= results.size(); number++) {
            Made made = results.get(number - 1);
            Path target = folder ? Path.of(output).resolve(stem + "." + format.extension()) : Path.of(output);
            boolean named = made.layer() == null ? number > 1 : results.size() > 1 || folder;
            Path own = named
                    ? target.resolveSibling(Names.with(String.valueOf(target.getFileName()), name(made, number)))
                    : target;
            Path parent = own.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            AtomicFiles.write(own, made.bytes());
        }
    }

    /** What tells the file of one of several results from the others. */
    private static String name(Made made, int number) {
        return made.layer() == null ? Integer.toString(number) : Layers.key(made.layer());
    }

    private List<Output> wanted() {
        if (!formats.isEmpty()) {
            return formats;
        }
        String name = output == null ? "" : output.toLowerCase(Locale.ROOT);
        for (Output format : Output.values()) {
            if (name.endsWith("." + format.extension())) {
                return List.of(format);
            }
        }
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (output != null
                && files.size() < 2
                && ENDING.matcher(last).matches()
                && !Files.isDirectory(Path.of(output))) {
            throw new UsageException("no format is called " + last.substring(last.lastIndexOf('.') + 1)
                    + ": let OUT end in .svg, .png, .pdf, .dot or .json, or say which with -f");
        }
        return List.of(Output.SVG);
    }
}
