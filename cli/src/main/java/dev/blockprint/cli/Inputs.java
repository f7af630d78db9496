package dev.blockprint.cli;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import dev.blockprint.source.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what is given to a command. */
final class Inputs {
    /** What stands for standard input where files are named. */
    static final Path PIPE = Path.of("-");

    /** What messages call it. */
    static final String PIPE_NAME = "<standard input>";

    private Inputs() {}

    /** Whether standard input is meant, which has no files beside it. */
    static boolean piped(List<Path> files) {
        if (files.contains(PIPE) && files.size() > 1) {
            throw new UsageException("- stands alone");
        }
        return files.contains(PIPE);
    }

    /**
     * A text that was read.
     *
     * @param source null if the bytes are no UTF-8
     */
    record Text(@Nullable SourceText source, List<Diagnostic> diagnostics) {}

    static Text read(Path file) throws IOException {
        return decode(file.toString(), Files.readAllBytes(file));
    }

    static Text read(String name, InputStream in) throws IOException {
        return decode(name, in.readAllBytes());
    }

    /** What may stand in an SVG's ids: letters, digits and hyphens, a letter first. */
    static String identifier(String name) {
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() || !Character.isLetter(id.charAt(0)) ? "d" + id : id;
    }

    private static Text decode(String name, byte[] bytes) {
        Utf8 text = Utf8.decode(name, bytes);
        String decoded = text.source().text();
        if (!text.whole()) {
            SourceText upTo = SourceText.of(name, decoded + "\uFFFD");
            Span at = new Span(decoded.length(), decoded.length() + 1);
            return new Text(
                    null, List.of(Diagnostic.error(upTo, at, "this is not UTF-8", "save the file in UTF-8 here")));
        }
        return new Text(SourceText.of(name, decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded), List.of());
    }
}
