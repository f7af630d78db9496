package dev.blockprint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints what Blockprint holds of others: libraries, Graphviz, icons, a font. */
@Command(name = "notice", description = "Prints the licences of what is inside.", mixinStandardHelpOptions = true)
final class NoticeCommand implements Callable<Integer> {
    private static final String FOLDER = "/META-INF/blockprint/third-party/";
    private static final List<String> NOTICES = List.of("libraries.txt", "graphviz-wasm.txt", "icons.txt", "core.txt");

    private final Terminal terminal;

    NoticeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        for (String notice : NOTICES) {
            try (InputStream in = NoticeCommand.class.getResourceAsStream(FOLDER + notice)) {
                if (in == null) {
                    throw new IOException("this build has no notice of " + notice);
                }
                terminal.out().println(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
                terminal.out().println();
            }
        }
        return Exit.FINE;
    }
}
