package dev.blockprint.asciidoctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.asciidoctor.OptionsBuilder;
import org.asciidoctor.SafeMode;
import org.asciidoctor.log.LogRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that draw real pictures, each in a folder of its own. */
abstract class WithPictures {
    static final String NODES = "a -> b";
    private static final Pattern SOURCE =
            Pattern.compile("<(?:img src|object type=\"image/svg\\+xml\" data)=\"([^\"]*)\"");

    @TempDir
    Path folder;

    final Converter converter = Converter.ofPictures();
    final List<LogRecord> log = converter.log;

    @BeforeEach
    void forget() {
        converter.forget();
    }

    /** Converts {@code source} as {@code doc.adoc}, into {@code out}. */
    String html(String source, String... attributes) throws IOException {
        return convert(source, "html5", SafeMode.UNSAFE, attributes);
    }

    String convert(String source, String backend, SafeMode safe, String... attributes) throws IOException {
        return converter.convert(folder, source, backend, safe, attributes);
    }

    /** Converts {@code source} as {@code doc.adoc}, to where the options say. */
    void convert(String source, OptionsBuilder options) throws IOException {
        Path file = write("doc.adoc", source);
        converter.asciidoctor.convertFile(file.toFile(), options.build());
    }

    Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    List<String> messages() {
        return converter.messages();
    }

    /** The images that a page shows, as it calls them. */
    static List<String> shown(String html) {
        return SOURCE.matcher(html).results().map(image -> image.group(1)).toList();
    }

    /** The value of the first image's attribute; empty if it has none. */
    static String ofImage(String html, String attribute) {
        Matcher found =
                Pattern.compile("<img [^>]*\\b" + attribute + "=\"([^\"]*)\"").matcher(html);
        return found.find() ? found.group(1) : "";
    }

    /** All files of the folder but the notes of which images are ours. */
    List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith(".blockprint-images"))
                    .sorted()
                    .toList();
        }
    }
}
