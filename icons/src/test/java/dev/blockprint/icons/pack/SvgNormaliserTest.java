package dev.blockprint.icons.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.blockprint.icons.Art;
import org.junit.jupiter.api.Test;

class SvgNormaliserTest {
    @Test
    void idsThatAreReferredToBecomeShortBehindThePrefixAndOthersGo() {
        assertThat(body("<linearGradient id='uuid-1'/><path id='b' fill='url(#uuid-1)' d='M0 0h1'/>"))
                .isEqualTo("<linearGradient id=\"{p}0\"/><path d=\"M0 0h1\" fill=\"url(#{p}0)\"/>");
    }

    @Test
    void classesAndStylesBecomeAttributes() {
        assertThat(body("<style>.a,.b{fill:#FFF;isolation:isolate} .b{stroke:red}</style>"
                        + "<path class='a b' style='stroke-width:2px' d='M0 0h1'/>"))
                .isEqualTo("<path d=\"M0 0h1\" fill=\"#ffffff\" stroke=\"#ff0000\" stroke-width=\"2\"/>");
    }

    @Test
    void coloursComeInSixDigitsAndTransparencyInAnAttribute() {
        assertThat(body("<path fill='rgba(255, 0, 0, .5)' stroke='#12345680' d='M0 0h1'/>"))
                .isEqualTo("<path d=\"M0 0h1\" fill=\"#ff0000\" fill-opacity=\".5\" stroke=\"#123456\""
                        + " stroke-opacity=\".502\"/>");
        assertThat(body("<path fill='var(--x, #abc)' stroke='currentColor' d='M0 0h1'/>"))
                .isEqualTo("<path d=\"M0 0h1\" fill=\"#aabbcc\" stroke=\"#123123\"/>");
    }

    @Test
    void linksAreWrittenTheOldWayAndNeverLeaveTheIcon() {
        assertThat(body("<g id='a'><path fill='#000' d='M0 0h1'/></g><use href='#a'/><use href='http://x/#a'/>"))
                .isEqualTo("<g id=\"{p}0\"><path d=\"M0 0h1\" fill=\"#000000\"/></g>"
                        + "<use xlink:href=\"#{p}0\"/><use/>");
    }

    @Test
    void wordsNotesAndHiddenThingsGo() {
        assertThat(
                        body(
                                "<title>t</title><desc>d</desc><metadata/><!-- c --><script>s()</script>"
                                        + "<g display='none'><path d='M0 0h9'/></g><path fill='#000' onclick='x()' data-y='z' d='M0 0h1'/>"))
                .isEqualTo("<path d=\"M0 0h1\" fill=\"#000000\"/>");
    }

    @Test
    void aShapeWithoutAColourIsBlackWhereverTheIconIsPut() {
        assertThat(body("<path d='M0 0h1'/>")).isEqualTo("<g fill=\"#000000\"><path d=\"M0 0h1\"/></g>");
    }

    @Test
    void aMaskBecomesAClipPath() {
        assertThat(
                        body(
                                "<mask id='m'><path fill='#fff' d='M0 0h1'/></mask><path fill='#000' mask='url(#m)' d='M0 0h1'/>"))
                .contains("<clipPath id=\"{p}0\">", "clip-path=\"url(#{p}0)\"")
                .doesNotContain("mask");
    }

    @Test
    void theViewBoxIsMadeSquareAroundThePictureAndTakenFromTheSizeIfMissing() {
        Art wide = SvgNormaliser.normalise("<svg width='20' height='10'><path fill='#000' d='M0 0'/></svg>", "#000000");
        assertThat(wide).isEqualTo(new Art(0, -5, 20, 20, wide.body()));
        Art tall = SvgNormaliser.normalise("<svg viewBox='5 5 10 30'><path fill='#000' d='M0 0'/></svg>", "#000000");
        assertThat(tall).isEqualTo(new Art(-5, 5, 30, 30, tall.body()));
    }

    @Test
    void whatNoRendererDrawsAlikeIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> body("<text>x</text>"))
                .withMessageContaining("<text> is not safe");
        assertThatIllegalStateException().isThrownBy(() -> SvgNormaliser.normalise("<svg><path></svg>", "#000000"));
        assertThatIllegalStateException().isThrownBy(() -> SvgNormaliser.normalise("<svg/>", "#000000"));
    }

    private static String body(String content) {
        return SvgNormaliser.normalise("<svg viewBox='0 0 10 10'>" + content + "</svg>", "#123123")
                .body();
    }
}
