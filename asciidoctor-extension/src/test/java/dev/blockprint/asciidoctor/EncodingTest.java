package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.asciidoctor.SafeMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In what encodings diagrams may be. */
final class EncodingTest extends WithPictures {
    @ParameterizedTest
    @CsvSource({"UTF-8, false", "UTF-8, true", "UTF-16LE, true", "UTF-16BE, true"})
    void aFileIsReadInUtf8AndInUtf16WithAByteOrderMark(String charset, boolean mark) throws IOException {
        String diagram = (mark ? "\uFEFF" : "") + "web = box \"Größe Ωμέγα 日本\"\r\ndb = box\r\nweb -> db\r\n";
        write("f.diagram", diagram.getBytes(Charset.forName(charset)));
        for (String source : new String[] {
            "diagram::f.diagram[target=x]\n",
            "See diagram:f.diagram[target=x].\n",
            "[diagram,x,from=f.diagram]\n----\n----\n"
        }) {
            html(source);
            assertThat(messages()).isEmpty();
            assertThat(Files.readString(folder.resolve("out/x.svg"))).contains("Größe", "Ωμέγα", "日本");
            Files.delete(folder.resolve("out/x.svg"));
        }
    }

    @Test
    void anErrorInAFileOfUtf16IsAtItsLineAndColumn() throws IOException {
        write("f.diagram", "\uFEFFa = box \"ü\"\nb = aws/ec3".getBytes(StandardCharsets.UTF_16LE));
        html("diagram::f.diagram[]\n");

        assertThat(messages())
                .singleElement()
                .asString()
                .startsWith("ERROR f.diagram:2 unknown type \"aws/ec3\"")
                .endsWith("(column 5)");
    }

    @Test
    void anyOtherIsAnErrorAtTheMacro() throws IOException {
        write("f.diagram", "a -> \u00fc".getBytes(StandardCharsets.ISO_8859_1));
        String html = html("Text.\n\ndiagram::f.diagram[]\n");

        assertThat(messages())
                .containsExactly("ERROR doc.adoc:3 diagram file \"f.diagram\" is not UTF-8;"
                        + " save it as UTF-8, or as UTF-16 with a byte order mark");
        assertThat(html).contains("blockprint-error");
    }

    @Test
    void aDocumentMayBeInUtf16AsWell() throws IOException {
        write(
                "doc.adoc",
                "\uFEFF= Über\n\n[diagram,x]\n----\n\"Größe\" -> b\nc = aws/ec3\n----\n"
                        .getBytes(StandardCharsets.UTF_16BE));
        converter.asciidoctor.convertFile(
                folder.resolve("doc.adoc").toFile(),
                Converter.options("html5", SafeMode.UNSAFE).build());

        assertThat(messages()).anyMatch(message -> message.startsWith("ERROR doc.adoc:6 unknown type"));
    }

    @Test
    void aDocumentWithWindowsLineEndsIsNoDifferent() throws IOException {
        html("= Title\r\n\r\n[diagram,x]\r\n----\r\na = box\r\nb = aws/ec3\r\n----\r\n");

        assertThat(messages()).singleElement().asString().startsWith("ERROR doc.adoc:6 unknown type");
    }
}
