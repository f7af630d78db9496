package dev.blockprint.cli;

import dev.blockprint.Blockprint;
import dev.blockprint.Dialect;
import dev.blockprint.Format;
import dev.blockprint.RenderSettings;
import dev.blockprint.Rendition;
import dev.blockprint.artifact.AtomicFiles;
import dev.blockprint.look.ThemeChoice;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
                    + " -o names a folder, and each result takes the name of its file."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  blockprint render backend.diagram -o backend.svg",
            "  blockprint render *.diagram -o pictures/ -f svg,png",
            "  blockprint render backend.diagram -f json      the nodes, groups and edges",
            "  blockprint render backend.diagram -f dot       what is handed to Graphviz"
        })
final class RenderCommand implements Callable<Integer> {
    /** What can be asked for with {@code -f}. */
    enum Output {
        SVG,
        PNG,
        DOT,
        JSON;

        String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private MessageOptions messages = new MessageOptions();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Diagram files; none, or -, is standard input.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "A file; a folder if it ends in / or if there are several results.")
    private @Nullable String output;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            split = ",",
            description = "svg, png, dot or json, or several with commas (default: what OUT ends in, else svg).")
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
            description = "The folder that own icons may come from (default: the file's own).")
    private @Nullable Path root;

    private final Terminal terminal;

    RenderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!(scale > 0 && scale <= 8)) {
            throw new UsageException("--scale is more than 0 and at most 8, not " + scale);
        }
        List<Output> wanted = wanted();
        boolean many = files.size() * wanted.size() > 1 || files.size() > 1;
        if (many && output == null) {
            throw new UsageException("several results need a folder: add -o FOLDER/");
        }
        Messages said = messages.to(terminal);
        try (Blockprint blockprint = engine.open(null)) {
            for (Path file : files.isEmpty() ? List.of(Path.of("-")) : files) {
                render(blockprint, file, wanted, many, said);
            }
        }
        return said.exitCode();
    }

    private void render(Blockprint blockprint, Path file, List<Output> wanted, boolean many, Messages said)
            throws IOException {
        said.progress("rendering " + file);
        boolean piped = file.toString().equals("-");
        Inputs.Text input = piped ? Inputs.read("<standard input>", terminal.in()) : Inputs.read(file);
        said.report(input.diagnostics());
        SourceText source = input.source();
        if (source == null) {
            return;
        }
        String stem = piped ? "diagram" : stem(file);
        RenderSettings settings = RenderSettings.DEFAULT
                .withTheme(theme)
                .withScale(scale)
                .withPictureId(Inputs.identifier(stem))
                .withRoot(
                        root != null
                                ? root
                                : piped ? null : file.toAbsolutePath().getParent());
        Dialect dialect = DocumentTree.dialect(file);
        boolean first = true;
        for (Output format : wanted) {
            Result result = result(blockprint, source, dialect, settings, format);
            if (first) {
                said.report(result.diagnostics());
                first = false;
            }
            if (result.bytes() != null) {
                write(result.bytes(), stem + "." + format.extension(), many);
            }
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    private record Result(byte @Nullable [] bytes, List<Diagnostic> diagnostics) {}

    private static Result result(
            Blockprint blockprint, SourceText source, Dialect dialect, RenderSettings settings, Output format) {
        switch (format) {
            case SVG, PNG -> {
                Format picture = format == Output.SVG ? Format.SVG : Format.PNG;
                Rendition rendition = blockprint.render(source, dialect, settings.withFormat(picture));
                return new Result(
                        rendition.picture() == null ? null : rendition.picture().bytes(), rendition.diagnostics());
            }
            case JSON -> {
                var json = blockprint.json(source, dialect, settings);
                return new Result(bytes(json.tree()), json.diagnostics());
            }
            case DOT -> {
                var dot = blockprint.dot(source, dialect, settings);
                return new Result(bytes(dot.tree()), dot.diagnostics());
            }
        }
        throw new AssertionError(format);
    }

    private static byte @Nullable [] bytes(String text) {
        return text.isEmpty() ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private void write(byte[] bytes, String name, boolean many) throws IOException {
        if (output == null) {
            terminal.out().write(bytes);
            terminal.out().flush();
            return;
        }
        Path out = Path.of(output);
        boolean folder = many || output.endsWith("/") || Files.isDirectory(out);
        Path target = folder ? out.resolve(name) : out;
        Path parent = target.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        AtomicFiles.write(target, bytes);
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
        return List.of(Output.SVG);
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
