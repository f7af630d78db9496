package dev.blockprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import dev.blockprint.Blockprint;
import dev.blockprint.RenderSettings;
import dev.blockprint.document.FenceKinds;
import dev.blockprint.document.Flavor;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.ImageFolder;
import dev.blockprint.document.ImagePublisher;
import dev.blockprint.document.figure.ImageMarkup;
import dev.blockprint.source.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ![Backend](backend.diagram)}: diagrams in files of their own, which images name. */
class ImageLinksTest {
    private final List<Diagnostic> heard = new ArrayList<>();
    private final Blockprint blockprint = Blockprint.builder().build();

    @TempDir
    private Path root;

    private FenceKinds fences = FenceKinds.DEFAULT;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(root.resolve("docs/parts"));
        Files.writeString(root.resolve("docs/backend.diagram"), "dns -> web -> db\n");
        Files.writeString(root.resolve("docs/parts/my flow.dot"), "digraph { a -> b }\n");
        Files.writeString(root.resolve("docs/bad.diagram"), "# a comment\nweb = aws/ec3\n");
        Files.writeString(root.resolve("shared.gv"), "digraph { c -> d }\n");
        Files.writeString(
                root.resolve("docs/cloud.py"),
                "from diagrams import Diagram\nfrom diagrams.aws.compute import EC2\nwith Diagram(\"C\"):\n  EC2(\"a\")\n");
    }

    @AfterEach
    void close() {
        blockprint.close();
    }

    @Test
    void anImageThatNamesADiagramBecomesItsPicture() throws IOException {
        assertThat(filtered("See:\n\n![The *backend*](backend.diagram)\n\nEnd.\n"))
                .isEqualTo("See:\n\n![The backend](img/backend.svg)\n\nEnd.\n");
        assertThat(root.resolve("img/backend.svg")).content().contains("dns");
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "![B](backend.diagram), backend.svg",
        "![B](./backend.diagram), backend.svg",
        "![B](parts/my%20flow.dot), my-flow.svg",
        "![B](../shared.gv), shared.svg",
        "![B](/shared.gv), shared.svg",
        "![B](cloud.py), cloud.svg",
        "![B](backend.DIAGRAM), ''",
    })
    void theFileIsFoundFromTheDocumentAndFromTheRoot(String link, String image) throws IOException {
        String filtered = filtered(link);

        if (image.isEmpty()) {
            assertThat(heard.get(0).message()).isEqualTo("there is no file \"backend.DIAGRAM\"");
        } else {
            assertThat(filtered).isEqualTo("![B](img/" + image + ")");
        }
    }

    @Test
    void theTitleIsTheCaptionAndBracesHoldAttributes() throws IOException {
        String link = "![B](backend.diagram \"The \\\"backend\\\"\"){#fig-b .wide width=80% theme=dark}";

        assertThat(filtered(link, Flavor.COMMONMARK)).isEqualTo("![B](img/fig-b.svg)  \n*The \"backend\"*");
        assertThat(filtered(link, Flavor.HTML))
                .startsWith("<figure class=\"diagram wide\" id=\"fig-b\">\n<img src=\"img/fig-b.svg\" alt=\"B\"")
                .contains("style=\"width: 80%; height: auto\"", "<figcaption>The &quot;backend&quot;</figcaption>");
        assertThat(filtered(link, Flavor.PANDOC))
                .isEqualTo("![The \"backend\"](img/fig-b.svg){#fig-b .wide width=80% fig-alt=\"B\" alt=\"B\"}");
        assertThat(filtered("![B](backend.diagram){: width=\"300\" }", Flavor.MKDOCS))
                .isEqualTo("![B](img/backend.svg){ width=\"300\" }");
    }

    @Test
    void inPandocTheTextOfAnImageThatStandsAloneIsItsCaption() throws IOException {
        assertThat(filtered(
                        "![The backend](backend.diagram){#fig-b}\n\nIn ![B](backend.diagram){width=2in} a line.\n",
                        Flavor.PANDOC))
                .isEqualTo("""
                        ![The backend](img/fig-b.svg){#fig-b fig-alt="The backend" alt="The backend"}

                        In ![B](img/backend.svg){width=2in} a line.
                        """);
    }

    @Test
    void referencesAreFollowed() throws IOException {
        String definitions = "\n\n[b]: backend.diagram 'Title'\n[other]: other.png\n";

        assertThat(filtered("![Text][b] and ![b][] and ![b] and ![other] and ![none]" + definitions))
                .isEqualTo("![Text](img/title.svg \"Title\") and ![b](img/title.svg \"Title\")"
                        + " and ![b](img/title.svg \"Title\") and ![other] and ![none]" + definitions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COMMONMARK | A ![B](img/backend.svg "T") b
            GFM        | A <img src="img/backend.svg" alt="B" width="40%"> b
            PANDOC     | A ![B](img/backend.svg "T"){width=40%} b
            MKDOCS     | A ![B](img/backend.svg "T"){ width="40%" } b
            HUGO       | A ![B](img/backend.svg "T") b
            DOCUSAURUS | A ![B](img/backend.svg "T") b
            HTML       | A <img src="img/backend.svg" alt="B" width="376" height="88" style="width: 40%; height: auto"> b
            """)
    void withinASentenceItStaysThere(Flavor flavor, String expected) throws IOException {
        String line = "A ![B](backend.diagram \"T\"){width=40% target=backend} b";

        assertThat(filtered("- " + line + "\n  goes on\n> # H " + line + "\n", flavor))
                .isEqualTo("- " + expected + "\n  goes on\n> # H " + expected + "\n");
    }

    @Test
    void onALineOfItsOwnInAParagraphItStaysMarkdown() throws IOException {
        String text = "![B](backend.diagram){width=40%}\n*emphasis*\n";

        for (Flavor flavor : List.of(Flavor.HTML, Flavor.GFM, Flavor.HUGO)) {
            assertThat(filtered(text, flavor)).isEqualTo("![B](img/backend.svg)\n*emphasis*\n");
        }
        assertThat(filtered(text, Flavor.PANDOC)).isEqualTo("![B](img/backend.svg){width=40%}\n*emphasis*\n");
    }

    @Test
    void inAListItKeepsItsIndentationAndInALinkItsLink() throws IOException {
        assertThat(filtered("- ![B](backend.diagram)\n- x\n\n[![B](backend.diagram)](https://example.org)\n"))
                .isEqualTo("- ![B](img/backend.svg)\n- x\n\n[![B](img/backend.svg)](https://example.org)\n");
        assertThat(filtered("> 1. t\n>\n>    ![B](backend.diagram)\n>    ```\n>    ```\n", Flavor.HTML))
                .startsWith("> 1. t\n>\n>    <figure class=\"diagram\">\n>    <img src")
                .endsWith(">    </figure>\n>\n>    ```\n>    ```\n");
    }

    @Test
    void whatIsMissingIsAnErrorAtTheLinkAndWhatIsWrongInTheFileOneThere() throws IOException {
        String document = "---\na: b\n---\n\nSee ![B](gone.diagram),\n> ![C](bad.diagram)\n";

        assertThat(filtered(document)).isEqualTo(document);
        assertThat(heard)
                .extracting(Diagnostic::message)
                .containsExactly("there is no file \"gone.diagram\"", "unknown type \"aws/ec3\"");
        assertThat(heard.get(0).location()).hasToString("docs/a.md:5:5");
        assertThat(heard.get(1).location()).hasToString("docs/bad.diagram:2:7");
    }

    @Test
    void nothingOutsideTheRootIsRead() throws IOException {
        Files.writeString(root.resolveSibling("outside.diagram"), "a -> b\n");

        filtered("![B](../../outside.diagram)\n");

        assertThat(heard).singleElement().satisfies(said -> {
            assertThat(said.message()).contains("is outside the folder of the documents");
            assertThat(said.location()).hasToString("docs/a.md:1:1");
        });
    }

    @Test
    void anAttributeThatIsNoneIsReportedWhereItStands() throws IOException {
        String link = "![B](backend.diagram){width=wide colour=red}";

        assertThat(filtered(link)).isEqualTo(link);
        assertThat(heard)
                .extracting(said -> said.location().column() + " " + said.message())
                .containsExactly("29 \"wide\" is no width", "34 unknown option \"colour\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![B](backend.png)",
                "[B](backend.diagram)",
                "`![B](backend.diagram)`",
                "\\![B](backend.diagram)",
                "    ![B](backend.diagram)",
                "<!-- ![B](backend.diagram) -->",
                "<div>\n![B](backend.diagram)\n</div>",
                "```\n![B](backend.diagram)\n```",
                "![B](https://example.org/backend.diagram)",
                "![B](//example.org/backend.diagram)",
                "![B](backend.diagram?raw)",
                "![B][b]\n\n[c]: backend.diagram",
            })
    void allElseStaysAsItIs(String text) throws IOException {
        assertThat(filtered(text)).isEqualTo(text);
        assertThat(heard).isEmpty();
    }

    @Test
    void filesAreOnlyDrawnInTheLanguagesThatShallBeDrawn() throws IOException {
        fences = new FenceKinds(Set.of("dot"));

        assertThat(filtered("![A](cloud.py) ![B](../shared.gv)")).isEqualTo("![A](cloud.py) ![B](img/shared.svg)");
    }

    @Test
    void inAPageItIsAFigureOrAnImageInTheSentence() throws IOException {
        ImageFolder images = ImageFolder.open(root.resolve("img"));
        DiagramExtension extension = DiagramExtension.of(publisher(images))
                .documentName("docs/a.md")
                .address(ImageAddress.under("/img"))
                .diagnostics(heard::add)
                .build();
        String page = """
                ![B](backend.diagram "T"){width=200}

                See ![C][c] and ![D](gone.diagram).

                [c]: backend.diagram
                """;

        String html = HtmlRenderer.builder()
                .extensions(List.of(extension))
                .build()
                .render(Parser.builder().build().parse(page));

        assertThat(html).isEqualTo("""
                        <figure class="diagram">
                        <img src="/img/t.svg" alt="B" width="200" height="47">
                        <figcaption>T</figcaption>
                        </figure>
                        <p>See <img src="/img/backend.svg" alt="C" width="376" height="88"> and\
                         <img src="gone.diagram" alt="D" />.</p>
                        """);
        assertThat(heard)
                .singleElement()
                .satisfies(said -> assertThat(said.location()).hasToString("docs/a.md:3:17"));
    }

    private String filtered(String document) throws IOException {
        return filtered(document, Flavor.COMMONMARK);
    }

    private String filtered(String document, Flavor flavor) throws IOException {
        ImageFolder images = ImageFolder.open(root.resolve("img"));
        FilterOptions options = FilterOptions.DEFAULT
                .withFences(fences)
                .withMarkup(ImageMarkup.of(flavor))
                .withAddress(ImageAddress.under("img"));
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        FilterResult result = new MarkdownFilter(options).filter(bytes, "docs/a.md", publisher(images));
        heard.addAll(result.diagnostics());
        images.finish();
        return new String(result.bytes(), StandardCharsets.UTF_8);
    }

    private ImagePublisher publisher(ImageFolder images) {
        RenderSettings settings = RenderSettings.DEFAULT.withRoot(root).withFolder(root.resolve("docs"));
        return new ImagePublisher(blockprint, images, "docs/a.md", settings);
    }
}
