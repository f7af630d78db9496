package dev.blockprint.cli;

import dev.blockprint.Blockprint;
import dev.blockprint.RenderSettings;
import dev.blockprint.artifact.AtomicFiles;
import dev.blockprint.document.Configuration;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.ImageFolder;
import dev.blockprint.document.ImagePublisher;
import dev.blockprint.document.figure.ImageMarkup;
import dev.blockprint.markdown.FilterOptions;
import dev.blockprint.markdown.FilterResult;
import dev.blockprint.markdown.MarkdownFilter;
import dev.blockprint.source.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One Markdown document. */
@Command(
        name = "filter",
        description = {
            "Puts pictures into one Markdown document.",
            "",
            "Reads the document, and writes it to standard output with image references in place of its diagram"
                    + " blocks. The pictures go into a folder. All other bytes stay as they are."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  blockprint filter guide.src.md --images images > guide.md",
            "  cat guide.src.md | blockprint filter --images static/img --base /img > content/guide.md"
        })
final class FilterCommand implements Callable<Integer> {
    @Mixin
    private MessageOptions messages = new MessageOptions();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private FlavorOption flavor = new FlavorOption();

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The document; none, or -, is standard input.")
    private @Nullable Path file;

    @Option(
            names = "--images",
            paramLabel = "DIR",
            description = "The folder that pictures are written into (default: images).")
    private Path images = Path.of("images");

    @Option(
            names = "--base",
            paramLabel = "URL",
            description = "What stands before a picture's name in the document (default: the folder as given).")
    private @Nullable String base;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the document here instead of to standard output.")
    private @Nullable Path output;

    private final Terminal terminal;

    FilterCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        boolean piped = file == null || file.equals(Inputs.PIPE);
        String name = piped ? Inputs.PIPE_NAME : String.valueOf(file);
        byte[] document = piped || file == null ? terminal.in().readAllBytes() : Files.readAllBytes(file);
        Path parent = piped || file == null ? null : file.toAbsolutePath().getParent();
        Path root = parent != null ? parent : Path.of("").toAbsolutePath();
        Messages said = messages.to(terminal);
        Parsed<Configuration> read = Configuration.load(root);
        said.report(read.diagnostics());
        Configuration configuration = read.tree();
        FilterOptions options = FilterOptions.DEFAULT
                .withFences(configuration.fences())
                .withDefaults(configuration.defaults())
                .withMarkup(ImageMarkup.of(flavor.or(configuration)))
                .withAddress(ImageAddress.under(
                        base != null ? base : images.toString().replace('\\', '/')));
        try (Blockprint blockprint = engine.open(null)) {
            ImageFolder folder = ImageFolder.open(images);
            String known = piped ? "document" : String.valueOf(file).replace('\\', '/');
            ImagePublisher publisher =
                    new ImagePublisher(blockprint, folder, known, RenderSettings.DEFAULT.withRoot(root));
            FilterResult result = new MarkdownFilter(options).filter(document, name, publisher);
            said.report(result.diagnostics());
            folder.finish();
            if (output != null) {
                AtomicFiles.write(output, result.bytes());
            } else {
                terminal.out().write(result.bytes());
                terminal.out().flush();
            }
        }
        return said.exitCode();
    }
}
