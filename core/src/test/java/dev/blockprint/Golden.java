package dev.blockprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Files that hold an input, a line of equals signs, and what is expected of it. With {@code -Dgolden.update=true} what
 * comes out is written into them instead, for a look at the difference.
 */
public final class Golden {
    private static final String LINE = "\n====\n";

    private Golden() {}

    /** A test for each file of a folder below the test resources. */
    public static Stream<DynamicTest> tests(String folder, UnaryOperator<String> subject) {
        return files(folder).stream().map(file -> DynamicTest.dynamicTest(name(file), () -> check(file, subject)));
    }

    public static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.txt$", "").replace('-', ' ');
    }

    private static void check(Path file, UnaryOperator<String> subject) throws IOException {
        String whole = Files.readString(file, StandardCharsets.UTF_8);
        int split = whole.indexOf(LINE);
        String input = split < 0 ? whole : whole.substring(0, split);
        String actual = subject.apply(input);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, input + LINE + actual, StandardCharsets.UTF_8);
            return;
        }
        assertThat(actual).isEqualTo(split < 0 ? "" : whole.substring(split + LINE.length()));
    }
}
