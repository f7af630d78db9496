package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a diagram that cannot be drawn, and of attributes that cannot be. */
final class FailureTest extends WithPictures {
    @Test
    void thePageShowsTheMessageAndTheSourceAndTheRestIsBuilt() throws IOException {
        String html = html(
                ".The *web*\n[diagram#web]\n----\na = aws/ec3 \"<A>\"\n----\n\n[diagram]\na -> b\n\nSee <<web>>.\n");

        assertThat(html)
                .containsSubsequence(
                        "<div id=\"web\" class=\"openblock blockprint-error\">",
                        "Figure 1. The <strong>web</strong>",
                        "<p>error: unknown type \"aws/ec3\"; did you mean aws/ec2?</p>",
                        "a = aws/ec3 \"&lt;A&gt;\"</code>",
                        "<img src=\"doc-2.svg\"",
                        "<a href=\"#web\">");
        assertThat(messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[diagram,on-error=abort]\n----\na = aws/ec3\n----\n",
                ":diagram-on-error: abort\n\n[diagram]\n----\na = aws/ec3\n----\n",
                ":dot-on-error: abort\n\n[dot]\n----\ngraph { a -> b }\n----\n",
                "diagram::none.diagram[on-error=abort]\n",
                "[diagram,format=gif,on-error=abort]\na -> b\n",
                "[diagram,x]\na -> b\n\n[diagram,x,on-error=abort]\na -> c\n"
            })
    void aDiagramThatFailsEndsTheConversionWhereThatIsAskedFor(String source) {
        assertThatThrownBy(() -> html(source)).hasStackTraceContaining("diagram failed: doc.adoc: line ");
    }

    @Test
    void itDoesNotWhereTheBlockSaysOtherwise() throws IOException {
        String html = html(":diagram-on-error: abort\n\n[diagram,on-error=log]\n----\na = aws/ec3\n----\n");

        assertThat(html).contains("blockprint-error");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "format=sgv|unknown format \"sgv\"; did you mean svg?|17",
                "format=gif|unknown format \"gif\"|17",
                "theme=drak|unknown theme \"drak\"; did you mean dark?|16",
                "layout=neto|unknown layout \"neto\"; did you mean neato?|17",
                "svg-type=inlin|unknown svg-type \"inlin\"; did you mean inline?|19",
                "on-error=stop|unknown on-error \"stop\"|19",
                "align=middle|unknown align \"middle\"|16",
                "float=center|unknown float \"center\"|16",
                "scale=big|\"big\" is no scale; a factor such as 1.5, or percents such as 150%; at most 8|16",
                "scale=0|\"0\" is no scale|16",
                "scale=-1|\"-1\" is no scale|16",
                "scale=NaN|\"NaN\" is no scale|16",
                "width=wide|\"wide\" is no width; write it like 80%, 640 or 640px|16",
                "height=\"12 apples\"|\"12 apples\" is no height|18",
                "scaledwidth=half|\"half\" is no scaledwidth|22",
                "steps=none-at-all|unknown steps \"none-at-all\"|16",
                "future=black|unknown future \"black\"|17"
            })
    void aValueThatCannotBeIsAnErrorAtItsPlace(String attribute, String message, int column) throws IOException {
        String html = html("Text.\n\n[.wide]\n[diagram," + attribute + "]\n.Title\n----\na -> b\n----\n");

        assertThat(messages())
                .singleElement()
                .asString()
                .startsWith("ERROR doc.adoc:4 " + message)
                .endsWith("(column " + column + ")");
        assertThat(html).contains("blockprint-error", "a -&gt; b").doesNotContain("<img");
    }

    @Test
    void soIsAPositionalOneAndOneOfAMacroAndOneOfAFence() throws IOException {
        write("f.diagram", "a -> b");
        html("[diagram,name,gif]\na -> b\n\ndiagram::f.diagram[format=gif]\n\n[theme=drak]\n```diagram\na -> b\n```\n");

        assertThat(messages())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("doc.adoc:1 unknown format \"gif\"")
                                .endsWith("(column 15)"),
                        second -> assertThat(second)
                                .contains("doc.adoc:4 unknown format")
                                .endsWith("(column 27)"),
                        third -> assertThat(third)
                                .contains("doc.adoc:6 unknown theme")
                                .endsWith("(column 8)"));
    }

    @Test
    void oneOfTheDocumentIsAtItsEntry() throws IOException {
        html("= Title\n:diagram-format: svg\n\n[diagram]\na -> b\n\n:diagram-theme:   drak\n\n[diagram]\nb -> c\n");

        assertThat(messages())
                .containsExactly("ERROR doc.adoc:7 unknown theme \"drak\"; did you mean dark? (column 19)");
    }

    @Test
    void oneFromOutsideIsAtTheBlock() throws IOException {
        html("Text.\n\n[diagram]\n----\na -> b\n----\n", "diagram-theme=drak");

        assertThat(messages()).containsExactly("ERROR doc.adoc:4 unknown theme \"drak\"; did you mean dark?");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() throws IOException {
        html("[diagram,format=gif,theme=drak,scale=x]\na -> b\n");

        assertThat(messages()).hasSize(3).allMatch(message -> message.startsWith("ERROR doc.adoc:1 "));
    }
}
