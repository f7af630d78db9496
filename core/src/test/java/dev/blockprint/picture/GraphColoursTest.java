package dev.blockprint.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Blockprint;
import dev.blockprint.Dialect;
import dev.blockprint.Format;
import dev.blockprint.Picture;
import dev.blockprint.RenderSettings;
import dev.blockprint.Rendition;
import dev.blockprint.look.ThemeChoice;
import dev.blockprint.source.SourceText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GraphColoursTest {
    private static final String PLAIN = "digraph { a [label=\"stroke=\\\"black\\\"\"]; a -> b [label=x] }";

    @Test
    void aGraphWithoutColoursFollowsTheReadersTheme() {
        String svg = drawn(PLAIN, ThemeChoice.AUTO, Format.SVG);

        assertThat(svg)
                .contains(
                        "class=\"bp\"", "@media (prefers-color-scheme:dark)", "[data-theme=dark] .bp .bp-gline{stroke:")
                .contains("class=\"bp-ground\" fill=\"#ffffff\"", "class=\"bp-gtext\" fill=\"#000000\"")
                .contains("stroke=&quot;black&quot;")
                .doesNotContain(" stroke=\"black\"");
    }

    @Test
    void aPictureOfOneThemeHasNoStyle() {
        assertThat(drawn(PLAIN, ThemeChoice.DARK, Format.SVG))
                .contains("fill=\"#0f1520\"", "<text class=\"bp-gtext\" fill=\"#e8edf4\"")
                .doesNotContain("<style>", "\"black\"", "\"white\"");
        assertThat(drawn(PLAIN, ThemeChoice.LIGHT, Format.SVG)).doesNotContain("<style>", "class=");
    }

    @Test
    void whatTheAuthorColouredStaysAsItIs() {
        String coloured = "digraph { a [style=filled fillcolor=yellow]; a -> b }";

        assertThat(drawn(coloured, ThemeChoice.AUTO, Format.SVG))
                .isEqualTo(drawn(coloured, ThemeChoice.LIGHT, Format.SVG))
                .contains("fill=\"yellow\"", "stroke=\"black\"");
    }

    @Test
    void aRasterIsLightUnlessItIsAskedToBeDark() {
        assertThat(drawn(PLAIN, ThemeChoice.AUTO, Format.PNG)).isEqualTo(drawn(PLAIN, ThemeChoice.LIGHT, Format.PNG));
        assertThat(drawn(PLAIN, ThemeChoice.DARK, Format.PNG))
                .isNotEqualTo(drawn(PLAIN, ThemeChoice.LIGHT, Format.PNG));
    }

    private static String drawn(String dot, ThemeChoice theme, Format format) {
        RenderSettings settings = RenderSettings.DEFAULT.withTheme(theme).withFormat(format);
        try (Blockprint blockprint = Blockprint.builder().build()) {
            Rendition rendition = blockprint.render(SourceText.of("a.dot", dot), Dialect.DOT, settings);
            Picture picture = rendition.pictures().get(0);
            return new String(picture.bytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
