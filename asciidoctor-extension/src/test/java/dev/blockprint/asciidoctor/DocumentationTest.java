package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Blockprint;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.log.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/asciidoc.md shows of Java is so. */
final class DocumentationTest {
    private static final Path TESTS = Path.of("src/test/java/dev/blockprint/asciidoctor");
    private static final String MARK = "// snippet\n";

    @TempDir
    private Path folder;

    private boolean failed;

    @Test
    void theProgramConvertsADocumentAndItsDiagrams() throws IOException {
        Path document = Files.writeString(folder.resolve("handbook.adoc"), "= Handbook\n\n[diagram#web]\na -> b\n");

        Handbook.main(new String[] {document.toString(), folder.resolve("built").toString()});

        assertThat(folder.resolve("built/handbook.html")).content().contains("<img src=\"images/web.svg\"");
        assertThat(folder.resolve("built/images/web.svg")).exists();
        String source = Files.readString(TESTS.resolve("Handbook.java"));
        assertThat(documentation()).contains(source.substring(source.indexOf(MARK) + MARK.length()));
    }

    @Test
    void theExtensionIsRegisteredByHand() throws IOException {
        File file = Files.writeString(folder.resolve("doc.adoc"), "[diagram#web]\na -> b\n\n[diagram,format=gif]\na\n")
                .toFile();
        Options options = Options.builder().safe(SafeMode.UNSAFE).build();
        Path cache = folder.resolve("cache");
        // snippet
        try (Blockprint blockprint = Blockprint.builder().cache(cache).build();
                Asciidoctor asciidoctor = Asciidoctor.Factory.create()) {
            asciidoctor.unregisterAllExtensions();
            new DiagramExtension(blockprint).register(asciidoctor);
            asciidoctor.registerLogHandler(message -> failed |= message.getSeverity() == Severity.ERROR);
            asciidoctor.convertFile(file, options);
        }
        // end

        assertThat(folder.resolve("doc.html")).content().contains("<img src=\"web.svg\"");
        assertThat(cache).isNotEmptyDirectory();
        assertThat(failed).isTrue();
        String source = Files.readString(TESTS.resolve("DocumentationTest.java"));
        int start = source.indexOf("        " + MARK) + 8 + MARK.length();
        String snippet = source.substring(start, source.indexOf("        // end\n"));
        assertThat(documentation()).contains(snippet.indent(-8));
    }

    private static String documentation() throws IOException {
        return Files.readString(Path.of("../docs/asciidoc.md"));
    }
}
