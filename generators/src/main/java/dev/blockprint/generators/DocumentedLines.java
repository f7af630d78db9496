package dev.blockprint.generators;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines that a page of the documentation tells its readers to run: those of its first {@code sh} block. */
final class DocumentedLines {
    private static final Pattern SHELL = Pattern.compile("^```sh\\R(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

    private DocumentedLines() {}

    /**
     * The lines of {@code page}.
     *
     * @throws IllegalArgumentException if it has none
     */
    static List<String> of(Path page) throws IOException {
        Matcher block = SHELL.matcher(Files.readString(page));
        if (!block.find()) {
            throw new IllegalArgumentException(page + " has no lines for a shell");
        }
        return block.group(1).lines().toList();
    }

    /** Those that only Blockprint has a part in. */
    static List<String> ofBlockprint(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("blockprint ")).toList();
    }
}
