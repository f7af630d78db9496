package dev.blockprint.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.model.Diagram;
import dev.blockprint.model.read.Reading;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is too much is said once, at its place, and nothing breaks. */
class LimitsTest {
    private static List<String> said(String text) {
        return Reading.read(text).diagnostics().stream()
                .map(Diagnostic::message)
                .toList();
    }

    @Test
    void nestingAThousandDeep() {
        String text = "g = group {\n".repeat(1000) + "a = box\n" + "}\n".repeat(1000);
        assertThat(said(text)).containsExactly("groups are nested more than 32 deep");
        assertThat(said("g=group{".repeat(100_000))).containsExactly("groups are nested more than 32 deep");
        assertThat(said("{".repeat(100_000)).size()).isLessThan(40);
        assertThat(said("[".repeat(100_000)).size()).isLessThan(5);
    }

    @Test
    void tenThousandNodes() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            text.append("n").append(i).append(" = box\n");
        }
        text.append("n9999 -> n1\n");
        Parsed<Diagram> parsed = Reading.read(text.toString());
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("the diagram has more than 2000 elements");
        assertThat(parsed.diagnostics().get(0).location().line()).isEqualTo(2001);
        assertThat(parsed.tree().members()).hasSize(2000);
    }

    @Test
    void seriesOfSeriesOfSeries() {
        String text = "g[200] = group { h[200] = group { i[200] = group { j[200] = box } } }";
        assertThat(said(text)).containsExactly("the diagram has more than 2000 elements");
    }

    @Test
    void moreEdgesThanAllowed() {
        Parsed<Diagram> parsed = Reading.read("a[200] = box; b[200] = box\na -> b\na -> b\n");
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("the diagram has more than 5000 edges");
        assertThat(parsed.tree().edges()).hasSize(5000);
    }

    @Test
    void aNoteOfTenThousandWords() {
        Parsed<Diagram> parsed = Reading.read("a -> b\nnote a: " + "word ".repeat(10_000) + "\n");
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("the text has 49999 characters, at most 2000 are drawn");
        assertThat(parsed.diagnostics().get(0).location().line()).isEqualTo(2);
    }

    @Test
    void moreStepsAndNotesThanAllowed() {
        assertThat(said("step a -> b\n".repeat(1_200))).containsExactly("the diagram has more than 999 steps");
        assertThat(said("a -> b\n" + "note a: x\n".repeat(600))).containsExactly("the diagram has more than 500 notes");
    }

    @Test
    void aLabelOfTenThousandCharacters() {
        assertThat(said("a = box \"" + "x".repeat(10_000) + "\""))
                .containsExactly("the text has 10000 characters, at most 2000 are drawn");
        assertThat(said("a -> b: " + "\uD83D\uDE80".repeat(5_000))).hasSize(1);
        assertThat(said("a = box \"" + "x".repeat(2000) + "\"")).isEmpty();
    }

    @Test
    void aSourceOfMoreThanAMebibyte() {
        assertThat(said("# " + "x".repeat(1 << 20)))
                .containsExactly("the diagram has 1048578 characters, at most 1048576 are allowed");
        assertThat(said("a -> b # " + "x".repeat((1 << 20) - 9))).isEmpty();
    }

    @Test
    void moreMistakesThanAnybodyReads() {
        assertThat(said("a = nosuchtype\n".repeat(5000))).hasSize(101).last().isEqualTo("too many errors");
        assertThat(said("]\n".repeat(100_000))).hasSize(101);
    }

    @Test
    void manyAttributes() {
        assertThat(said("a = box [" + "bold ".repeat(1000) + "]"))
                .containsExactly("there are more than 100 attributes");
        assertThat(said("a = box [" + "bold ".repeat(100_000))).containsExactly("the bracket is not closed");
    }

    @Test
    void longListsAndChains() {
        assertThat(said("a" + " -> a".repeat(6000))).containsExactly("the diagram has more than 5000 edges");
        assertThat(said("a -> " + "a, ".repeat(4000) + "a")).isEmpty();
        assertThat(said("a" + ".a".repeat(50_000) + " -> b = ")).isNotEmpty();
    }
}
