package dev.blockprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMetricsTest {
    @ParameterizedTest
    @CsvSource({"A, 1366, 1479", "i, 455, 569", "W, 1933, 1933", "' ', 569, 569", "ß, 1251, 1251", "Ж, 1891, 1851"})
    void lettersHaveTheWidthsOfArial(String letter, int regular, int bold) {
        assertThat(TextMetrics.width(letter, 2048, false)).isEqualTo(regular);
        assertThat(TextMetrics.width(letter, 2048, true)).isEqualTo(bold);
    }

    @Test
    void aLineIsAsWideAsItsLetters() {
        assertThat(TextMetrics.width("Load Balancer", 14, false)).isCloseTo(90.29, within(0.01));
        assertThat(TextMetrics.width("", 14, false)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"漢, 1", "한, 1", "Ａ, 1", "日本語, 3", "ー, 1"})
    void eastAsianWideCharactersAreOneEm(String text, double ems) {
        assertThat(TextMetrics.width(text, 1, false)).isEqualTo(ems);
    }

    @ParameterizedTest
    @CsvSource({"😀, 1", "👍🏽, 1", "👩‍👩‍👧‍👦, 1", "🇩🇪, 1", "🇩🇪🇫🇷, 2", "❤️, 1", "🏴󠁧󠁢󠁥󠁮󠁧󠁿, 1", "😀😀, 2"
    })
    void anEmojiSequenceIsOneEm(String text, double ems) {
        assertThat(TextMetrics.width(text, 1, false)).isEqualTo(ems);
    }

    @Test
    void combiningMarksTakeNoRoom() {
        assertThat(TextMetrics.width("e\u0301", 10, false)).isEqualTo(TextMetrics.width("e", 10, false));
        assertThat(TextMetrics.width("a\u200Bb", 10, false)).isEqualTo(TextMetrics.width("ab", 10, false));
    }

    @Test
    void whatTheTypefaceLacksIsGuessed() {
        assertThat(TextMetrics.covers(0x0645)).isFalse();
        assertThat(TextMetrics.width("\u0645", 10, false)).isEqualTo(6);
    }

    @Test
    void aLoneSurrogateHasAWidthToo() {
        assertThat(TextMetrics.width("a\uD83D", 10, false)).isGreaterThan(TextMetrics.width("a", 10, false));
    }

    @Test
    void theLocaleHasNoSay() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(TextMetrics.width("Iı", 10, false)).isCloseTo(5.56, within(0.01));
        } finally {
            Locale.setDefault(before);
        }
    }
}
