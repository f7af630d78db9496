package dev.blockprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.document.ImageAddress;
import dev.blockprint.source.Diagnostic;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code NAME.in.md} becomes {@code NAME.out.md}, and what is said about it stands in {@code NAME.txt}. With
 * {@code -Dgolden.update=true} the expected files are written anew.
 */
class GoldenDocumentsTest {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Path SOURCES = Path.of("src", "test", "resources", "dev", "blockprint", "markdown", "golden");

    static List<String> documents() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".in.md"))
                    .map(name -> name.substring(0, name.length() - ".in.md".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isFilteredAsExpected(String name) throws IOException, URISyntaxException {
        byte[] in = Files.readAllBytes(folder().resolve(name + ".in.md"));
        FilterOptions options = FilterOptions.DEFAULT.withAddress(ImageAddress.under("img"));

        FilterResult result = new MarkdownFilter(options).filter(in, name + ".md", new TinyPublisher());

        StringBuilder said = new StringBuilder();
        result.diagnostics().forEach(diagnostic -> said.append(line(diagnostic)));
        check(name + ".out.md", result.bytes());
        check(name + ".txt", said.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void check(String name, byte[] actual) throws IOException, URISyntaxException {
        if (UPDATE) {
            write(name, actual);
            return;
        }
        Path file = folder().resolve(name);
        String expected = Files.exists(file) ? Files.readString(file) : "";
        assertThat(new String(actual, StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    private static void write(String name, byte[] actual) throws IOException {
        if (actual.length > 0) {
            Files.write(SOURCES.resolve(name), actual);
        } else {
            Files.deleteIfExists(SOURCES.resolve(name));
        }
    }

    private static String line(Diagnostic diagnostic) {
        String advice = diagnostic.advice() == null ? "" : " | " + diagnostic.advice();
        return diagnostic.location() + " " + diagnostic.severity() + " " + diagnostic.message() + advice + "\n";
    }

    private static Path folder() throws URISyntaxException {
        URL resource = Objects.requireNonNull(GoldenDocumentsTest.class.getResource("golden"));
        URI uri = resource.toURI();
        return Path.of(uri);
    }
}
