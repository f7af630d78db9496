package dev.blockprint.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Blockprint;
import dev.blockprint.RenderSettings;
import dev.blockprint.document.FrontMatter;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.ImageFolder;
import dev.blockprint.document.ImagePublisher;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramExtensionTest {
    private final List<Diagnostic> heard = new ArrayList<>();
    private final Blockprint blockprint = Blockprint.builder().build();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        blockprint.close();
    }

    @Test
    void aBlockBecomesAFigure() throws IOException {
        String html = render("""
                x

                ```diagram {#fig-a .wide title="A & B" width=200 fold}
                a -> b

                b -> c
                ```

                ```java
                int i;
                ```
                """);

        assertThat(html).isEqualTo("""
                        <p>x</p>
                        <figure class="diagram wide" id="fig-a">
                        <img src="/img/fig-a.svg" alt="a sends to b. b sends to c." width="200" height="47">
                        <figcaption>A &amp; B</figcaption>
                        <details><summary>Source</summary>
                        <pre><code>a -&gt; b

                        b -&gt; c</code></pre>
                        </details>
                        </figure>
                        <pre><code class="language-java">int i;
                        </code></pre>
                        """);
        assertThat(heard).isEmpty();
        assertThat(folder.resolve("img/fig-a.svg")).isRegularFile();
    }

    @Test
    void inListsAndQuotesAndAsCellsOfQuartoToo() throws IOException {
        String html =
                render("- ~~~{diagram}\n  #| label: fig-a\n  a -> b\n  ~~~\n\n> ```dot\n> digraph { a -> b }\n> ```\n");

        assertThat(html)
                .contains("<li>\n<figure class=\"diagram\" id=\"fig-a\">", "<blockquote>\n<figure class=\"diagram\">")
                .contains("/img/fig-a.svg", "/img/posts-a-2.svg");
    }

    @Test
    void anImageOfADiagramIsAFigureOrStaysInItsSentence() throws IOException {
        Files.writeString(folder.resolve("flow.diagram"), "a -> b\n");

        assertThat(render("![The *flow*](flow.diagram \"Title\"){#fig-f width=50%}\n"))
                .isEqualTo("""
                        <figure class="diagram" id="fig-f">
                        <img src="/img/fig-f.svg" alt="The flow" width="248" height="88" \
                        style="width: 50%; height: auto">
                        <figcaption>Title</figcaption>
                        </figure>
                        """);
        assertThat(render("See ![B][f]{width=100}, ![C](c.png){x}.\n\n[f]: flow.diagram\n"))
                .isEqualTo("""
                        <p>See <img src="/img/flow.svg" alt="B" width="100" height="35">,\
                         <img src="c.png" alt="C" />{x}.</p>
                        """);
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "source"})
    void errorsStandAtTheirLineAndColumn(String way) throws IOException {
        String markdown = """
                # T

                > 1. ```diagram {colour=red}
                >    # x
                >
                >    web = aws/ec3
                >    ```

                a ![B](gone.diagram)

                   ``` diagram
                   a -> b
                """.replace("\n", "\r\n");

        String html = render(markdown, way.isEmpty() ? null : SourceText.of("posts/a.md", markdown));

        assertThat(html)
                .contains("<div class=\"diagram-error\">\n<p>Line 6: unknown type")
                .contains("<p>a <img src=\"gone.diagram\" alt=\"B\" /></p>")
                .contains("<p>Line 11: the diagram block is not closed");
        assertThat(heard)
                .extracting(said -> said.location() + " " + said.message())
                .containsExactly(
                        "posts/a.md:3:18 unknown option \"colour\"",
                        "posts/a.md:6:12 unknown type \"aws/ec3\"",
                        "posts/a.md:9:3 there is no file \"gone.diagram\"",
                        "posts/a.md:11:4 the diagram block is not closed");
    }

    @Test
    void aFileWithFrontMatterHasItsPlacesInTheFileAndItsDefaults() throws IOException {
        SourceText file = SourceText.of("posts/a.md", "---\nblockprint: {width: 120}\n---\n\n```diagram\na ->\n```\n");
        int start = FrontMatter.end(file);
        SourceText body = SourceText.embedded(
                file, file.text().substring(start), new int[] {start, start + 1, start + 12, start + 17, start + 21});
        var defaults = FrontMatter.defaults(file, Map.of());
        assertThat(defaults.tree()).containsEntry("width", "120");

        render(body.text(), body);

        assertThat(heard)
                .singleElement()
                .satisfies(said -> assertThat(said.location()).hasToString("posts/a.md:6:5"));
    }

    @Test
    void aDeepDocumentIsNoTrouble() throws IOException {
        Parser parser = Parser.builder()
                .extensions(List.of(settings(ImageFolder.open(folder)).build()))
                .build();

        Node root = parser.parse("> ".repeat(3_000) + "x\n\n```diagram\na -> b\n```\n");

        assertThat(root.getLastChild()).isInstanceOf(HtmlBlock.class);
        assertThat(render("![".repeat(2_000) + "\n")).contains("![![");
    }

    private String render(String markdown) throws IOException {
        return render(markdown, null);
    }

    private String render(String markdown, @Nullable SourceText source) throws IOException {
        ImageFolder images = ImageFolder.open(folder.resolve("img"));
        DiagramExtension.Builder settings = settings(images);
        DiagramExtension diagrams = (source == null ? settings : settings.source(source)).build();
        Parser parser = Parser.builder().extensions(List.of(diagrams)).build();
        String html = HtmlRenderer.builder().build().render(parser.parse(markdown));
        images.finish();
        return html;
    }

    private DiagramExtension.Builder settings(ImageFolder images) {
        ImagePublisher publisher =
                new ImagePublisher(blockprint, images, "posts/a.md", RenderSettings.DEFAULT.withRoot(folder));
        return DiagramExtension.of(publisher)
                .documentName("posts/a.md")
                .address(ImageAddress.under("/img"))
                .diagnostics(heard::add);
    }
}
