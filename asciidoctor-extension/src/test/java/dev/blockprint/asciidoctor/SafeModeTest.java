package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asciidoctor.SafeMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a document may read and write in each of Asciidoctor's safe modes. */
final class SafeModeTest extends WithPictures {
    private static final String OUTSIDE = "may not be written to";

    @TempDir
    private Path elsewhere;

    @BeforeEach
    void writeFiles() throws IOException {
        write("f.diagram", "a -> b");
        Files.writeString(elsewhere.resolve("secret.diagram"), "secret -> thing");
    }

    @ParameterizedTest
    @EnumSource
    void blocksAreDrawnAndFoundInEveryMode(SafeMode mode) throws IOException {
        String html =
                convert("[diagram#fig]\na -> b\n\n[graphviz,g,png]\ngraph { a }\n", "html5", mode, "imagesdir=img");

        assertThat(shown(html)).containsExactly("img/fig.svg", "img/g.png");
        assertThat(files()).contains("out/img/fig.svg", "out/img/g.png");
        assertThat(messages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void filesBesideTheDocumentAreReadButNotInSecureMode(SafeMode mode) throws IOException {
        String html = convert("diagram::f.diagram[]\n", "html5", mode);

        if (mode == SafeMode.SECURE) {
            assertThat(messages())
                    .containsExactly("ERROR doc.adoc:1 diagram file \"f.diagram\" is not read in safe mode SECURE;"
                            + " use SERVER, SAFE or UNSAFE");
            assertThat(html).contains("blockprint-error");
        } else {
            assertThat(shown(html)).containsExactly("f.svg");
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesOutsideOfTheBaseDirectoryAreReadInUnsafeModeOnly(SafeMode mode) throws IOException {
        Files.createSymbolicLink(folder.resolve("link.diagram"), elsewhere.resolve("secret.diagram"));
        String html =
                convert("diagram::" + elsewhere + "/secret.diagram[]\n\ndiagram::link.diagram[]\n", "html5", mode);

        if (mode == SafeMode.UNSAFE) {
            assertThat(shown(html)).containsExactly("secret.svg", "link.svg");
        } else {
            assertThat(messages()).hasSize(2).allMatch(message -> message.startsWith("ERROR doc.adoc:"));
            assertThat(html).doesNotContain("secret -&gt; thing", "<img");
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyInUnsafeModeMayADocumentSayThatImagesAreWrittenElsewhere(SafeMode mode) throws IOException {
        for (String attribute : new String[] {"imagesoutdir: " + elsewhere, "imagesdir: " + elsewhere}) {
            converter.forget();
            String html = convert(":" + attribute + "\n\n[diagram#fig]\na -> b\n", "html5", mode);

            if (mode == SafeMode.UNSAFE) {
                assertThat(messages()).isEmpty();
                assertThat(elsewhere.resolve("fig.svg")).exists();
                Files.delete(elsewhere.resolve("fig.svg"));
            } else {
                assertThat(messages()).singleElement().asString().contains("ERROR doc.adoc:4 images " + OUTSIDE);
                assertThat(html).contains("blockprint-error", "a -&gt; b");
                assertThat(elsewhere.resolve("fig.svg")).doesNotExist();
            }
        }
    }

    @Test
    void whoRunsAsciidoctorMaySayItInEveryMode() throws IOException {
        convert("[diagram#fig]\na -> b\n", "html5", SafeMode.SAFE, "imagesoutdir=" + elsewhere);

        assertThat(messages()).isEmpty();
        assertThat(elsewhere.resolve("fig.svg")).exists();
    }

    @Test
    void theOutputDirectoryMayBeOutsideOfTheBaseDirectory() throws IOException {
        Path base = Files.createDirectories(folder.resolve("docs"));
        Path file = Files.writeString(base.resolve("doc.adoc"), "[diagram#fig]\na -> b\n");
        converter.asciidoctor.convertFile(
                file.toFile(),
                Converter.options("html5", SafeMode.SAFE, "outdir=" + elsewhere, "imagesdir=img")
                        .toFile(false)
                        .baseDir(base.toFile())
                        .build());

        assertThat(elsewhere.resolve("img/fig.svg")).exists();
    }

    @ParameterizedTest
    @EnumSource
    void aPageEmbedsAndInlinesPicturesButNotInSecureMode(SafeMode mode) throws IOException {
        String embedded = convert("[diagram#fig]\na -> b\n", "html5", mode, "data-uri");
        String inline = convert("[diagram#fig%inline]\na -> b\n", "html5", mode);

        if (mode == SafeMode.SECURE) {
            assertThat(shown(embedded)).containsExactly("fig.svg");
            assertThat(shown(inline)).containsExactly("fig.svg");
        } else {
            assertThat(embedded).contains("src=\"data:image/svg+xml;base64,");
            assertThat(inline).contains("<svg ");
        }
        assertThat(messages()).isEmpty();
    }

    @Test
    void theDiagramsOfASecureDocumentReadNothingEither() throws IOException {
        write("style.diagram", "style hot [color=#c01020]");
        convert("[diagram]\n----\ninclude \"style.diagram\"\na -> b\n----\n", "html5", SafeMode.SECURE);
        convert("[diagram,from=f.diagram]\n----\n----\n", "html5", SafeMode.SECURE);

        assertThat(messages()).hasSize(2).allMatch(message -> message.startsWith("ERROR doc.adoc:"));
    }
}
