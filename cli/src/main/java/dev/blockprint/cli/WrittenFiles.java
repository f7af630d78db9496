package dev.blockprint.cli;

import dev.blockprint.artifact.AtomicFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The memory of which files a build wrote, so that a document that is deleted or renamed does not stay in the output,
 * where a generator would publish it for ever. Whatever else is there is never touched.
 */
final class WrittenFiles {
    static final String FILE = ".blockprint-files";
    private static final String HEAD = "# Files written by blockprint build, and the folders that they come from.\n";

    private final Path output;
    private final String from;
    private final TreeSet<String> before = new TreeSet<>();
    private final TreeSet<String> now = new TreeSet<>();

    private WrittenFiles(Path input, Path output) {
        this.output = output;
        Path way = absolute(output).relativize(absolute(input));
        this.from = "\t" + slashes(way);
    }

    /** What a build of {@code input} wrote into {@code output} before; the output need not exist. */
    static WrittenFiles read(Path input, Path output) throws IOException {
        WrittenFiles files = new WrittenFiles(input, output);
        Path memory = output.resolve(FILE);
        if (Files.isRegularFile(memory, LinkOption.NOFOLLOW_LINKS)) {
            String text = new String(Files.readAllBytes(memory), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).forEach(files.before::add);
        }
        return files;
    }

    /** Remembers a file of this build, by its way from the documents' root. */
    void add(Path way) {
        now.add(slashes(way) + from);
    }

    /** Deletes the files that an earlier build of the same folder wrote and this one did not; their ways come back. */
    List<Path> removeGone() throws IOException {
        List<Path> gone = new ArrayList<>();
        for (String line : before) {
            if (!now.contains(line) && line.endsWith(from)) {
                Path way =
                        inside(line.substring(0, line.length() - from.length())).orElse(null);
                if (way != null) {
                    Files.delete(output.resolve(way));
                    gone.add(way);
                }
            } else if (!line.endsWith(from)) {
                now.add(line);
            }
        }
        AtomicFiles.write(
                output.resolve(FILE), (HEAD + String.join("\n", now) + "\n").getBytes(StandardCharsets.UTF_8));
        return gone;
    }

    /** The memory decides what is deleted: a way that leads out of the output, or through a link, is not believed. */
    private Optional<Path> inside(String written) throws IOException {
        try {
            Path way = Path.of(written);
            Path file = output.resolve(way);
            boolean ours = !way.isAbsolute()
                    && way.equals(way.normalize())
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && file.toRealPath().equals(output.toRealPath().resolve(way));
            return ours ? Optional.of(way) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static String slashes(Path way) {
        return way.toString().replace('\\', '/').replaceAll("[\\r\\n\\t]", " ");
    }
}
