package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.asciidoctor.OptionsBuilder;
import org.asciidoctor.SafeMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Images are where the page looks for them, wherever that is, and never among the sources. */
final class DirectoriesTest extends WithPictures {
    private static final String SOURCE = "[diagram#fig]\na -> b\n";

    @ParameterizedTest
    @CsvSource({
        "'', fig.svg",
        "imagesdir=img, img/fig.svg",
        "imagesdir=img/deep/, img/deep/fig.svg",
        "imagesdir=./img, ./img/fig.svg",
        "imagesdir=../img, ../img/fig.svg",
        "imagesdir=, fig.svg"
    })
    void imagesdirIsBelowTheOutput(String attribute, String shown) throws IOException {
        String html = attribute.isEmpty() ? html(SOURCE) : html(SOURCE, attribute);

        assertThat(shown(html)).containsExactly(shown);
        assertThat(folder.resolve("out").resolve(shown)).exists();
        assertThat(sources()).containsExactly("doc.adoc");
    }

    private List<String> sources() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void anOutputDirectoryBesideTheBaseDirectoryWithTheDocumentDeepInIt() throws IOException {
        Path file = write("docs/deep/page.adoc", SOURCE);
        converter.asciidoctor.convertFile(
                file.toFile(),
                options("imagesdir=img")
                        .baseDir(folder.resolve("docs").toFile())
                        .toDir(folder.resolve("site").toFile())
                        .mkDirs(true)
                        .build());

        assertThat(files()).containsExactly("docs/deep/page.adoc", "site/img/fig.svg", "site/page.html");
    }

    @Test
    void anOutputFile() throws IOException {
        Path file = Files.createDirectories(folder.resolve("site/a")).resolve("page.html");
        convert(SOURCE, options("imagesdir=img").toFile(file.toFile()));

        assertThat(files()).containsExactly("doc.adoc", "site/a/img/fig.svg", "site/a/page.html");
    }

    @Test
    void withoutAnOutputDirectoryThePageAndItsImagesAreBesideTheSource() throws IOException {
        convert(SOURCE, options("imagesdir=img"));

        assertThat(files()).containsExactly("doc.adoc", "doc.html", "img/fig.svg");
    }

    @Test
    void theAttributeOutdirForConvertersThatWriteTheFileThemselves() throws IOException {
        String html = converter.asciidoctor.convert(
                SOURCE, options("outdir=foo").baseDir(folder.toFile()).build());

        assertThat(shown(Objects.requireNonNull(html))).containsExactly("fig.svg");
        assertThat(files()).containsExactly("foo/fig.svg");
    }

    @Test
    void imagesoutdirComesBeforeAllOthers() throws IOException {
        String html = html(SOURCE, "imagesdir=img", "imagesoutdir=bar", "outdir=foo");

        assertThat(shown(html)).containsExactly("img/fig.svg");
        assertThat(files()).containsExactly("bar/fig.svg", "doc.adoc", "out/doc.html");
    }

    @Test
    void aStringHasItsImagesWhereImagesoutdirSays() throws IOException {
        converter.asciidoctor.convert(
                SOURCE,
                options("imagesoutdir=pictures").baseDir(folder.toFile()).build());

        assertThat(files()).containsExactly("pictures/fig.svg");
    }

    @Test
    void cellsOfTablesHaveTheirImagesInTheSamePlace() throws IOException {
        String html = html("""
                |===
                |Type a|
                [diagram#fig]
                a -> b

                |Fence
                a|
                ```dot
                digraph { a }
                ```
                |===
                """, "imagesdir=img");

        assertThat(shown(html)).containsExactly("img/fig.svg", "img/doc-2.svg");
        assertThat(files()).containsExactly("doc.adoc", "out/doc.html", "out/img/doc-2.svg", "out/img/fig.svg");
    }

    @Test
    void imagesdirMayChangeBetweenBlocksOfEveryKind() throws IOException {
        write("f.diagram", "x -> y");
        String html = html("""
                :imagesdir: one

                [diagram]
                a -> b

                :imagesdir: two

                ```diagram
                b -> c
                ```

                == Section

                :imagesdir: three

                diagram::f.diagram[]

                :imagesdir!:

                Here diagram:f.diagram[].

                [diagram,last]
                c -> d
                """);

        assertThat(shown(html))
                .containsExactly("one/doc-1.svg", "two/doc-2.svg", "three/f.svg", "f.svg", "last.svg")
                .allSatisfy(image -> assertThat(folder.resolve("out/" + image)).exists());
    }

    @Test
    void anImagesdirOfTheSiteIsTakenFromTheOutput() throws IOException {
        String html = html(SOURCE, "imagesdir=/assets/img-of-the-site");

        assertThat(shown(html)).containsExactly("/assets/img-of-the-site/fig.svg");
        assertThat(files()).contains("out/assets/img-of-the-site/fig.svg");
    }

    @Test
    void anImagesdirThatIsAFolderOfTheDiskIsTakenAsItIs() throws IOException {
        Path images = Files.createDirectories(folder.resolve("elsewhere"));
        html(SOURCE, "imagesdir=" + images);

        assertThat(files()).contains("elsewhere/fig.svg");
    }

    @ParameterizedTest
    @CsvSource({"svg, image/svg+xml", "png, image/png"})
    void dataUriPutsThePictureIntoThePageWhereverTheOutputIs(String format, String type) throws IOException {
        String html = html("[diagram,format=" + format + "]\na -> b\n", "data-uri", "imagesdir=img");

        assertThat(html).contains("src=\"data:" + type + ";base64,");
        assertThat(messages()).isEmpty();
    }

    private static OptionsBuilder options(String... attributes) {
        return Converter.options("html5", SafeMode.UNSAFE, attributes);
    }
}
