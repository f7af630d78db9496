package dev.blockprint.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CellOptionsTest {
    @Test
    void optionLinesGiveOptionsAndBecomeBlanks() {
        Parsed<CellOptions> cell = CellOptions.parse(block("""
                #| label: fig-backend
                #| fig-cap: "A: b"
                #| fig-alt: |
                #|   One
                #|   two
                #| code-fold: true
                #| fig-width: 6
                #| classes: [wide, big]
                a -> b
                #| no: option
                """));

        assertThat(cell.diagnostics()).isEmpty();
        assertThat(cell.tree().options())
                .isEqualTo(new BlockOptions(
                        "fig-backend",
                        List.of("wide", "big"),
                        Map.of("caption", "A: b", "alt", "One\ntwo\n", "fold", "true", "width", "6in")));
        assertThat(cell.tree().lines()).isEqualTo(8);
        SourceText source = cell.tree().source();
        assertThat(source.text()).endsWith("\na -> b\n#| no: option\n");
        assertThat(source.text().indexOf("fig")).isNegative();
        assertThat(source.locate(source.text().indexOf("a -> b"))).hasToString("doc.md:10:3");
    }

    @Test
    void slashesAreMarkersToo() {
        Parsed<CellOptions> cell = CellOptions.parse(block("\n//| fig-cap: B\r\n//|echo: true\r\ndigraph {}\r\n"));

        assertThat(cell.tree().options().values()).isEqualTo(Map.of("caption", "B", "echo", "true"));
        assertThat(cell.tree().source().text()).contains("\r\ndigraph {}\r\n").doesNotContain("//");
    }

    @Test
    void aBlockWithoutOptionsIsItself() {
        SourceText block = block("# | a\na -> b\n");

        assertThat(CellOptions.parse(block).tree()).isEqualTo(new CellOptions(BlockOptions.NONE, block, 0));
    }

    @Test
    void whatIsWrongIsSaidAtItsPlaceInTheDocument() {
        assertSays("#| fig-cap: b\n#| fig-kap: c\na\n", "doc.md:3:6", "unknown option \"fig-kap\"");
        assertSays("#| format: gif\na\n", "doc.md:2:14", "unknown format \"gif\"");
        assertSays("#| just a text\na\n", "doc.md:2:6", "no key: value here");
        assertSays("#| fig-cap: A: b\na\n", "doc.md:2:16", "no valid YAML: mapping values are not allowed here");
    }

    private static void assertSays(String text, String at, String message) {
        Diagnostic said = CellOptions.parse(block(text)).diagnostics().get(0);
        assertThat(said.message()).isEqualTo(message);
        assertThat(said.location()).hasToString(at);
    }

    /** A block in a list item, from the second line of its document on. */
    private static SourceText block(String text) {
        String[] lines = text.split("(?<=\n)", -1);
        StringBuilder document = new StringBuilder("- ```diagram\n");
        int[] offsets = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            document.append("  ");
            offsets[i] = document.length();
            document.append(lines[i]);
        }
        return SourceText.embedded(SourceText.of("doc.md", document.toString()), text, offsets);
    }
}
