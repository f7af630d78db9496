package dev.blockprint.icons.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathDataTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M 1.23456,2.0 L 3 4 Z | M1.235 2L3 4Z",
                "M.5.5-1-2 | M.5 .5-1-2",
                "M1e-7 1E2 | M0 100",
                "m-0.0001 -.5 | m0-.5",
                "a1 2 30 0110 20 | a1 2 30 0 1 10 20",
                "A1 2 0 1 1 5 6 7 8 0 00-1-1 | A1 2 0 1 1 5 6 7 8 0 0 0-1-1",
                "h+3.10 | h3.1",
            })
    void numbersAreRoundedAndStayApart(String data, String rounded) {
        assertThat(PathData.round(data, 3)).isEqualTo(rounded);
        assertThat(PathData.round(rounded, 3)).isEqualTo(rounded);
    }

    @Test
    void whatIsNoPathIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> PathData.round("M0 0 ?", 3));
    }
}
