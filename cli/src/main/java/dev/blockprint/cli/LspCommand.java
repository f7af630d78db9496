package dev.blockprint.cli;

import dev.blockprint.lsp.DiagramServer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What editors start. */
@Command(
        name = "lsp",
        description = {
            "Serves an editor, over the language server protocol on standard input and output.",
            "",
            "For diagram files, and for the diagrams inside Markdown and AsciiDoc: messages, completion, icons, definitions,"
                    + " references, renaming, formatting and an outline. See docs/editors.md."
        },
        mixinStandardHelpOptions = true)
final class LspCommand implements Callable<Integer> {
    @SuppressWarnings("UnusedVariable") // taken, so that nobody is told that it is unknown
    @Option(names = "--stdio", description = "What is done anyway; many editors add it.")
    private boolean stdio;

    private final Terminal terminal;

    LspCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return DiagramServer.serve(terminal.in(), terminal.out());
    }
}
