package dev.blockprint.cli;

import dev.blockprint.Blockprint;
import dev.blockprint.artifact.AtomicFiles;
import dev.blockprint.document.Configuration;
import dev.blockprint.source.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The same documents, with pictures. */
@Command(
        name = "build",
        description = {
            "Copies documents with pictures in them, for any site generator.",
            "",
            "Diagram blocks become Markdown images, or AsciiDoc image macros with the block's title, id and"
                    + " attributes. Every other byte and file stays as it was.",
            "",
            "Pictures go into a folder `images` beside their document, into the one that blockprint.yaml names, or,"
                    + " in Antora's layout, into the module's images.",
            "",
            "What did not change is not written again. A document that is gone from the folder goes from the copy,"
                    + " with its pictures."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  blockprint build docs -o built && mkdocs build"})
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private MessageOptions messages = new MessageOptions();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private FlavorOption flavor = new FlavorOption();

    @Parameters(paramLabel = "DIR", description = "The folder of documents, with a blockprint.yaml if there is one.")
    private Path input = Path.of(".");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "The folder to write to.")
    private Path output = Path.of(".");

    private final Terminal terminal;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Stopwatch watch = new Stopwatch();
        Folders.checkInput(input);
        Folders.checkOutput(input, output);
        Messages said = messages.to(terminal);
        Parsed<Configuration> read = Configuration.load(input);
        said.report(read.diagnostics());
        try (Blockprint blockprint = engine.open(Folders.cache(input, read.tree()))) {
            DocumentRewriter rewriter =
                    new DocumentRewriter(blockprint, read.tree(), flavor.or(read.tree()), input, output);
            List<Path> files = new ArrayList<>(DocumentTree.files(input, output));
            // The settings are ours: a generator would publish them.
            files.remove(input.resolve(Configuration.FILE));
            WrittenFiles written = WrittenFiles.read(input, output);
            int documents = 0;
            for (Path file : files) {
                said.progress(file.toString());
                DocumentRewriter.Rewritten rewritten = rewriter.rewrite(file, Files.readAllBytes(file));
                said.report(rewritten.diagnostics());
                documents += rewritten.blocks() > 0 ? 1 : 0;
                Path way = input.relativize(file);
                AtomicFiles.write(output.resolve(way.toString()), rewritten.bytes());
                written.add(way);
            }
            for (Path gone : written.removeGone()) {
                rewriter.forget(gone);
            }
            rewriter.finish();
            said.say(Counted.of(files.size(), "file") + " in " + output + ", " + documents + " with diagrams, "
                    + Folders.pictures(blockprint.counts()) + ", " + watch.elapsed()
                    + (said.count().isEmpty() ? "" : "; " + said.count()));
        }
        return said.exitCode();
    }
}
