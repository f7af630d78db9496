package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.asciidoctor.SafeMode;
import org.junit.jupiter.api.Test;

/**
 * A document with everything in it, as HTML and as DocBook. With {@code -Dgolden.update=true} what is expected is
 * written anew; look at the changes before they are committed.
 */
final class GoldenPagesTest extends WithPictures {
    private static final Path FILES = Path.of("src/test/resources/golden");

    @Test
    void everythingIsThePageOfItsGoldenFile() throws IOException {
        check("html5", "everything.html");
    }

    @Test
    void everythingIsTheBookOfItsGoldenFile() throws IOException {
        check("docbook5", "everything.xml");
    }

    private void check(String backend, String golden) throws IOException {
        Path sources = FILES.resolve("everything");
        try (Stream<Path> walk = Files.walk(sources)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                write(sources.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        converter.asciidoctor.convertFile(
                folder.resolve("everything.adoc").toFile(),
                Converter.options(backend, SafeMode.SAFE)
                        .baseDir(folder.toFile())
                        .toDir(Files.createDirectories(folder.resolve("out")).toFile())
                        .build());
        String page = Files.readString(folder.resolve("out").resolve(golden));
        String said = String.join("\n", messages()) + "\n" + String.join("\n", files()) + "\n";
        compare(golden, page);
        compare(golden + ".files.txt", said);
    }

    private static void compare(String golden, String actual) throws IOException {
        Path file = FILES.resolve(golden);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual);
        }
        assertThat(actual.strip())
                .isEqualTo(Files.readString(file).replace("\r\n", "\n").strip());
    }
}
