package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a block does not say, the document may: for its style first, then for all diagrams. */
final class LookUpTest extends WithPictures {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "target|one|two|three| src=\"%s.svg\"",
                "target|a/|b/|c/| src=\"%sdoc-1.svg\"",
                "alt|One|Two|Three| alt=\"%s\"",
                "title|One|Two|Three| Figure 1. %s<",
                "role|one|two|three| class=\"imageblock %s\"",
                "width|11%|22%|33%| width=\"%s\"",
                "height|11|22|33| height=\"%s\"",
                "align|left|center|right| class=\"imageblock text-%s\"",
                "float|left|right|left| class=\"imageblock %s\"",
                "link|https://one.org|https://two.org|https://three.org| href=\"%s\""
            })
    void theBlockComesBeforeItsStyleAndTheStyleBeforeAllDiagrams(
            String name, String own, String ofStyle, String ofAll, String expected) throws IOException {
        String all = ":diagram-" + name + ": " + ofAll + "\n";
        String style = ":dot-" + name + ": " + ofStyle + "\n";
        String other = ":graphviz-" + name + ": other\n";
        String block = "\n[dot]\ngraph { a }\n";

        assertThat(html(all + other + style + block.replace("dot]", "dot," + name + "=" + own + "]")))
                .contains(expected.formatted(own));
        assertThat(html(all + other + style + block)).contains(expected.formatted(ofStyle));
        assertThat(html(all + other + block)).contains(expected.formatted(ofAll));
        assertThat(messages()).isEmpty();
    }

    @Test
    void soItIsForMacrosAndFences() throws IOException {
        write("f.dot", "graph { a }");
        String html = html("""
                :diagram-format: png
                :dot-width: 40

                diagram::f.dot[]

                ```dot
                graph { b }
                ```

                And dot:f.dot[target=third].
                """);

        assertThat(shown(html)).containsExactly("f.png", "doc-2.png", "third.png");
        assertThat(html.split("width=\"40\"", -1)).hasSize(3);
    }

    @Test
    void whatTheDocumentSaysMayChangeFromBlockToBlock() throws IOException {
        String html = html("""
                [diagram]
                a -> b

                :diagram-format: png
                :diagram-role: late

                [diagram]
                b -> c

                ```diagram
                c -> d
                ```

                :diagram-format!:

                |===
                a|
                [diagram]
                d -> e

                :diagram-format: png

                [diagram]
                e -> f
                |===

                [diagram]
                f -> g
                """);

        assertThat(shown(html))
                .containsExactly("doc-1.svg", "doc-2.png", "doc-3.png", "doc-4.svg", "doc-5.png", "doc-6.svg");
        assertThat(html.split("imageblock late", -1)).hasSize(6);
    }

    @Test
    void whoRunsAsciidoctorHasTheLastWord() throws IOException {
        assertThat(shown(html(":diagram-format: svg\n\n[diagram,x]\na -> b\n", "diagram-format=png")))
                .containsExactly("x.png");
    }

    @Test
    void optionsAreLookedUpAsWell() throws IOException {
        assertThat(html(":diagram-fold:\n\n[diagram]\na -> b\n")).contains("<details");
        assertThat(html(":diagram-fold:\n\n[diagram,fold=false]\na -> b\n")).doesNotContain("<details");
        assertThat(html(":diagram-describe: table\n\n[diagram]\na -> b\n")).contains("diagram-connections");
        assertThat(html(":diagram-window: _blank\n:diagram-link: x.html\n\n[diagram]\na -> b\n"))
                .contains("target=\"_blank\"");
    }

    @Test
    void anIdStandsOnItsBlock() throws IOException {
        assertThat(html(":diagram-id: fig\n\n[diagram]\na -> b\n")).doesNotContain("id=\"fig\"");
    }
}
