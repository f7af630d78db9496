package dev.blockprint.picture.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.picture.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Drawings beside their PNG files, byte for byte: the same on every Java, which is why the files hold on each that runs
 * the tests. With {@code -Dgolden.update=true} they are written anew; look at each of them before it is committed.
 */
class PixelBytesTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/blockprint/pixels");

    static Stream<String> drawings() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".svg"))
                    .map(name -> name.substring(0, name.length() - ".svg".length()))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void aDrawingHasTheSameBytesOnEveryJava(String name) throws IOException {
        byte[] png =
                Raster.of(Files.readString(FOLDER.resolve(name + ".svg")), 2).png();
        Path golden = FOLDER.resolve(name + ".png");
        if (Boolean.getBoolean("golden.update")) {
            Files.write(golden, png);
        }
        assertThat(png).isEqualTo(Files.readAllBytes(golden));
    }
}
