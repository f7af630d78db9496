package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.asciidoctor.SafeMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Diagrams in DocBook. */
final class DocBookTest extends WithPictures {
    private String docbook(String source, String... attributes) throws IOException {
        return convert(source, "docbook5", SafeMode.UNSAFE, attributes);
    }

    @ParameterizedTest
    @CsvSource({"svg", "png"})
    void imagesHaveNoSizesUnlessTheAuthorGivesThem(String format) throws IOException {
        String book = docbook(".The web\n[diagram#fig,format=" + format + "]\na -> b\n", "imagesdir=img");

        assertThat(book)
                .contains("<figure xml:id=\"fig\">\n<title>The web</title>")
                .contains("<imagedata fileref=\"img/fig." + format + "\"/>")
                .contains("<textobject><phrase>The web</phrase></textobject>");
        assertThat(files()).containsExactly("doc.adoc", "out/doc.xml", "out/img/fig." + format);
        assertThat(messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width=300|contentwidth=\"300\"",
                "scaledwidth=75%|width=\"75%\"",
                "scaledwidth=75|width=\"75%\"",
                "scale=1.5|scale=\"150\"",
                "scale=50%|scale=\"50\"",
                "align=center|align=\"center\""
            })
    void whatTheAuthorSaysOfTheSizeIsInDocBooksTerms(String attribute, String expected) throws IOException {
        assertThat(docbook("[diagram,x," + attribute + "]\na -> b\n"))
                .contains("<imagedata fileref=\"x.svg\" ")
                .contains(expected);
    }

    @Test
    void macrosWithinALineAndInCellsAreImagesToo() throws IOException {
        write("f.diagram", "a -> b");
        String book = docbook("See diagram:f.diagram[].\n\n|===\na|\n[diagram,cell]\na -> c\n|===\n");

        assertThat(book)
                .contains("<inlinemediaobject>")
                .contains("<imagedata fileref=\"f.svg\"/>")
                .contains("<imagedata fileref=\"cell.svg\"/>");
    }

    @Test
    void nothingFoldsOnPaperAndSvgIsNeverInline() throws IOException {
        String book = docbook("[diagram,x%fold%inline,svg-type=interactive]\na -> b\n");

        assertThat(book).contains("fileref=").doesNotContain("Diagram source", "<svg");
    }

    @ParameterizedTest
    @EnumSource
    void itIsSoInEverySafeMode(SafeMode mode) throws IOException {
        String book = convert("[diagram,x]\na -> b\n", "docbook5", mode);

        assertThat(book).contains("fileref=\"x.svg\"/>");
        assertThat(files()).contains("out/x.svg");
    }

    @Test
    void aFailedDiagramIsAWarningWithTheMessageAndTheSource() throws IOException {
        String book = docbook(".The *web*\n[diagram#web]\n----\na = aws/ec3\n----\n");

        assertThat(book)
                .contains("<warning xml:id=\"web\" role=\"blockprint-error\">")
                .contains("<title>The <emphasis role=\"strong\">web</emphasis></title>")
                .contains("<simpara>error: unknown type \"aws/ec3\"; did you mean aws/ec2?</simpara>")
                .contains("<programlisting language=\"diagram\"")
                .contains("a = aws/ec3");
        assertThat(messages()).hasSize(1);
    }

    @Test
    void noParagraphStandsInAParagraph() throws IOException {
        String book = docbook("[diagram%describe]\n----\nstep a -> b\nstep b -> c\n----\n");

        assertThat(book)
                .contains(
                        "</informalfigure>\n<orderedlist role=\"diagram-steps\"",
                        "<simpara role=\"diagram-description\">")
                .doesNotContain("<para");
    }
}
