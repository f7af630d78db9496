package dev.blockprint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTextBlankingTest {
    @Test
    void blankedTextKeepsItsLinesAndItsPlace() {
        SourceText document = SourceText.of("a.md", "> #| x\n> a -> b\n");
        SourceText block = SourceText.embedded(document, "#| x\na -> b\n", new int[] {2, 9, 16});

        SourceText blanked = block.blanking(List.of(new Span(0, 5)));

        assertThat(blanked.text()).isEqualTo("    \na -> b\n");
        assertThat(blanked.locate(5)).isEqualTo(new Location("a.md", 2, 3));
        assertThat(blanked.lineAt(0)).isEqualTo("> #| x");
    }
}
