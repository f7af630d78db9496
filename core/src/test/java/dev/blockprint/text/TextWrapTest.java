package dev.blockprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWrapTest {
    private static List<String> wrap(String text) {
        return TextWrap.wrap(text, 14, false, 128, 3);
    }

    @Test
    void aShortTextStaysInOneLine() {
        assertThat(wrap("Load Balancer")).containsExactly("Load Balancer");
    }

    @Test
    void blankTextHasNoLines() {
        assertThat(wrap("  ")).isEmpty();
    }

    @Test
    void linesAreBalanced() {
        assertThat(wrap("Customer account service database")).containsExactly("Customer account", "service database");
    }

    @Test
    void theAuthorsOwnBreaksWin() {
        assertThat(wrap("API Gateway\n(REST)")).containsExactly("API Gateway", "(REST)");
    }

    @Test
    void whatDoesNotFitIntoThreeLinesIsCutOffWithAnEllipsis() {
        List<String> lines = wrap("word ".repeat(5000));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(2)).endsWith("…");
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(TextMetrics.width(line, 14, false)).isLessThanOrEqualTo(128));
    }

    @Test
    void aLongWordBreaksAtItsCapitalsAndPunctuation() {
        assertThat(wrap("SimpleQueueServiceConsumerFactory"))
                .containsExactly("SimpleQueue", "ServiceConsumer", "Factory");
    }

    @Test
    void aWordWithoutAnyPlaceToBreakIsBrokenBetweenCharacters() {
        assertThat(wrap("x".repeat(40)))
                .allSatisfy(
                        line -> assertThat(TextMetrics.width(line, 14, false)).isLessThanOrEqualTo(128));
    }

    @Test
    void eastAsianTextBreaksBetweenCharacters() {
        assertThat(wrap("負荷分散装置とデータベース"))
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(TextMetrics.width(line, 14, false)).isLessThanOrEqualTo(128));
    }
}
