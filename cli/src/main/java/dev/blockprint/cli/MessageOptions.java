package dev.blockprint.cli;

import picocli.CommandLine.Option;

/** Options of every command that has something to say. */
final class MessageOptions {
    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but errors.")
    private boolean quiet;

    @Option(names = "--json", description = "Write each message as one JSON object on a line of its own.")
    private boolean json;

    boolean quiet() {
        return quiet;
    }

    boolean json() {
        return json;
    }

    /** Where a command's messages go. */
    Messages to(Terminal terminal) {
        return new Messages(terminal, quiet, json);
    }
}
