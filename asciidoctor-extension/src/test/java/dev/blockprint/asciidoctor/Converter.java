package dev.blockprint.asciidoctor;

import dev.blockprint.document.DiagramBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.AttributesBuilder;
import org.asciidoctor.Options;
import org.asciidoctor.OptionsBuilder;
import org.asciidoctor.SafeMode;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.jspecify.annotations.Nullable;

/** An Asciidoctor with the extension, and what it says. */
final class Converter implements AutoCloseable {
    private static @Nullable Converter boxes;
    private static @Nullable Converter pictures;

    final List<DiagramBlock> blocks = new ArrayList<>();
    final List<LogRecord> log = new ArrayList<>();
    final Asciidoctor asciidoctor;
    private final LogHandler handler = log::add;

    /** Draws boxes. It is one for all tests, since it takes a second to start. */
    static synchronized Converter ofBoxes() {
        boxes = boxes == null ? new Converter(FigureMarkup.NATIVE) : boxes;
        return boxes;
    }

    /** Has the extension that the service loader finds, which draws the pictures. It is one for all tests, too. */
    static synchronized Converter ofPictures() {
        pictures = pictures == null ? new Converter(Asciidoctor.Factory.create()) : pictures;
        return pictures;
    }

    Converter(FigureMarkup markup) {
        this(Asciidoctor.Factory.create());
        // Without what the service loader found.
        asciidoctor.unregisterAllExtensions();
        DocumentPublishers publishers = document -> new BoxPublisher(document.name(), document.images(), blocks);
        new DiagramExtension(publishers, markup).register(asciidoctor);
    }

    Converter(Asciidoctor asciidoctor) {
        this.asciidoctor = asciidoctor;
        asciidoctor.registerLogHandler(handler);
        // Everything that is logged is in the list; the console need not have it again.
        Logger.getLogger("asciidoctor").setUseParentHandlers(false);
    }

    void forget() {
        blocks.clear();
        log.clear();
    }

    /** Converts {@code source} as the file {@code doc.adoc} of {@code folder}, into {@code folder/out}. */
    String convert(Path folder, String source, String... attributes) throws IOException {
        return convert(folder, source, "html5", SafeMode.UNSAFE, attributes);
    }

    String convert(Path folder, String source, String backend, SafeMode safe, String... attributes) throws IOException {
        Path file = folder.resolve("doc.adoc");
        Files.writeString(file, source);
        Path out = Files.createDirectories(folder.resolve("out"));
        OptionsBuilder options =
                options(backend, safe, attributes).toDir(out.toFile()).baseDir(folder.toFile());
        asciidoctor.convertFile(file.toFile(), options.build());
        return Files.readString(out.resolve(backend.startsWith("docbook") ? "doc.xml" : "doc.html"));
    }

    static OptionsBuilder options(String backend, SafeMode safe, String... attributes) {
        AttributesBuilder given = Attributes.builder();
        for (String attribute : attributes) {
            int equals = attribute.indexOf('=');
            given.attribute(
                    equals < 0 ? attribute : attribute.substring(0, equals),
                    equals < 0 ? "" : attribute.substring(equals + 1));
        }
        return Options.builder().backend(backend).safe(safe).standalone(false).attributes(given.build());
    }

    /** The log's messages, with severity, file and line. */
    List<String> messages() {
        return log.stream()
                .map(message -> message.getSeverity() + " "
                        + (message.getCursor() == null
                                ? ""
                                : message.getCursor().getPath() + ":"
                                        + message.getCursor().getLineNumber())
                        + " " + message.getMessage())
                .toList();
    }

    @Override
    public void close() {
        asciidoctor.close();
    }
}
