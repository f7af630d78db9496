package dev.blockprint.cli;

import dev.blockprint.artifact.AtomicFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Python scripts to the native language. */
@Command(
        name = "convert",
        description = {
            "Converts Python scripts for the library `diagrams` to Blockprint's own language, in files of their own and"
                    + " inside documents. No Python is run.",
            "",
            "What is written draws the same picture as the script: the same things, groups, lines and labels. It has"
                    + " the names of the script's variables, and its comments. What the language has no word for is"
                    + " named in a comment.",
            "",
            "The result goes to standard output, or where -o says. A script NAME.py becomes NAME.diagram; its second"
                    + " diagram becomes NAME.2.diagram, and so on.",
            "",
            "With --in-place, documents are changed where they are, and NAME.diagram is written beside NAME.py, which"
                    + " stays. In a document only the blocks that hold scripts change, and the word that names their"
                    + " language; a script with several diagrams becomes several blocks."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  blockprint convert backend.py                     shows the conversion",
            "  blockprint convert backend.py -o backend.diagram",
            "  blockprint convert scripts/*.py -o diagrams/",
            "  blockprint convert --in-place docs                all Markdown and AsciiDoc documents of a folder",
            "  blockprint convert --name README.md - < README.md"
        })
final class ConvertCommand implements Callable<Integer> {
    @Mixin
    private MessageOptions messages = new MessageOptions();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Scripts or documents, with --in-place folders of documents too; - is standard input.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "A file; a folder if it ends in / or if there are several files.")
    private @Nullable String output;

    @Option(
            names = "--in-place",
            description = "Change documents where they are, and write NAME.diagram beside NAME.py.")
    private boolean inPlace;

    @Option(
            names = "--name",
            paramLabel = "FILE",
            description = "What standard input is called; its ending tells what it is (default: a script).")
    private Path name = Path.of("script.py");

    private final Terminal terminal;

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        check();
        Messages said = messages.to(terminal);
        DocumentConverter converter = new DocumentConverter(said);
        int converted = 0;
        for (Path file : files) {
            boolean folder = Files.isDirectory(file);
            for (Path one : folder ? documents(file) : List.of(file)) {
                said.progress("converting " + one);
                DocumentConverter.Converted result = convert(converter, one, folder ? file : null);
                said.report(result.diagnostics());
                converted += result.scripts();
                boolean nothing = result.scripts() == 0
                        && result.diagnostics().stream().noneMatch(diagnostic -> diagnostic.isError());
                if (nothing && !folder) {
                    said.say("there is no script in " + one);
                }
                write(one, result);
            }
        }
        if (inPlace) {
            said.say(Counted.of(converted, "script") + " converted"
                    + (said.count().isEmpty() ? "" : "; " + said.count()));
        }
        return said.exitCode();
    }

    private void check() {
        boolean piped = Inputs.piped(files);
        if (inPlace && output != null) {
            throw new UsageException("--in-place and -o: say one of the two");
        }
        if (inPlace && piped) {
            throw new UsageException("standard input has no place to be changed in; drop --in-place");
        }
        for (Path file : files) {
            if (!piped && !Files.exists(file)) {
                throw new UsageException("there is no " + file);
            }
            if (Files.isDirectory(file) && !inPlace) {
                throw new UsageException(file + " is a folder: name its files, or say --in-place");
            }
            if (!piped && !Files.isDirectory(file) && !DocumentConverter.takes(file)) {
                throw new UsageException(file + " is neither a script (.py) nor a document (.md, .adoc)");
            }
        }
        if (files.size() > 1 && output == null && !inPlace) {
            throw new UsageException("several files need a folder: add -o FOLDER/, or --in-place");
        }
    }

    private static List<Path> documents(Path folder) throws IOException {
        return DocumentTree.files(folder, null).stream()
                .filter(file -> switch (DocumentTree.Kind.of(file)) {
                    case MARKDOWN, ASCIIDOC -> true;
                    case DIAGRAM, PYTHON, OTHER -> false;
                })
                .toList();
    }

    private DocumentConverter.Converted convert(DocumentConverter converter, Path file, @Nullable Path root)
            throws IOException {
        boolean piped = file.equals(Inputs.PIPE);
        Path named = piped ? name : file;
        byte[] bytes = piped ? terminal.in().readAllBytes() : Files.readAllBytes(file);
        Path parent = named.toAbsolutePath().getParent();
        Path from = root != null ? root : parent == null ? Path.of("") : parent;
        return converter.convert(named, bytes, piped ? Inputs.PIPE_NAME : file.toString(), from);
    }

    private void write(Path file, DocumentConverter.Converted result) throws IOException {
        if (result.files().isEmpty()) {
            return;
        }
        if (output == null && !inPlace) {
            for (int number = 1; number <= result.files().size(); number++) {
                if (number > 1) {
                    terminal.out().println("\n# Diagram " + number + ", for a file of its own.");
                }
                terminal.out().write(result.files().get(number - 1));
            }
            terminal.out().flush();
            return;
        }
        if (inPlace && !result.script() && result.scripts() == 0) {
            return;
        }
        Path target = target(file, result.script());
        for (int number = 1; number <= result.files().size(); number++) {
            String first = String.valueOf(target.getFileName());
            Path numbered = number == 1 ? target : target.resolveSibling(Names.with(first, Integer.toString(number)));
            Path parent = numbered.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            // Where a link leads, lest the file takes the link's place.
            AtomicFiles.write(
                    Files.exists(numbered) ? numbered.toRealPath() : numbered,
                    result.files().get(number - 1));
        }
    }

    private Path target(Path file, boolean script) {
        boolean piped = file.equals(Inputs.PIPE);
        Path named = piped ? name : file;
        String own = script ? Names.stem(named) + ".diagram" : String.valueOf(named.getFileName());
        if (output == null) {
            return file.resolveSibling(own);
        }
        Path out = Path.of(output);
        boolean folder = files.size() > 1 || output.endsWith("/") || Files.isDirectory(out);
        return folder ? out.resolve(own) : out;
    }
}
