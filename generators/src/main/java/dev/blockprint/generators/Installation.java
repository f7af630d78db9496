package dev.blockprint.generators;

import dev.blockprint.graphviz.build.NpmPackages;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out whether a generator is there, and fetches it from npm if that is where it comes from. */
final class Installation {
    private Installation() {}

    /** Why the generator cannot be tried, and what helps; none if it can. */
    static Optional<String> missing(Path generators, Generator generator) throws IOException {
        if (generator.comesFromNpm()) {
            return npm(generators.resolve(generator.code()));
        }
        return isOnPath(generator.code())
                ? Optional.empty()
                : Optional.of("not installed; apt-get install " + generator.code());
    }

    private static Optional<String> npm(Path folder) throws IOException {
        try {
            NpmPackages.install(folder);
            return Optional.empty();
        } catch (IOException e) {
            throw e;
        } catch (RuntimeException e) {
            return Optional.of("not installed; " + e.getMessage());
        }
    }

    private static boolean isOnPath(String program) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
