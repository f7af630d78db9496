package dev.blockprint.asciidoctor.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.asciidoctor.BoxPublisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole documents, before and after; with the property {@code golden.update} the files are written anew. */
final class GoldenDocumentTest {
    private static final Path FILES = Path.of("src/test/resources/rewrite");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"guide"})
    void documentsAreRewrittenAsTheirGoldenFilesShow(String name) throws IOException {
        Path golden = FILES.resolve(name + ".golden.adoc");
        byte[] before = Files.readAllBytes(FILES.resolve(name + ".adoc"));
        for (String newline : List.of("\n", "\r\n")) {
            byte[] source = new String(before, StandardCharsets.UTF_8)
                    .replace("\n", newline)
                    .getBytes(StandardCharsets.UTF_8);
            RewriteResult result = new AsciiDocRewriter(RewriteOptions.DEFAULT)
                    .rewrite(source, name + ".adoc", new BoxPublisher(name, folder, new ArrayList<>()));
            String after = new String(result.bytes(), StandardCharsets.UTF_8);
            if (Boolean.getBoolean("golden.update") && newline.equals("\n")) {
                Files.writeString(golden, after);
            }
            assertThat(after).isEqualTo(Files.readString(golden).replace("\n", newline));
        }
    }
}
