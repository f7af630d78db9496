package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a block in a document becomes. */
final class BlockBehaviourTest extends WithPictures {
    private static final String SCRIPT = """
                from diagrams import Diagram
                from diagrams.aws.compute import EC2

                with Diagram("One"):
                    EC2("web") >> EC2("db")""";

    @ParameterizedTest
    @CsvSource({
        "diagram, svg",
        "diagram, png",
        "dot, svg",
        "dot, png",
        "graphviz, svg",
        "graphviz, png",
        "diagrams, svg",
        "diagrams, png"
    })
    void aBlockOfEachStyleBecomesAnImageInEachFormat(String style, String format) throws IOException {
        String html = html("[" + style + "#fig,format=" + format + "]\n----\n" + source(style) + "\n----\n");

        assertThat(messages()).isEmpty();
        assertThat(html).contains("<div id=\"fig\" class=\"imageblock\">");
        assertThat(shown(html)).containsExactly("fig." + format);
        assertThat(Integer.parseInt(ofImage(html, "width"))).isPositive();
        assertThat(Integer.parseInt(ofImage(html, "height"))).isPositive();
        byte[] image = Files.readAllBytes(folder.resolve("out/fig." + format));
        assertThat(new String(image, StandardCharsets.ISO_8859_1))
                .startsWith(format.equals("svg") ? "<svg" : "\u0089PNG");
    }

    private static String source(String style) {
        return style.equals("diagram") ? NODES : style.equals("diagrams") ? SCRIPT : "digraph { a -> b }";
    }

    @ParameterizedTest
    @ValueSource(strings = {"----", "....", "--", "====", "++++", "```"})
    void anyDelimiterHoldsADiagram(String delimiter) throws IOException {
        String html = html("[graphviz]\n" + delimiter + "\ndigraph {\n  a -> b\n\n  b -> c\n}\n" + delimiter + "\n");

        assertThat(shown(html)).containsExactly("doc-1.svg");
        assertThat(folder.resolve("out/doc-1.svg")).content().contains(">c</text>");
        assertThat(messages()).isEmpty();
    }

    @Test
    void targetAndFormatMayStandBehindTheStyle() throws IOException {
        String html =
                html("[diagram,first,png]\na -> b\n\n[diagram,\"second one\"]\na -> b\n\n[diagram,,png]\na -> b\n");

        assertThat(shown(html)).containsExactly("first.png", "second-one.svg", "doc-3.png");
    }

    @Test
    void aTitleIsACaptionWithANumber() throws IOException {
        String html =
                html(".The *first*\n[diagram]\na -> b\n\n[diagram]\na -> c\n\n.The second\n[dot]\ndigraph { a }\n");

        assertThat(html)
                .contains("<div class=\"title\">Figure 1. The <strong>first</strong></div>")
                .contains("<div class=\"title\">Figure 2. The second</div>");
        assertThat(html.split("class=\"title\"", -1)).hasSize(3);
    }

    @Test
    void theNumberCanBeReplacedAndLeftOut() throws IOException {
        assertThat(html(".The web\n[diagram,caption=\"Plate A: \"]\na -> b\n"))
                .contains("<div class=\"title\">Plate A: The web</div>");
        assertThat(html(".The web\n[diagram,caption=]\na -> b\n")).contains("<div class=\"title\">The web</div>");
        assertThat(html(":figure-caption!:\n\n.The web\n[diagram]\na -> b\n"))
                .contains("<div class=\"title\">The web</div>");
        assertThat(html(":figure-caption: Abbildung\n\n.Das Netz\n[diagram]\na -> b\n"))
                .contains("<div class=\"title\">Abbildung 1. Das Netz</div>");
        assertThat(html("[diagram,title=\"As an attribute\"]\na -> b\n")).contains("Figure 1. As an attribute");
    }

    @Test
    void theTitleIsTheAlternativeTextUnlessThereIsOne() throws IOException {
        assertThat(ofImage(html(".The *web*\n[diagram]\na -> b\n"), "alt")).isEqualTo("The web");
        assertThat(ofImage(html(".The web\n[diagram,alt=\"a, then b\"]\na -> b\n"), "alt"))
                .isEqualTo("a, then b");
        assertThat(ofImage(html("[diagram]\na -> b\n"), "alt")).contains("a sends to b");
    }

    @Test
    void whatAnImageCanHaveReachesIt() throws IOException {
        String html = html("[diagram#fig.wide.dark,width=50%,align=center,float=left,"
                + "link=https://example.org/a?b=c,window=_blank]\n" + NODES + "\n");

        assertThat(html)
                .contains("<div id=\"fig\" class=\"imageblock left text-center wide dark\">")
                .contains("<a class=\"image\" href=\"https://example.org/a?b=c\" target=\"_blank\" rel=\"noopener\">")
                .contains("width=\"50%\"")
                .doesNotContain("height=");
        assertThat(html("[[anchor]]\n[diagram,id=named,role=tall]\n" + NODES + "\n"))
                .contains("<div id=\"named\" class=\"imageblock tall\">");
    }

    @Test
    void aWidthInPxBringsItsHeight() throws IOException {
        String natural = html("[diagram]\na -> b\n");
        int width = Integer.parseInt(ofImage(natural, "width"));
        int height = Integer.parseInt(ofImage(natural, "height"));
        String half = html("[diagram,width=" + width * 2 + "]\na -> b\n");

        assertThat(ofImage(half, "width")).isEqualTo(String.valueOf(width * 2));
        assertThat(ofImage(half, "height")).isEqualTo(String.valueOf(height * 2));
        assertThat(html("[diagram,width=100,height=20]\na -> b\n")).contains("width=\"100\" height=\"20\"");
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "150%, 1.5", "0.5, 0.5"})
    void scaleIsTheSizeOnThePageAndAPngHasPixelsEnoughForIt(String scale, double factor) throws IOException {
        String html =
                html("[diagram,plain,png]\na -> b\n\n[diagram,scaled,png,scale=" + scale + """
                ]
                a -> b

                [diagram,vector,scale=""" + scale + "]\na -> b\n");
        List<Integer> widths = Pattern.compile(" width=\"(\\d+)\"")
                .matcher(html)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();

        assertThat(widths.get(1)).isEqualTo((int) Math.round(widths.get(0) * factor));
        assertThat(widths.get(2)).isEqualTo(widths.get(1));
        assertThat(pixels("scaled")).isEqualTo((int) Math.round(pixels("plain") * factor));
        assertThat(pixels("plain")).isEqualTo(2 * widths.get(0));
    }

    private int pixels(String image) throws IOException {
        byte[] png = Files.readAllBytes(folder.resolve("out/" + image + ".png"));
        return ByteBuffer.wrap(png).getInt(16);
    }

    @Test
    void aThemeAndALayoutAreTheAuthorsToChoose() throws IOException {
        html("""
                [diagram,auto]
                a -> b

                [diagram,dark,theme=dark]
                a -> b

                [dot,dot]
                graph { a -- b -- c -- a }

                [dot,circo,layout=circo]
                graph { a -- b -- c -- a }
                """);

        assertThat(folder.resolve("out/auto.svg")).content().contains("prefers-color-scheme");
        assertThat(folder.resolve("out/dark.svg")).content().doesNotContain("prefers-color-scheme");
        assertThat(Files.readString(folder.resolve("out/circo.svg")).replace("circo", "dot"))
                .isNotEqualTo(Files.readString(folder.resolve("out/dot.svg")));
    }

    @Test
    void theSourceIsFoldedUnderThePicture() throws IOException {
        String html = html("[diagram%fold]\n----\na -> b\n----\n\n[graphviz,fold=true]\ndigraph { a }\n");

        assertThat(html)
                .containsSubsequence(
                        "<img src=\"doc-1.svg\"", "<details class=\"blockprint-source\">", "a -&gt; b</code>")
                .containsSubsequence(
                        "<img src=\"doc-2.svg\"", "<details", "data-lang=\"graphviz\">digraph { a }</code>");
    }

    @Test
    void anEmptyBlockIsAnErrorAtItsPlace() throws IOException {
        html("Text.\n\n[diagram]\n----\n----\n");

        assertThat(messages()).singleElement().asString().startsWith("ERROR doc.adoc:4 ");
    }
}
