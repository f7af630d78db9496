package dev.blockprint.generators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A fresh project of a generator: its own files, and the documents that all of them share. */
final class Project {
    private final Generator generator;
    private final Path folder;

    private Project(Generator generator, Path folder) {
        this.generator = generator;
        this.folder = folder;
    }

    /**
     * Makes it anew below the generator's own folder, where Node finds what npm installed.
     *
     * @param generators the folder that has one for each generator
     */
    static Project create(Path generators, Generator generator) throws IOException {
        Path own = generators.resolve(generator.code());
        Path folder = own.resolve("target/project");
        delete(folder);
        copy(
                own,
                folder,
                way -> !way.startsWith("target")
                        && !way.startsWith("node_modules")
                        && !way.toString().startsWith("package"));
        if (!generator.documents().isEmpty()) {
            copy(generators.resolve("documents"), folder.resolve(generator.documents()), way -> true);
        }
        return new Project(generator, folder);
    }

    Path folder() {
        return folder;
    }

    Path site() {
        return folder.resolve(generator.site());
    }

    /** When each file that {@code blockprint build} wrote was written. */
    Map<String, FileTime> built() throws IOException {
        Path built = folder.resolve(generator.built());
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(built)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(built.relativize(file).toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    private static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path way = from.relativize(file);
                if (wanted.test(way)) {
                    Path copy = to.resolve(way);
                    Files.createDirectories(copy.resolveSibling(""));
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
