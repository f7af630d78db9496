package dev.blockprint.cli;

import dev.blockprint.Blockprint;
import dev.blockprint.artifact.Cache;
import dev.blockprint.document.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What commands ask of the folders they are given. */
final class Folders {
    private Folders() {}

    static void checkInput(Path input) {
        if (!Files.isDirectory(input)) {
            throw new UsageException(
                    Files.exists(input) ? input + " is a file; name the folder it is in" : "there is no " + input);
        }
    }

    static void checkOutput(Path input, Path output) throws IOException {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new UsageException(output + " is a file; -o names a folder");
        }
        Path from = input.toRealPath();
        Path to = output.toAbsolutePath().normalize();
        if (Files.exists(to)) {
            to = to.toRealPath();
        }
        if (from.startsWith(to)) {
            throw new UsageException("the documents are in " + output + ": write to another folder with -o");
        }
    }

    /** Where pictures of the documents in {@code root} are kept; null if {@code blockprint.yaml} wants none kept. */
    static @Nullable Path cache(Path root, Configuration configuration) {
        if (!configuration.cached()) {
            return null;
        }
        String named = configuration.cache();
        return root.resolve(named != null ? named : Cache.FOLDER);
    }

    /** Deletes a folder of ours with all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Such as {@code 12 pictures (10 unchanged)}. */
    static String pictures(Blockprint.Counts counts) {
        int all = counts.rendered() + counts.reused();
        return Counted.of(all, "picture") + (counts.reused() == 0 ? "" : " (" + counts.reused() + " unchanged)");
    }
}
