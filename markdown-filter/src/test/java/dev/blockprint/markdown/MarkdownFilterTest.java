package dev.blockprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.document.Flavor;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.figure.ImageMarkup;
import dev.blockprint.source.Location;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownFilterTest {
    private static final MarkdownFilter FILTER = new MarkdownFilter(FilterOptions.DEFAULT);

    @Test
    void aBlockBecomesAnImage() {
        assertThat(filtered("x\n\n```diagram\na -> b\n```\n\ny\n")).isEqualTo("x\n\n![Diagram 1](d-1.svg)\n\ny\n");
    }

    @Test
    void optionsMakeCaptionAltAndName() {
        assertThat(filtered("```diagram {#fig-a caption=\"A *b*\" alt=\"From [a]\"}\na\n```\n"))
                .isEqualTo("![From \\[a\\]](fig-a.svg)  \n*A \\*b\\**\n");
    }

    @Test
    void aBlockWithTwoDiagramsBecomesTwoImagesInOneParagraph() {
        assertThat(filtered("- ```diagram\n  TWO\n  ```\n- y\n"))
                .isEqualTo("- ![Diagram 1](d-1.svg)  \n  ![The second](d-1-2.svg)\n- y\n");
        assertThat(filtered("```diagram {#fig caption=\"Both\" echo}\nTWO\n```\n"))
                .isEqualTo("""
                ![Diagram 1](fig.svg) \s
                *Both* \s
                ![The second](fig-2.svg) \s
                *Second \\*one\\**

                ```text
                TWO
                ```
                """);
    }

    @Test
    void aCellOfQuartoIsADiagramWithItsOptions() {
        String cell = """
                ```{python}
                #| label: fig-web
                #| fig-cap: The web
                #| echo: false
                #| warning: false
                import diagrams
                ```
                """;
        FilterResult result = run(cell);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(text(result)).isEqualTo("![Diagram 1](fig-web.svg)  \n*The web*\n");
        String notRun = cell.replace("echo: false", "eval: false");
        assertThat(filtered(notRun)).isEqualTo(notRun);
    }

    @Test
    void aListOfCaptionsHasOneForEachDiagram() {
        assertThat(filtered("```{diagram}\n#| fig-cap: [\"One\", \"Two of it\"]\nTWO\n```\n"))
                .isEqualTo("![Diagram 1](d-1.svg)  \n*One*  \n![The second](d-1-2.svg)  \n*Two of it*\n");
    }

    @Test
    void aListItemKeepsItsIndentation() {
        assertThat(filtered("- one\n  ```diagram\n  a\n  ```\n  two\n"))
                .isEqualTo("- one\n\n  ![Diagram 1](d-1.svg)\n\n  two\n");
    }

    @Test
    void aQuoteKeepsItsMarkers() {
        assertThat(filtered("> one\n> ~~~diagram\n> a\n> ~~~\n> two\n"))
                .isEqualTo("> one\n>\n> ![Diagram 1](d-1.svg)\n>\n> two\n");
    }

    @Test
    void lineEndsOfWindowsStay() {
        assertThat(filtered("x\r\n```diagram\r\na\r\n```\r\ny\r\n"))
                .isEqualTo("x\r\n\r\n![Diagram 1](d-1.svg)\r\n\r\ny\r\n");
    }

    @Test
    void aByteOrderMarkStays() {
        assertThat(filtered("\ufeff```diagram\na\n```\ny\n")).isEqualTo("\ufeff![Diagram 1](d-1.svg)\n\ny\n");
    }

    @Test
    void aFailedBlockStaysAndIsMarked() {
        FilterResult result = run("# T\n\n- ```diagram\n  a\n  b !--> c\n  ```\n");

        assertThat(text(result)).isEqualTo("""
                        # T

                        - <!-- blockprint: error: unexpected "!"; remove it (line 2 of the block) -->
                          ```diagram
                          a
                          b !--> c
                          ```
                        """);
        assertThat(result.diagnostics().get(0).location()).isEqualTo(new Location("doc.md", 5, 5));
        assertThat(result.hasErrors()).isTrue();
    }

    @Test
    void aMarkIsNotWrittenTwiceAndGoesWithItsError() {
        String once = filtered("x\n```diagram\n!\n```\n");

        assertThat(filtered(once)).isEqualTo(once);
        assertThat(filtered(once.replace("\n!\n", "\na\n"))).isEqualTo("x\n\n![Diagram 1](d-1.svg)\n");
    }

    @Test
    void anUnclosedFenceIsAnErrorAtItsOpening() {
        FilterResult result = run("> q\n>\n> ```diagram\n> a\n\nrest\n");

        assertThat(text(result))
                .contains("> <!-- blockprint: error: the diagram block is not closed")
                .endsWith("\n> a\n\nrest\n");
        assertThat(result.diagnostics().get(0).location()).isEqualTo(new Location("doc.md", 3, 3));
    }

    @Test
    void aDocumentThatIsNotUtf8IsLeftAlone() {
        byte[] latin = "# Gr\u00fc\u00dfe\n\nb\u00e4\n```diagram\na\n```\n".getBytes(StandardCharsets.ISO_8859_1);

        FilterResult result = FILTER.filter(latin, "doc.md", new TinyPublisher());

        assertThat(result.bytes()).isEqualTo(latin);
        assertThat(result.diagnostics().get(0).location()).isEqualTo(new Location("doc.md", 1, 5));
    }

    @Test
    void aDocumentThatEndsWithinACharacterIsLeftAlone() {
        byte[] cut = {'a', '\n', 'b', (byte) 0xc3};

        FilterResult result = FILTER.filter(cut, "doc.md", new TinyPublisher());

        assertThat(result.bytes()).isEqualTo(cut);
        assertThat(result.diagnostics().get(0).location()).isEqualTo(new Location("doc.md", 2, 2));
    }

    @Test
    void frontMatterIsNoMarkdown() {
        String toml = "+++\ntitle = '''\n```diagram\na\n```\n'''\n+++\n";

        assertThat(filtered(toml)).isEqualTo(toml);
        assertThat(filtered(toml + "```diagram\na\n```\n")).isEqualTo(toml + "![Diagram 1](d-1.svg)\n");
    }

    @Test
    void frontMatterHoldsOptionsOfAllBlocksAndStaysAsItIs() {
        String head =
                "\ufeff---\r\ntitle:   x\r\nblockprint:\r\n  caption: no\r\n  width: 200\r\n  echo: true\r\n---\r\n";
        MarkdownFilter filter = new MarkdownFilter(FilterOptions.DEFAULT
                .withMarkup(ImageMarkup.of(Flavor.MKDOCS))
                .withDefaults(Map.of("width", "100", "fold", "true")));
        String blocks = "```diagram\r\na\r\n```\r\n\r\n```diagram width=300 echo=false\r\nb\r\n```\r\n";
        byte[] bytes = (head + blocks).getBytes(StandardCharsets.UTF_8);

        FilterResult result = filter.filter(bytes, "doc.md", new TinyPublisher());

        assertThat(text(result)).isEqualTo(head + """
                ![Diagram 1](d-1.svg){ width="200" }

                <details><summary>Source</summary>
                <pre><code>a</code></pre>
                </details>

                ![Diagram 2](d-2.svg){ width="300" }
                """.replace("\n", "\r\n"));
        assertThat(result.diagnostics()).singleElement().satisfies(said -> {
            assertThat(said.message()).isEqualTo("unknown option \"caption\"");
            assertThat(said.location()).isEqualTo(new Location("doc.md", 4, 3));
        });
    }

    @Test
    void theHtmlFlavourWritesAFigure() {
        MarkdownFilter filter = new MarkdownFilter(
                FilterOptions.DEFAULT.withMarkup(ImageMarkup.of(Flavor.HTML)).withAddress(ImageAddress.under("/img")));
        String source = "```diagram {#f caption=\"A & B\" width=200 fold}\na -> b\n\nc\n```\n";

        assertThat(text(filter.filter(source.getBytes(StandardCharsets.UTF_8), "doc.md", new TinyPublisher())))
                .isEqualTo("""
                        <figure class="diagram" id="f">
                        <img src="/img/f.svg" alt="Diagram 1" width="200" height="150">
                        <figcaption>A &amp; B</figcaption>
                        <details><summary>Source</summary>
                        <pre><code>a -&gt; b&#10;&#10;c</code></pre>
                        </details>
                        </figure>
                        """);
    }

    private static FilterResult run(String document) {
        return FILTER.filter(document.getBytes(StandardCharsets.UTF_8), "doc.md", new TinyPublisher());
    }

    private static String filtered(String document) {
        return text(run(document));
    }

    private static String text(FilterResult result) {
        return new String(result.bytes(), StandardCharsets.UTF_8);
    }
}
