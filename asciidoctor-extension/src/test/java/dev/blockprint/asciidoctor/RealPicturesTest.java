package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.asciidoctor.SafeMode;
import org.junit.jupiter.api.Test;

/** The whole way: the extension that the service loader finds, and the real renderer. */
final class RealPicturesTest extends WithPictures {
    private static final String SOURCE = """
            = Document

            .The web
            [diagram#web]
            ----
            lb = aws/elb "Balancer"
            web = aws/ec2 "Web"
            lb -> web
            ----

            ```diagram
            a -> b
            ```
            """;

    @Test
    void theServiceLoaderFindsTheExtension() throws IOException {
        String html = convert(SOURCE);
        assertThat(html)
                .contains("<img src=\"web.svg\" alt=\"The web\" width=")
                .contains("Figure 1. The web")
                .contains("<img src=\"doc-2.svg\"");
        assertThat(Files.readString(folder.resolve("out/web.svg")))
                .contains("Balancer")
                .contains("<title");
        assertThat(log).isEmpty();
    }

    @Test
    void theStepsAreListedUnderTheImage() throws IOException {
        String html = convert("""
                = Document
                :lang: fr

                [diagram#up,describe=table]
                ----
                step user -> site: "Envoie *un* [fichier] <a>"
                step site -> store
                ----

                [diagram%describe,alt=x,steps=picture]
                ----
                step a -> b
                ----
                """);

        assertThat(html)
                .contains("<div class=\"olist arabic diagram-steps\">")
                .contains("<p>Envoie *un* [fichier] &lt;a&gt;</p>", "<p>site envoie à store</p>")
                .contains("<th class=\"tableblock halign-left valign-top\">De</th>", "<p class=\"tableblock\">→</p>")
                .contains("<div class=\"paragraph diagram-description\">\n<p>Étape 1 : a envoie à b.</p>");
        assertThat(html.split("diagram-steps", -1)).hasSize(2);
        assertThat(Files.readString(folder.resolve("out/up.svg"))).doesNotContain("id=\"bp-up-steps\"");
        assertThat(Files.readString(folder.resolve("out/doc-2.svg"))).contains("id=\"bp-doc-2-steps\"");
        assertThat(log).isEmpty();
    }

    @Test
    void aDiagramIncludesAFileOfTheDocumentsFolder() throws IOException {
        Files.writeString(folder.resolve("styles.diagram"), "style hot [color=#c01020]");
        convert("= Document\n\n[diagram#hot]\n----\ninclude \"styles.diagram\"\na -> b [hot]\n----\n");

        assertThat(Files.readString(folder.resolve("out/hot.svg"))).contains("#c01020");
        assertThat(log).isEmpty();
    }

    @Test
    void anErrorInAnIncludedFileIsLoggedAtItsLine() throws IOException {
        Files.writeString(folder.resolve("styles.diagram"), "\nstyle hot [color=rde]");
        convert("= Document\n\n[diagram#hot]\n----\ninclude \"styles.diagram\"\na -> b [hot]\n----\n");

        assertThat(log).hasSize(1);
        assertThat(log.get(0).getCursor().getPath()).endsWith("styles.diagram");
        assertThat(log.get(0).getCursor().getLineNumber()).isEqualTo(2);
        assertThat(log.get(0).getMessage())
                .isEqualTo("unknown colour \"rde\"; did you mean red? (column 18, included at doc.adoc:5:1)");
    }

    @Test
    void anUnchangedPictureIsNotWrittenAgainAndAnUnusedOneIsRemoved() throws IOException {
        convert(SOURCE);
        Path image = folder.resolve("out/web.svg");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(image, old);
        assertThat(folder.resolve("out/doc-2.svg")).exists();
        convert(SOURCE.substring(0, SOURCE.indexOf("```")));
        assertThat(Files.getLastModifiedTime(image)).isEqualTo(old);
        assertThat(folder.resolve("out/doc-2.svg")).doesNotExist();
        convert(SOURCE.replace("Balancer", "Load balancer"));
        assertThat(Files.readString(image)).contains("Load balancer");
        assertThat(log).isEmpty();
    }

    @Test
    void errorsHaveTheirPlaceAndAdvice() throws IOException {
        String html = convert(SOURCE.replace("aws/ec2", "aws/ec3"));
        assertThat(log).singleElement().satisfies(message -> {
            assertThat(message.getCursor().getLineNumber()).isEqualTo(7);
            assertThat(message.getMessage())
                    .contains("aws/ec3")
                    .contains("aws/ec2")
                    .contains("(column 7)");
        });
        assertThat(html).contains("blockprint-error").contains("doc-2.svg");
    }

    @Test
    void twoDiagramsOfOneNameAreAnError() throws IOException {
        convert("[diagram,same]\na -> b\n\n[diagram,same]\na -> c\n\n[diagram,same]\na -> b\n");
        assertThat(log).singleElement().satisfies(message -> {
            assertThat(message.getMessage()).contains("two different pictures are called same.svg");
            assertThat(message.getCursor().getLineNumber()).isEqualTo(5);
        });
    }

    @Test
    void dotAndPngWork() throws IOException {
        String html = convert("```dot\ndigraph { first -> second }\n```\n\n[diagram#p,format=png]\na -> b\n");
        assertThat(html).contains("<img src=\"doc-1.svg\"").contains("<img src=\"p.png\"");
        assertThat(folder.resolve("out/doc-1.svg")).content().contains("second");
        assertThat(Files.readAllBytes(folder.resolve("out/p.png"))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(log).isEmpty();
    }

    @Test
    void defaultsComeFromTheConfigurationInTheBaseDirectory() throws IOException {
        Files.writeString(folder.resolve("blockprint.yaml"), "format: png\n");
        assertThat(convert("[diagram#d]\na -> b\n")).contains("<img src=\"d.png\"");
        assertThat(convert("[diagram#d,format=svg]\na -> b\n")).contains("<img src=\"d.svg\"");
        Files.delete(folder.resolve("blockprint.yaml"));
    }

    @Test
    void inlineAndEmbeddedPicturesAreInThePage() throws IOException {
        assertThat(convert("[diagram%inline#i]\na -> b\n")).contains("<svg ").doesNotContain("<img");
        assertThat(convert(":data-uri:\n\n[diagram#u]\na -> b\n")).contains("data:image/svg+xml;base64,");
        assertThat(log).isEmpty();
    }

    private String convert(String source) throws IOException {
        return convert(source, "html5", SafeMode.SAFE);
    }
}
