package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.asciidoctor.block.TargetFolder;
import dev.blockprint.asciidoctor.rewrite.AsciiDocRewriter;
import dev.blockprint.asciidoctor.rewrite.ImageTarget;
import dev.blockprint.asciidoctor.rewrite.RewriteOptions;
import dev.blockprint.asciidoctor.rewrite.RewriteResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.SafeMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A rewritten document, converted without the extension, is the page that the extension makes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RewriteAgreesWithExtensionTest {
    private static final int DOCUMENTS = Integer.getInteger("random.documents", 80);

    @TempDir
    private Path folder;

    private final Converter converter = Converter.ofBoxes();
    private Asciidoctor plain;

    @BeforeAll
    void start() {
        plain = Asciidoctor.Factory.create();
        plain.unregisterAllExtensions();
    }

    @AfterAll
    void stop() {
        plain.close();
    }

    @Test
    void onDocumentsMadeAtRandom() throws IOException {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            compare(RandomDocument.make(seed, true), "seed " + seed);
        }
    }

    @Test
    void documentsWithoutADiagramComeBackByteForByte() {
        for (int seed = 0; seed < 10 * DOCUMENTS; seed++) {
            String source = RandomDocument.make(seed, false).replace("\n", seed % 2 == 0 ? "\n" : "\r\n");
            byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
            RewriteResult result = rewrite(bytes);
            assertThat(result.blocks()).as("seed %s\n%s", seed, source).isZero();
            assertThat(result.bytes()).as("seed %s", seed).isEqualTo(bytes);
        }
    }

    private void compare(String source, String name) throws IOException {
        Files.writeString(folder.resolve("f.diagram"), "a -> b\n{name}\n");
        Files.writeString(folder.resolve("f.dot"), "digraph { a }\n");
        converter.forget();
        String expected = plainly(converter.convert(folder, source));
        String rewritten =
                new String(rewrite(source.getBytes(StandardCharsets.UTF_8)).bytes(), StandardCharsets.UTF_8);
        String actual = plainly(plain.convert(
                rewritten,
                Converter.options("html5", SafeMode.UNSAFE)
                        .baseDir(folder.resolve("out").toFile())
                        .build()));
        assertThat(actual)
                .as("%s\n%s\n-- rewritten --\n%s", name, source, rewritten)
                .isEqualTo(expected);
    }

    private RewriteResult rewrite(byte[] bytes) {
        Path out = folder.resolve("out");
        RewriteOptions options =
                RewriteOptions.DEFAULT.withTarget(ImageTarget.below(out)).withFolders(folder, folder);
        return new AsciiDocRewriter(options)
                .rewrite(
                        bytes,
                        "doc.adoc",
                        block -> new BoxPublisher("doc", TargetFolder.in(out, block.options()), new ArrayList<>())
                                .publish(block));
    }

    private static String plainly(String html) {
        return html.replaceAll("\\s+", " ").strip().replace("> <", ">\n<");
    }
}
