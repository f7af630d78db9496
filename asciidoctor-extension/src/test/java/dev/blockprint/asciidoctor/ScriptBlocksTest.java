package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts in blocks, and blocks that draw several diagrams. */
final class ScriptBlocksTest extends WithConverter {
    @Test
    void aBlockWithTwoDiagramsBecomesTwoNumberedFigures() throws IOException {
        String html = converter.convert(folder, """
                .Both
                [diagram#fig.wide%fold]
                ----
                TWO
                ----

                .Later
                image::other.png[]

                [diagram]
                TWO
                """);

        assertThat(html)
                .contains("<img src=\"fig.svg\" alt=\"Both\"")
                .contains("<img src=\"fig-2.svg\" alt=\"C sends to D.\"")
                .contains("id=\"fig-2\"")
                .contains("Figure 1. Both", "Figure 2. Second *one*", "Figure 3. Later")
                .contains("<img src=\"doc-2-2.svg\"")
                .containsOnlyOnce("Diagram source")
                .doesNotContain("blockprint-text");
        assertThat(converter.messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[diagrams]\n----\nimport diagrams\n----",
                "[diagrams]\nimport diagrams",
                "[source.diagram,python]\n----\nimport diagrams\n----",
                "[source,python,role=diagram]\n----\nimport diagrams\n----",
                "[source,python,role=\"wide diagram\"]\nimport diagrams",
                "[.diagram]\n```python\nimport diagrams\n```"
            })
    void scriptsOfPythonAreDiagramsWhereTheirRoleSaysSo(String block) throws IOException {
        String html = converter.convert(folder, "Before.\n\n" + block + "\n\nAfter.\n");

        assertThat(html).contains("<img src=\"doc-1.svg\"").doesNotContain("import");
        assertThat(sources()).containsExactly("import diagrams");
        assertThat(folder.resolve("out/doc-1.svg")).content().contains("PYTHON");
        assertThat(converter.messages()).isEmpty();
    }

    @Test
    void pythonThatIsOnlyShownStaysAListing() throws IOException {
        String shown = "[source,python]\n----\nfrom diagrams import Diagram\n----\n";
        String switchedOff = ":diagram-fences: diagram\n\n[source.diagram,python]\n----\nimport diagrams\n----\n";

        assertThat(converter.convert(folder, shown)).contains("<pre").doesNotContain("<img");
        assertThat(converter.convert(folder, switchedOff)).contains("<pre").doesNotContain("<img");
    }

    @Test
    void figuresAreCountedInTheirOrderWhoeverWritesThem() throws IOException {
        FigureMarkup own = new FigureMarkup() {
            @Override
            public String html(Figure figure) {
                return "<p>" + figure.caption() + figure.title() + "</p>";
            }
        };
        try (Converter hosted = new Converter(own)) {
            String html = hosted.convert(folder, """
                    .One
                    [source.diagram,python]
                    import diagrams

                    .Two
                    [diagram]
                    TWO

                    .Four
                    image::other.png[]

                    .Five
                    ```diagram
                    a -> b
                    ```
                    """);
            assertThat(html)
                    .contains(
                            "Figure 1. One",
                            "Figure 2. Two",
                            "Figure 3. Second *one*",
                            "Figure 4. Four",
                            "Figure 5. Five");
        }
    }

    private List<String> sources() {
        return converter.blocks.stream().map(block -> block.source().text()).toList();
    }
}
