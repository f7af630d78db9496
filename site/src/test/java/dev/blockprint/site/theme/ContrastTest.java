package dev.blockprint.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.look.Contrast;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the theme's pages, as its style sheet has them. */
class ContrastTest {
    private static final Pattern BLOCK = Pattern.compile(":root([^{]*)\\{([^}]*)}");
    private static final Pattern COLOR = Pattern.compile("--([a-z-]+):(#[0-9a-f]{3,6})\\b");
    private static final List<String> TEXTS =
            List.of("text", "muted", "accent", "bad", "kw", "str", "type", "com", "arrow", "num");
    private static final List<String> GROUNDS = List.of("ground", "soft", "code", "mark", "bad-soft", "veil");

    /** That of the light, that of the dark of the system, and that of the dark of the switch. */
    private static List<Map<String, String>> themes() throws IOException {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream("files/site.css"))) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Map<String, String>> themes = new ArrayList<>();
            for (Matcher block = BLOCK.matcher(css); block.find(); ) {
                Map<String, String> colors = new TreeMap<>();
                for (Matcher color = COLOR.matcher(block.group(2)); color.find(); ) {
                    String hex = color.group(2);
                    colors.put(color.group(1), hex.length() == 4 ? hex.replaceAll("[0-9a-f]", "$0$0") : hex);
                }
                if (colors.containsKey("kw")) {
                    themes.add(colors);
                }
            }
            return themes;
        }
    }

    @Test
    void theDarkColoursOfTheSystemAreThoseOfTheSwitch() throws IOException {
        List<Map<String, String>> themes = themes();
        assertThat(themes).hasSize(3);
        assertThat(themes.get(1)).isEqualTo(themes.get(2));
        assertThat(themes.get(0).keySet()).isEqualTo(themes.get(1).keySet());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void textAndHighlightedSourceCanBeReadOnEveryGround(int theme) throws IOException {
        Map<String, String> colors = themes().get(theme);
        for (String text : TEXTS) {
            for (String ground : GROUNDS) {
                check(colors, text, ground, Contrast.TEXT);
            }
        }
        check(colors, "ground", "accent", Contrast.TEXT);
        check(colors, "ground", "text", Contrast.TEXT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void theFrameOfAFieldAndTheRingOfTheFocusAreSeen(int theme) throws IOException {
        Map<String, String> colors = themes().get(theme);
        check(colors, "strong", "ground", Contrast.LINE);
        check(colors, "accent", "soft", Contrast.LINE);
        check(colors, "bad", "bad-soft", Contrast.LINE);
    }

    private static void check(Map<String, String> colors, String front, String back, double needed) {
        assertThat(Contrast.between(colors.getOrDefault(front, ""), colors.getOrDefault(back, "")))
                .as("%s on %s", front, back)
                .isGreaterThanOrEqualTo(needed);
    }
}
