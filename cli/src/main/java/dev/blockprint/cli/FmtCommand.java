package dev.blockprint.cli;

import dev.blockprint.artifact.AtomicFiles;
import dev.blockprint.document.Configuration;
import dev.blockprint.source.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One style for all diagrams. */
@Command(
        name = "fmt",
        description = {
            "Formats diagrams of the native language, in diagram files and inside documents.",
            "",
            "Only the lines inside the blocks change. Scripts, DOT and diagrams with syntax errors stay as they are."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  blockprint fmt docs backend.diagram",
            "  blockprint fmt --check docs                  exit code 1 if something would change",
            "  blockprint fmt --name README.md - < README.md"
        })
final class FmtCommand implements Callable<Integer> {
    @Mixin
    private MessageOptions messages = new MessageOptions();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Documents, diagram files, or folders of them; - formats standard input to standard output.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--check",
            description = "Write nothing, list the files that would change, and fail if there are any.")
    private boolean check;

    @Option(
            names = "--name",
            paramLabel = "FILE",
            description = "What standard input is called; its ending tells what it is (default: a diagram).")
    private Path name = Path.of("input.diagram");

    private final Terminal terminal;
    private int seen;
    private int changed;

    FmtCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Messages said = messages.to(terminal);
        boolean piped = Inputs.piped(paths);
        for (Path path : paths) {
            if (piped) {
                piped(said);
                continue;
            }
            if (!Files.exists(path)) {
                throw new UsageException("there is no " + path);
            }
            boolean folder = Files.isDirectory(path);
            Path parent = path.getParent();
            Path root = folder ? path : parent == null ? Path.of("") : parent;
            DocumentFormatter formatter = formatter(root, said);
            for (Path file : folder ? DocumentTree.files(path, null) : List.of(path)) {
                file(file, formatter, said);
            }
        }
        if (!piped) {
            said.say(Counted.of(changed, "file")
                    + (check ? " of " + seen + " would change" : " of " + seen + " changed"));
        }
        return check && changed > 0 ? Exit.DOCUMENT_ERRORS : said.exitCode();
    }

    private void file(Path file, DocumentFormatter formatter, Messages said) throws IOException {
        if (DocumentTree.Kind.of(file) == DocumentTree.Kind.OTHER) {
            return;
        }
        seen++;
        byte[] bytes = Files.readAllBytes(file);
        DocumentFormatter.Formatted formatted = formatter.format(file, bytes, file.toString());
        said.report(formatted.diagnostics());
        if (!Arrays.equals(bytes, formatted.bytes())) {
            changed++;
            if (check) {
                terminal.out().println(file);
            } else {
                // Where a link leads, lest the file takes the link's place.
                AtomicFiles.write(file.toRealPath(), formatted.bytes());
            }
        }
    }

    private void piped(Messages said) throws IOException {
        byte[] bytes = terminal.in().readAllBytes();
        DocumentFormatter.Formatted formatted = formatter(Path.of(""), said).format(name, bytes, Inputs.PIPE_NAME);
        said.report(formatted.diagnostics());
        changed += Arrays.equals(bytes, formatted.bytes()) ? 0 : 1;
        if (!check) {
            terminal.out().write(formatted.bytes());
            terminal.out().flush();
        } else if (changed > 0) {
            terminal.out().println(Inputs.PIPE_NAME);
        }
    }

    private static DocumentFormatter formatter(Path root, Messages said) throws IOException {
        Parsed<Configuration> read = Configuration.load(root);
        said.report(read.diagnostics());
        return new DocumentFormatter(read.tree().fences());
    }
}
