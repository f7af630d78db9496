package dev.blockprint.asciidoctor.backends;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;

/** The tests' book in a folder of its own. One Asciidoctor converts it for all, since its backends take seconds to start. */
final class Book {
    private static final List<String> LOG = new ArrayList<>();
    private static final Asciidoctor ASCIIDOCTOR = start();

    private final Path folder;
    private List<String> log = List.of();

    Book(Path folder) throws IOException {
        this.folder = folder;
        Files.copy(Path.of("src/test/resources/book.adoc"), folder.resolve("book.adoc"));
    }

    private static Asciidoctor start() {
        Asciidoctor asciidoctor = Asciidoctor.Factory.create();
        asciidoctor.registerLogHandler(message -> LOG.add(message.getSeverity() + " " + message.getMessage()));
        // Everything that is logged is in the list; the console need not have it again.
        Logger.getLogger("asciidoctor").setUseParentHandlers(false);
        return asciidoctor;
    }

    Path folder() {
        return folder;
    }

    /** Converts it, and gives the folder of the output, which is {@code folder} below the book's own. */
    Path convert(String backend, String into, String... attributes) throws IOException {
        LOG.clear();
        Path out = Files.createDirectories(folder.resolve(into));
        var given = Attributes.builder();
        for (String attribute : attributes) {
            given.attribute(attribute);
        }
        ASCIIDOCTOR.convertFile(
                folder.resolve("book.adoc").toFile(),
                Options.builder()
                        .backend(backend)
                        .safe(SafeMode.UNSAFE)
                        .standalone(true)
                        .baseDir(folder.toFile())
                        .toDir(out.toFile())
                        .attributes(given.build())
                        .build());
        log = List.copyOf(LOG);
        return out;
    }

    /** What was said in the last conversion, but for the characters that the fonts of this machine lack. */
    List<String> complaints() {
        return log.stream()
                .filter(message -> !message.contains("no font here draws") && !message.startsWith("DEBUG"))
                .toList();
    }

    List<String> log() {
        return log;
    }

    /** All files below the book's folder. */
    List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
