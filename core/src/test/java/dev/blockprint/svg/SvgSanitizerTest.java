package dev.blockprint.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgSanitizerTest {
    private static final String ROOT =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 24 24\">";

    private static String clean(String content) throws SvgRejected {
        return SvgSanitizer.sanitize(ROOT + content + "</svg>", SvgSanitizerOptions.forIcon("p-"))
                .body();
    }

    @Test
    void keepsShapesAndPrefixesIds() throws SvgRejected {
        assertThat(clean("<defs><linearGradient id='a'><stop offset='0' stop-color='red'/></linearGradient></defs>"
                        + "<path d='M0 0h4' fill='url(#a)'/><use href='#a'/>"))
                .isEqualTo(
                        "<g><defs><linearGradient id=\"p-a\"><stop offset=\"0\" stop-color=\"red\"/>"
                                + "</linearGradient></defs><path d=\"M0 0h4\" fill=\"url(#p-a)\"/><use xlink:href=\"#p-a\"/></g>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect onload='alert(1)' width='1'/>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'>alert</body></foreignObject>",
                "<a href='javascript:alert(1)'><rect width='1'/></a>",
                "<a xlink:href=' java&#10;script:alert(1)'><rect width='1'/></a>",
                "<image href='https://example.org/alert.png'/>",
                "<image href='data:image/svg+xml;base64,alert'/>",
                "<use href='https://example.org/alert.svg#a'/>",
                "<rect fill='url(https://example.org/alert#a)'/>",
                "<rect style='fill:url(//example.org/alert)'/>",
                "<rect fill='\\75 rl(//alert)'/>",
                "<style>@import 'https://example.org/alert.css'; rect{fill:url(//alert)}</style><rect/>",
                "<animate attributeName='href' to='javascript:alert(1)'/>",
                "<set attributeName='onload' to='alert'/>",
                "<feImage xlink:href='//alert'/>",
                "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert</x:script>",
                "<?alert href='x'?>",
                "<!-- alert -->"
            })
    void dropsWhatIsNotSafe(String content) throws SvgRejected {
        assertThat(clean(content)).doesNotContain("alert", "script", "http", "//");
    }

    @Test
    void turnsStylesIntoAttributes() throws SvgRejected {
        assertThat(
                        clean(
                                "<style>.a,.b{fill:#f00;stroke:none} .b{fill:#00f} #c{opacity:.5}</style>"
                                        + "<path class='a' d='M0'/><path class='a b' fill='green' id='c'/><path style='fill:lime' class='a'/>"))
                .isEqualTo("<g><path d=\"M0\" fill=\"#f00\" stroke=\"none\"/>"
                        + "<path id=\"p-c\" fill=\"#00f\" stroke=\"none\" opacity=\".5\"/>"
                        + "<path fill=\"lime\" stroke=\"none\"/></g>");
    }

    @Test
    void documentTypesArePassedOverAndTheirEntitiesUnknown() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>" + ROOT + "<text>&b;</text></svg>";
        assertThatThrownBy(() -> SvgSanitizer.sanitize(bomb, SvgSanitizerOptions.forIcon("p-")))
                .isInstanceOf(SvgRejected.class);
        String file = "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + ROOT + "<text>&a;</text></svg>";
        assertThatThrownBy(() -> SvgSanitizer.sanitize(file, SvgSanitizerOptions.forIcon("p-")))
                .isInstanceOf(SvgRejected.class);
    }

    @Test
    void referencesThatMultiplyAreRejected() {
        StringBuilder bomb = new StringBuilder("<defs><g id='a0'><rect width='1'/></g>");
        for (int i = 1; i < 40; i++) {
            bomb.append("<g id='a" + i + "'><use href='#a" + (i - 1) + "'/><use href='#a" + (i - 1) + "'/></g>");
        }
        assertThatThrownBy(() -> clean(bomb + "</defs><use href='#a39'/>")).isInstanceOf(SvgRejected.class);
        assertThatThrownBy(() -> clean("<g id='a'><use href='#a'/></g>")).hasMessageContaining("itself");
    }

    @Test
    void whatIsTooDeepIsRejected() {
        assertThatThrownBy(() -> clean("<g>".repeat(5000) + "</g>".repeat(5000)))
                .isInstanceOf(SvgRejected.class);
        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            chain.append("<g id='a" + i + "'><use href='#a" + (i + 1) + "'/></g>");
        }
        assertThatThrownBy(() -> clean(chain.toString())).isInstanceOf(SvgRejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "<html/>", "<svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "<a/><b/>"})
    void whatIsNoPictureIsRejected(String text) {
        assertThatThrownBy(() -> SvgSanitizer.sanitize(text, SvgSanitizerOptions.forIcon("p-")))
                .isInstanceOf(SvgRejected.class);
    }

    @Test
    void aLinkMayLeadToFewPlaces() {
        for (String good :
                new String[] {"https://a.org/?q=1#x", "http://a", "mailto:a@b.org", "a/b.html", "#top", "/x"}) {
            assertThat(SafeLink.allows(good)).as(good).isTrue();
        }
        for (String bad : new String[] {
            "",
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "java\nscript:x",
            "data:text/html,x",
            "file:///etc/passwd",
            "//example.org",
            "\\\\host",
            "vbscript:x",
            " https://a",
            "a b",
            "ftp://a",
            "x:y"
        }) {
            assertThat(SafeLink.allows(bad)).as(bad).isFalse();
        }
    }
}
