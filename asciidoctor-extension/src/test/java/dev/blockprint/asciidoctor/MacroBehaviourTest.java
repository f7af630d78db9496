package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a macro with the file of a diagram becomes, as a block and within a line. */
final class MacroBehaviourTest extends WithPictures {
    @BeforeEach
    void writeFiles() throws IOException {
        write("parts/backend.diagram", "lb = aws/elb \"Balancer\"\nweb = aws/ec2 \"Web\"\nlb -> web\n");
        write("graph.dot", "digraph { first -> second }\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png"})
    void aFileBecomesAnImageThatIsNamedAfterIt(String format) throws IOException {
        String html =
                html("diagram::parts/backend.diagram[" + format + "]\n\ngraphviz::graph.dot[format=" + format + "]\n");

        assertThat(shown(html)).containsExactly("backend." + format, "graph." + format);
        assertThat(files()).contains("out/backend." + format, "out/graph." + format);
        assertThat(Integer.parseInt(ofImage(html, "width"))).isPositive();
        assertThat(messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png"})
    void aMacroWithinALineHasItsSizes(String format) throws IOException {
        String html = html("See diagram:parts/backend.diagram[" + format + "] and graphviz:graph.dot[The graph,60].\n");

        assertThat(html).contains("<p>See <span class=\"image\"><img src=\"backend." + format + "\"");
        assertThat(Integer.parseInt(ofImage(html, "width"))).isPositive();
        assertThat(Integer.parseInt(ofImage(html, "height"))).isPositive();
        assertThat(html).contains("<img src=\"graph.svg\" alt=\"The graph\" width=\"60\" height=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"diagram::parts/backend.diagram[%s]\n", "Here diagram:parts/backend.diagram[%s].\n"})
    void aTargetNamesTheImageInsteadOfTheFile(String macro) throws IOException {
        String html = html(macro.formatted("target=foobar") + "\n" + macro.formatted("target=\"sub/foobaz\""));

        assertThat(shown(html)).containsExactly("foobar.svg", "sub/foobaz.svg");
        assertThat(files()).contains("out/foobar.svg", "out/sub/foobaz.svg").doesNotContain("out/backend.svg");
    }

    @Test
    void twoMacrosOfOneFileShareTheImage() throws IOException {
        String html = html("""
                diagram::parts/backend.diagram[]
                diagram::parts/backend.diagram[]

                .With a title
                diagram::parts/backend.diagram[]

                .Another
                diagram::parts/backend.diagram[]
                """);

        assertThat(shown(html)).containsOnly("backend.svg").hasSize(4);
        assertThat(html).contains("Figure 1. With a title", "Figure 2. Another");
        assertThat(messages()).isEmpty();
    }

    @Test
    void otherPicturesOfTheSameFileHaveNamesOfTheirOwn() throws IOException {
        String html = html("""
                diagram::parts/backend.diagram[]

                diagram::parts/backend.diagram[theme=dark]

                diagram::parts/backend.diagram[png,scale=1.5]

                diagram::parts/backend.diagram[png]
                """);

        assertThat(shown(html)).containsExactly("backend.svg", "backend-dark.svg", "backend-1.5x.png", "backend.png");
        assertThat(messages()).isEmpty();
    }

    @Test
    void twoFilesOfOneNameAreAnErrorThatNamesBoth() throws IOException {
        write("other/backend.diagram", "x -> y\n");
        html("diagram::parts/backend.diagram[]\n\ndiagram::other/backend.diagram[]\n");

        assertThat(messages())
                .singleElement()
                .asString()
                .contains(
                        "two different pictures are called backend.svg",
                        "other/backend.diagram:1",
                        "parts/backend.diagram:1:1");
    }

    @Test
    void aCaptionIsANumberAsWithImages() throws IOException {
        assertThat(html(".This is a diagram\ndiagram::parts/backend.diagram[]\n"))
                .contains("<div class=\"title\">Figure 1. This is a diagram</div>");
    }

    @Test
    void referencesAreResolvedInTheTargetAndInTheFormat() throws IOException {
        String header = ":file: backend\n:dir: parts\n:outputformat: png\n\n";

        assertThat(shown(html(header + "diagram::{dir}/{file}.diagram[subs=attributes+]\n")))
                .containsExactly("backend.svg");
        assertThat(shown(html(header + "diagram::parts/{file}.diagram[format=\"{outputformat}\"]\n")))
                .containsExactly("backend.png");
        assertThat(shown(html(header + "See diagram:{dir}/{file}.diagram[format=\"{outputformat}\"].\n")))
                .containsExactly("backend.png");
    }

    @ParameterizedTest
    @CsvSource({"graph.dot, second", "script.py, Worker", "parts/backend.diagram, Balancer"})
    void theNameOfTheFileTellsItsLanguage(String file, String label) throws IOException {
        write("script.py", """
                from diagrams import Diagram
                from diagrams.aws.compute import EC2

                with Diagram("S"):
                    EC2("Worker")
                """);
        String html = html("diagram::" + file + "[target=x]\n");

        assertThat(shown(html)).containsExactly("x.svg");
        assertThat(folder.resolve("out/x.svg")).content().contains(label);
    }

    @Test
    void whatIsNotAMacroStaysText() throws IOException {
        String html = html("""
                Text
                diagram::graph.dot[]
                and \\diagram:graph.dot[] and mydiagram:graph.dot[] and graphviz: graph.dot[].

                And `+dot:graph.dot[]+`.
                """);

        assertThat(html)
                .contains("Text\ndiagram::graph.dot[]\nand diagram:graph.dot[] and mydiagram:graph.dot[] and graphviz:")
                .contains("<code>dot:graph.dot[]</code>")
                .doesNotContain("<img");
        assertThat(messages()).isEmpty();
    }

    @Test
    void aMacroInAnIncludedDocumentFindsFilesBesideTheMainOneAndTheBase() throws IOException {
        write("chapters/one.adoc", "diagram::parts/backend.diagram[]\n");
        String html = html("include::chapters/one.adoc[]\n");

        assertThat(shown(html)).containsExactly("backend.svg");
    }

    @Test
    void anErrorInTheFileIsLoggedAtItsLineThere() throws IOException {
        write("parts/wrong.diagram", "a = box\n\nb = aws/ec3\n");
        html("diagram::parts/wrong.diagram[]\n\nSee diagram:parts/wrong.diagram[].\n");

        assertThat(messages())
                .hasSize(2)
                .allMatch(message -> message.startsWith("ERROR parts/wrong.diagram:3 unknown type"));
    }
}
