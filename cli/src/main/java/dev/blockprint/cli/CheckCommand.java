package dev.blockprint.cli;

import dev.blockprint.Blockprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Diagnostics, and nothing else. */
@Command(
        name = "check",
        description = "Checks the diagrams of documents and diagram files.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  blockprint check docs", "  blockprint check --json README.md | jq .message"})
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private MessageOptions messages = new MessageOptions();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Documents, diagram files, or folders of them.")
    private List<Path> paths = new ArrayList<>();

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Stopwatch watch = new Stopwatch();
        Messages said = messages.to(terminal);
        int documents = 0;
        try (Blockprint blockprint = engine.open(null)) {
            for (Path path : paths) {
                if (!Files.exists(path)) {
                    throw new UsageException("there is no " + path);
                }
                boolean folder = Files.isDirectory(path);
                Path parent = path.getParent();
                Path root = folder ? path : parent == null ? Path.of("") : parent;
                try (Checker checker = new Checker(blockprint, root, said)) {
                    for (Path file : folder ? DocumentTree.files(path, null) : List.of(path)) {
                        said.progress("checking " + file);
                        documents += checker.check(file) ? 1 : 0;
                    }
                }
            }
            String found = said.count().isEmpty() ? "no errors" : said.count();
            int diagrams = blockprint.counts().rendered() + blockprint.counts().reused();
            said.say(Counted.of(documents, "document") + " with " + Counted.of(diagrams, "sound diagram") + ", "
                    + watch.elapsed() + "; " + found);
        }
        return said.exitCode();
    }
}
