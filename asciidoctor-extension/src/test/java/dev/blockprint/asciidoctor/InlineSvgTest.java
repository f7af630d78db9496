package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an SVG comes into an HTML page. */
final class InlineSvgTest extends WithPictures {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[diagram#fig,svg-type=inline]",
                "[diagram#fig%inline]",
                "[diagram#fig,opts=inline]",
                "[diagram#fig,options=\"inline\"]",
                ":diagram-svg-type: inline\n\n[diagram#fig]",
                ":diagram-svg-type: interactive\n\n[diagram#fig%inline]",
                ":diagram-inline:\n\n[diagram#fig]"
            })
    void aBlockOrTheDocumentAsksForThePictureWithinThePage(String block) throws IOException {
        String html = html(block + "\na -> b\n", "imagesdir=img");

        assertThat(html).contains("<svg ", "role=\"img\"", "bp-fig-").doesNotContain("<img", "<object");
        assertThat(html).containsPattern("<svg [^>]*width=\"\\d+\" height=\"\\d+\"");
        assertThat(messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[diagram#fig,svg-type=interactive]",
                "[diagram#fig%interactive]",
                "[diagram#fig,opts=\"interactive\"]",
                ":diagram-svg-type: interactive\n\n[diagram#fig]",
                ":diagram-svg-type: inline\n\n[diagram#fig%interactive]"
            })
    void orAsAnObject(String block) throws IOException {
        String html = html(block + "\na -> b\n", "imagesdir=img");

        assertThat(html)
                .containsPattern(
                        "<object type=\"image/svg\\+xml\" data=\"img/fig.svg\" width=\"\\d+\" height=\"\\d+\">")
                .doesNotContain("<img");
        assertThat(messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[diagram#fig]",
                "[diagram#fig,svg-type=static]",
                ":diagram-svg-type: inline\n\n[diagram#fig,svg-type=static]",
                ":diagram-svg-type: inline\n:dot-svg-type: static\n\n[dot#fig]"
            })
    void orAsAnImage(String block) throws IOException {
        String html = html(block + "\ngraph { a }\n");

        assertThat(shown(html)).containsExactly("fig.svg");
        assertThat(html).contains("<img").doesNotContain("<svg");
    }

    @Test
    void aPngIsAnImageWhateverIsSaid() throws IOException {
        assertThat(html("[diagram#fig%inline,format=png]\na -> b\n")).contains("<img src=\"fig.png\"");
    }

    @Test
    void aMacroWithinALineCanBeInlineToo() throws IOException {
        write("f.diagram", "a -> b");

        assertThat(html("See diagram:f.diagram[opts=inline].\n"))
                .contains("<svg ")
                .doesNotContain("<img");
    }
}
