package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.asciidoctor.SafeMode;
import org.junit.jupiter.api.Test;

/** Where images go, and how documents find them. */
final class OutputTest extends WithConverter {
    private static final String SOURCE = "[diagram#fig]\n----\na -> b\n----\n";

    @Test
    void imagesGoBesideTheOutput() throws IOException {
        String html = converter.convert(folder, SOURCE);
        assertThat(html).contains("src=\"fig.svg\"");
        assertThat(files()).containsExactly("doc.adoc", "out/doc.html", "out/fig.svg");
    }

    @Test
    void imagesdirIsBelowTheOutput() throws IOException {
        String html = converter.convert(folder, ":imagesdir: img/deep\n\n" + SOURCE);
        assertThat(html).contains("src=\"img/deep/fig.svg\"");
        assertThat(files()).containsExactly("doc.adoc", "out/doc.html", "out/img/deep/fig.svg");
    }

    @Test
    void imagesdirMayChangeWithinTheDocument() throws IOException {
        String html = converter.convert(
                folder,
                SOURCE + "\n:imagesdir: img\n\n[diagram#two]\n----\na -> b\n----\n\n"
                        + ":imagesdir: i\n[#three]\n```diagram\na\n```\n\n"
                        + ":imagesdir: j\n\n[diagram]\n----\nWRONG\n----\n\nimage::x.png[]\n");
        assertThat(html)
                .contains("src=\"fig.svg\"")
                .contains("src=\"img/two.svg\"")
                .contains("src=\"i/three.svg\"")
                .contains("src=\"j/x.png\"");
        assertThat(files())
                .containsExactly("doc.adoc", "out/doc.html", "out/fig.svg", "out/i/three.svg", "out/img/two.svg");
    }

    @Test
    void anAddressAsImagesdirLeavesImagesBesideTheOutput() throws IOException {
        String html = converter.convert(folder, ":imagesdir: https://example.org/i\n\n" + SOURCE);
        assertThat(html).contains("src=\"https://example.org/i/fig.svg\"");
        assertThat(files()).containsExactly("doc.adoc", "out/doc.html", "out/fig.svg");
    }

    @Test
    void imagesoutdirIsTakenAsItIs() throws IOException {
        String html = converter.convert(folder, SOURCE, "imagesdir=img", "imagesoutdir=out/pictures");
        assertThat(html).contains("src=\"img/fig.svg\"");
        assertThat(files()).containsExactly("doc.adoc", "out/doc.html", "out/pictures/fig.svg");
    }

    @Test
    void cellsOfTablesUseTheSameFolder() throws IOException {
        converter.convert(folder, "|===\na|\n" + SOURCE + "|===\n", "imagesdir=img");
        assertThat(files()).containsExactly("doc.adoc", "out/doc.html", "out/img/fig.svg");
    }

    @Test
    void anExplicitOutputFileDecides() throws IOException {
        Path file = Files.writeString(folder.resolve("doc.adoc"), SOURCE);
        Path out = Files.createDirectories(folder.resolve("site/a"));
        converter.asciidoctor.convertFile(
                file.toFile(),
                Converter.options("html5", SafeMode.UNSAFE)
                        .toFile(out.resolve("x.html").toFile())
                        .build());
        assertThat(files()).containsExactly("doc.adoc", "site/a/fig.svg", "site/a/x.html");
    }

    @Test
    void dataUriPutsThePictureIntoThePage() throws IOException {
        for (SafeMode mode : List.of(SafeMode.UNSAFE, SafeMode.SAFE, SafeMode.SERVER)) {
            String html = converter.convert(folder, SOURCE, "html5", mode, "data-uri");
            assertThat(html).contains("src=\"data:image/svg+xml;base64,PHN2");
        }
        assertThat(converter.messages()).isEmpty();
    }

    @Test
    void secureModeLinksThePicture() throws IOException {
        String html = converter.convert(folder, SOURCE, "html5", SafeMode.SECURE, "data-uri");
        assertThat(html).contains("src=\"fig.svg\"");
    }

    @Test
    void inlineSvgIsInThePage() throws IOException {
        String html = converter.convert(folder, "[diagram%inline#fig]\n----\na -> b\n----\n", "imagesdir=img");
        assertThat(html).contains("<svg xmlns").doesNotContain("<img");
        html = converter.convert(folder, SOURCE, "imagesdir=img", "diagram-svg-type=inline");
        assertThat(html).contains("<svg xmlns");
        html = converter.convert(folder, "[diagram#fig,svg-type=inline]\na -> b\n", "html5", SafeMode.SAFE);
        assertThat(html).contains("<svg xmlns");
        html = converter.convert(folder, "[diagram%inline#fig]\na -> b\n", "html5", SafeMode.SECURE);
        assertThat(html).contains("<img src=\"fig.svg\"");
        assertThat(converter.messages()).isEmpty();
    }

    @Test
    void interactiveSvgIsAnObject() throws IOException {
        String html = converter.convert(folder, "[diagram%interactive#fig]\n----\na -> b\n----\n", "imagesdir=img");
        assertThat(html).contains("<object type=\"image/svg+xml\" data=\"img/fig.svg\" width=\"200\" height=\"100\">");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
