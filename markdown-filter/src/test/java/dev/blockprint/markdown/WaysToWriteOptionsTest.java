package dev.blockprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.FenceKinds;
import dev.blockprint.document.Flavor;
import dev.blockprint.document.figure.ImageMarkup;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options the way pandoc, Quarto, MkDocs and Docusaurus write them. */
class WaysToWriteOptionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "```diagram {#fig-x .wide .tall caption=\"A & B\" width=50%}\na -> b\n```",
                "```{.diagram #fig-x .wide .tall caption=\"A & B\" width=50%}\na -> b\n```",
                "~~~ {#fig-x .diagram .wide .tall caption='A & B' width=50%}\na -> b\n~~~",
                "```{diagram}\n#| label: fig-x\n#| classes: [wide, tall]\n#| fig-cap: A & B\n#| out-width: 50%\na -> b\n```",
                "```{diagram}\n//| label: fig-x\n//| classes: wide tall\n//| fig-cap: \"A & B\"\n//| out-width: 50%\na -> b\n```",
                "```diagram id=fig-x class=\"wide tall\" title=\"A & B\" width=50%\na -> b\n```",
            })
    void eachFormSaysTheSame(String fence) {
        Parsed<List<DiagramBlock>> found = found(fence);

        assertThat(found.diagnostics()).isEmpty();
        DiagramBlock block = found.tree().get(0);
        assertThat(block.options().id()).isEqualTo("fig-x");
        assertThat(block.options().classes()).containsExactly("wide", "tall");
        assertThat(block.options().caption()).contains("A & B");
        assertThat(block.options().value("width")).contains("50%");
        assertThat(block.source().text().strip()).isEqualTo("a -> b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            label: fig-web         | <figure class="diagram" id="fig-web">
            fig-cap: The web       | <figcaption>The web</figcaption>
            fig-alt: From a to b   | alt="From a to b"
            fig-width: 2.5         | width="240"
            fig-height: 1          | height="96"
            out-width: 80%         | style="width: 80%; height: auto"
            fig-link: https://x.y/ | <a href="https://x.y/">
            echo: true             | <details open><summary>Source</summary>
            code-fold: true        | <details><summary>Source</summary>
            code-fold: show        | <details open><summary>Source</summary>
            classes: [wide]        | <figure class="diagram wide">
            """)
    void everyOptionOfAQuartoCellCounts(String option, String html) {
        String cell = "```{diagram}\n#| " + option + "\na -> b\n```\n";

        assertThat(filtered(cell, Flavor.HTML)).contains(html);
        assertThat(filtered(cell.replace("#|", "//|"), Flavor.HTML)).contains(html);
    }

    @Test
    void theRestOfQuartosOptionsCountsToo() {
        assertThat(filtered("```{diagram}\n#| code-fold: true\n#| code-summary: \"How: it is\"\na\n```", Flavor.HTML))
                .contains("<details><summary>How: it is</summary>");
        assertThat(filtered("```{diagram}\n#| code-fold: true\n#| echo: false\na\n```", Flavor.HTML))
                .doesNotContain("<details");
        assertThat(filtered("```{diagram}\n#| label: fig-a\n#| lightbox: true\na\n```", Flavor.PANDOC))
                .contains("{#fig-a .lightbox ");
        assertThat(filtered("```{diagram}\n#| fig-cap: |\n#|   Two\n#|   lines\na\n```", Flavor.HTML))
                .contains("<figcaption>Two lines</figcaption>");
        assertThat(filtered("```{diagram}\n#| eval: false\na\n```", Flavor.HTML))
                .startsWith("```{diagram}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diagram title=\"T\" linenums=\"1\" hl_lines=\"2 3\"",
                "{ .diagram title=\"T\" linenums=\"1\" hl_lines=\"2-3\" }",
                "diagram {1,4-6} title=\"T\" showLineNumbers",
                "diagram title='T' showLineNumbers=5 live noInline",
                "{diagram} title=\"T\" data-x=1",
            })
    void wordsForCodeOfMkDocsAndDocusaurusChangeNothing(String info) {
        Parsed<List<DiagramBlock>> found = found("```" + info + "\na -> b\n```");

        assertThat(found.diagnostics()).isEmpty();
        assertThat(found.tree()).singleElement().satisfies(block -> {
            assertThat(block.options().caption()).contains("T");
            assertThat(block.options().classes()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"diagram linenum=1", "diagram captoin=x", "diagram 1a"})
    void anyOtherWordIsAWarning(String info) {
        assertThat(found("```" + info + "\na\n```").diagnostics())
                .singleElement()
                .satisfies(said -> assertThat(said.message()).startsWith("unknown option"));
    }

    private static Parsed<List<DiagramBlock>> found(String document) {
        return MarkdownBlocks.find(SourceText.of("doc.md", document), FenceKinds.DEFAULT, Map.of());
    }

    private static String filtered(String document, Flavor flavor) {
        FilterOptions options = FilterOptions.DEFAULT.withMarkup(ImageMarkup.of(flavor));
        FilterResult result = new MarkdownFilter(options)
                .filter(document.getBytes(StandardCharsets.UTF_8), "doc.md", new TinyPublisher());
        assertThat(result.diagnostics()).isEmpty();
        return new String(result.bytes(), StandardCharsets.UTF_8);
    }
}
