package dev.blockprint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code blockprint}; what it does is in its subcommands. */
@Command(
        name = "blockprint",
        description = {
            "Turns diagram blocks inside Markdown and AsciiDoc into pictures while the documents are built.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:the documents have errors: the failing blocks are left as they were and marked, all else is built",
            "2:wrong usage, or a file that cannot be read or written"
        },
        footer = {
            "",
            "Examples:",
            "  blockprint site docs -o public          a site from a folder of posts",
            "  blockprint build docs -o built          the same documents with pictures, for any generator",
            "  blockprint filter README.src.md > README.md",
            "  blockprint render backend.diagram -o backend.svg",
            "  echo 'browser -> server -> database' | blockprint render -f png -o sketch.png",
            "",
            "`blockprint COMMAND --help` tells more about each."
        })
final class BlockprintCommand {
    private final Terminal terminal;

    BlockprintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs the command and returns its exit code. */
    int execute(String... args) {
        CommandLine line = new CommandLine(this)
                .addSubcommand(new SiteCommand(terminal))
                .addSubcommand(new BuildCommand(terminal))
                .addSubcommand(new FilterCommand(terminal))
                .addSubcommand(new RenderCommand(terminal))
                .addSubcommand(new ConvertCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new FmtCommand(terminal))
                .addSubcommand(new IconsCommand(terminal))
                .addSubcommand(new LspCommand(terminal))
                .addSubcommand(new NoticeCommand(terminal))
                .addSubcommand(new WarmUpCommand());
        line.setOut(new java.io.PrintWriter(terminal.out(), true, java.nio.charset.StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(terminal.err(), true, java.nio.charset.StandardCharsets.UTF_8));
        line.setUsageHelpWidth(100);
        Word.all().forEach(word -> register(line, word));
        line.setParameterExceptionHandler(this::wrongUsage);
        line.setExecutionExceptionHandler(this::failed);
        if (args.length == 0) {
            line.usage(terminal.err());
            return Exit.USAGE;
        }
        int code = line.execute(args);
        if (terminal.out().checkError()) {
            terminal.err().println("blockprint: standard output cannot be written");
            return Exit.USAGE;
        }
        return code;
    }

    private static <E extends Enum<E>> void register(CommandLine line, Word<E> word) {
        line.registerConverter(word.type(), word);
    }

    private int wrongUsage(ParameterException e, String[] args) {
        terminal.err().println("blockprint: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(
                e, e.getCommandLine().getErr());
        terminal.err().println("Try `" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help`.");
        return Exit.USAGE;
    }

    private int failed(Exception e, CommandLine line, ParseResult result) {
        terminal.err().println("blockprint: " + reason(e));
        if (System.getenv("BLOCKPRINT_DEBUG") != null) {
            e.printStackTrace(terminal.err());
        } else if (!(e instanceof IOException || e instanceof UncheckedIOException || e instanceof UsageException)) {
            terminal.err().println("This is a bug in Blockprint. BLOCKPRINT_DEBUG=1 shows where.");
        }
        return Exit.USAGE;
    }

    private static String reason(Throwable e) {
        if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return reason(unchecked.getCause());
        }
        if (e instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (e instanceof AccessDeniedException denied) {
            return "no permission: " + denied.getFile();
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getFile() + ": " + file.getReason();
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
