package dev.blockprint.dot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.graphviz.EmbeddedGraphviz;
import dev.blockprint.graphviz.GraphvizFailure;
import dev.blockprint.graphviz.GraphvizOutput;
import dev.blockprint.graphviz.GraphvizRunner;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.DiagnosticPrinter;
import dev.blockprint.source.Limits;
import dev.blockprint.source.SourceText;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DotPictureTest {
    private static DotRendition render(String dot) {
        return render(dot, null);
    }

    private static DotRendition render(String dot, @Nullable String layout) {
        return DotPicture.render(
                SourceText.of("post.md", dot), EmbeddedGraphviz.shared(), layout, "fig-1", "A graph", Limits.DEFAULT);
    }

    private static DotDrawing drawn(String dot) {
        DotRendition rendition = render(dot);
        DotDrawing drawing = rendition.drawing();
        if (drawing == null) {
            throw new AssertionError(printed(rendition));
        }
        return drawing;
    }

    private static String printed(DotRendition rendition) {
        DiagnosticPrinter printer = new DiagnosticPrinter(false);
        return rendition.diagnostics().stream().map(printer::print).collect(Collectors.joining());
    }

    @Test
    void drawsAGraphWithTitleDescriptionAndSize() {
        DotDrawing drawing = drawn("digraph { rankdir=LR; a [label=\"First\"]; a -> { b c } }");
        assertThat(drawing.svg())
                .startsWith("<svg xmlns=")
                .contains("role=\"img\"", "<title id=\"fig-1-t\">A graph</title>", ">First</text>")
                .contains("<desc id=\"fig-1-d\">First leads to b, c.</desc>")
                .doesNotContain("<!--", "<!DOCTYPE", "Arial\"");
        assertThat(drawing.width()).isGreaterThan(100);
        assertThat(drawing.description()).isEqualTo("First leads to b, c.");
    }

    @Test
    void everyIdAndEveryReferenceBeginsWithThePicture() {
        String svg = drawn("digraph { a [style=filled fillcolor=\"red:blue\" id=\"my id\"] }")
                .svg();
        assertThat(svg).contains("id=\"fig-1-my_id\"");
        assertThat(svg).containsPattern("fill=\"url\\(#fig-1-[^)]+\\)\"");
        assertThat(svg).doesNotContainPattern(" id=\"(?!fig-1-)");
    }

    @Test
    void keepsSafeLinksAndNoOthers() {
        String svg = drawn(
                        "digraph { a [URL=\"https://example.org/a\"]; b [URL=\"javascript:alert(1)\"]; c [href=\"data:text/html,x\"] }")
                .svg();
        assertThat(svg).contains("xlink:href=\"https://example.org/a\"");
        assertThat(svg).doesNotContain("javascript", "data:");
    }

    @Test
    void namesNoFiles() {
        DotRendition rendition = render("""
                digraph {
                  stylesheet="https://example.org/x.css"
                  a [image="/etc/passwd" label="a"]
                  b [shape=none label=<<TABLE><TR><TD><IMG SRC="/etc/passwd"/></TD></TR></TABLE>>]
                }
                """);
        DotDrawing drawing = rendition.drawing();
        assertThat(drawing == null ? "" : drawing.svg())
                .contains(">a</text>")
                .doesNotContain("passwd", "example.org", "stylesheet");
        assertThat(rendition.diagnostics().stream().map(Diagnostic::message))
                .anyMatch(message -> message.startsWith("\"image\" is left out"))
                .anyMatch(message -> message.startsWith("\"stylesheet\" is left out"))
                .anyMatch(message -> message.startsWith("the picture in this label is left out"));
    }

    @Test
    void takesTheLayoutThatTheGraphAsksFor() {
        assertThat(drawn("graph { layout=circo; a -- b -- c -- a }").svg())
                .isNotEqualTo(drawn("graph { a -- b -- c -- a }").svg());
        assertThat(printed(render("graph { layout=hexagon; a -- b }"))).contains("unknown layout \"hexagon\"");
    }

    @Test
    void takesTheLayoutOfTheSettingsUnlessTheGraphAsksForOne() {
        DotDrawing asked = drawn("graph { layout=circo; a -- b -- c -- a }");
        assertThat(render("graph { a -- b -- c -- a }", "circo").drawing()).isEqualTo(asked);
        assertThat(render("graph { layout=circo; a -- b -- c -- a }", "neato").drawing())
                .isEqualTo(asked);
    }

    @Test
    void pointsAtTheLineThatGraphvizNames() {
        DotRendition rendition = render("digraph {\n  a -> b\n  c -> -> d\n}\n");
        assertThat(rendition.drawing()).isNull();
        assertThat(printed(rendition)).isEqualTo("""
                        error: syntax error near "->"
                         --> post.md:3:5
                          |
                        3 |   c -> -> d
                          |     ^^ this is no DOT: look here and just before
                        """);
    }

    @Test
    void whatIsNotClosedIsToldAtTheEnd() {
        assertThat(printed(render("digraph {\n  a -> b\n\n"))).isEqualTo("""
                        error: the graph ends too early
                         --> post.md:2:8
                          |
                        2 |   a -> b
                          |        ^ write what is missing: } or ] or "
                        """);
    }

    @Test
    void nothingIsSaidAboutTheWidthsOfLetters() {
        assertThat(render("digraph { a [label=\"größer als 数据库\" fontname=\"Nosuchfont\"] }")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void anErrorInALabelIsAnError() {
        DotRendition rendition = render("digraph {\n  a\n  b [label=<<b>open>]\n}\n");
        assertThat(rendition.drawing()).isNull();
        assertThat(rendition.diagnostics()).anyMatch(Diagnostic::isError);
    }

    @Test
    void anEmptySourceIsNoGraph() {
        assertThat(printed(render("  \n"))).startsWith("error: there is no graph");
    }

    @Test
    void limitsThatAreMetAreToldAtTheGraph() {
        GraphvizRunner slow = new GraphvizRunner() {
            @Override
            public GraphvizOutput run(String dot, String layout, String format) {
                throw new GraphvizFailure(GraphvizFailure.Kind.TIMEOUT, "Graphviz took longer than 10 s");
            }

            @Override
            public String version() {
                return "slow";
            }
        };
        DotRendition rendition =
                DotPicture.render(SourceText.of("a.dot", "\ngraph { a }"), slow, null, "p", null, Limits.DEFAULT);
        assertThat(printed(rendition))
                .contains("Graphviz took longer than 10 s", " --> a.dot:2:1", "make the graph smaller");
    }

    @Test
    void theSameBytesEachTime() {
        String dot = "digraph { subgraph cluster_x { label=X; a b } a -> b -> c [label=\"ä < b\"] }";
        assertThat(drawn(dot).svg()).isEqualTo(drawn(dot).svg()).contains("ä &lt; b");
    }
}
