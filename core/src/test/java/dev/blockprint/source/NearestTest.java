package dev.blockprint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KEYS = List.of("caption", "width", "height", "format", "fold");

    @Test
    void findsAWordWithATypingError() {
        assertThat(Nearest.to("captoin", KEYS)).contains("caption");
        assertThat(Nearest.to("Widht", KEYS)).contains("width");
        assertThat(Nearest.to("folds", KEYS)).contains("fold");
    }

    @Test
    void findsNothingWhereNothingIsNear() {
        assertThat(Nearest.to("zebra", KEYS)).isEmpty();
        assertThat(Nearest.to("", KEYS)).isEmpty();
        assertThat(Nearest.to("x".repeat(100_000), KEYS)).isEmpty();
    }
}
