package dev.blockprint.asciidoctor.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.asciidoctor.BoxPublisher;
import dev.blockprint.source.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Macros within lines of text, rewritten. */
final class InlineMacrosTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeFile() throws IOException {
        Files.writeString(folder.resolve("f.diagram"), "a -> b");
        Files.writeString(folder.resolve("wrong.diagram"), "WRONG");
    }

    private RewriteResult rewrite(String source) {
        return new AsciiDocRewriter(RewriteOptions.DEFAULT.withFolders(folder, folder))
                .rewrite(
                        source.getBytes(StandardCharsets.UTF_8),
                        "doc.adoc",
                        new BoxPublisher("doc", folder.resolve("out"), new ArrayList<>()));
    }

    private String rewritten(String source) {
        return new String(rewrite(source).bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "See diagram:f.diagram[].;See image:doc-1.svg[alt=\"A sends to B.\",width=200,height=100].",
                "diagram:f.diagram[B,50];image:doc-1.svg[alt=\"B\",width=50,height=25]",
                "* item dot:f.diagram[png];* item image:doc-1.png[alt=\"A sends to B.\",width=200,height=100]",
                "a diagram:{file}[target=x] b;a image:x.svg[alt=\"A sends to B.\",width=200,height=100] b",
                "(diagram:f.diagram[title=T]);(image:doc-1.svg[alt=\"T\",width=200,height=100,title=T])"
            })
    void aMacroWithinALineBecomesOneOfAnImage(String line, String expected) {
        String header = ":file: f.diagram\n\n";

        assertThat(rewritten(header + line + "\n")).isEqualTo(header + expected + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\diagram:f.diagram[]",
                "mydiagram:f.diagram[]",
                "`+diagram:f.diagram[]+`",
                "pass:[diagram:f.diagram[\\]]",
                "Text\ndiagram::f.diagram[]",
                " diagram:f.diagram[]",
                "diagram: f.diagram[]",
                "----\ndiagram:f.diagram[]\n----",
                "// diagram:f.diagram[]",
                "[listing]\ndiagram:f.diagram[]"
            })
    void whatAsciidoctorTakesForTextStays(String text) {
        RewriteResult result = rewrite(text + "\n");

        assertThat(new String(result.bytes(), StandardCharsets.UTF_8)).isEqualTo(text + "\n");
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void theyAreCountedAfterAllBlocks() {
        assertThat(rewritten("Here diagram:f.diagram[].\n\n```diagram\na\n```\n"))
                .contains("image:doc-2.svg", "image::doc-1.svg");
    }

    @Test
    void oneThatFailsStaysBehindAComment() {
        RewriteResult result = rewrite("Text,\nsee diagram:wrong.diagram[].\n\nAnd dot:none.dot[].\n");

        assertThat(new String(result.bytes(), StandardCharsets.UTF_8)).isEqualTo("""
                Text,
                // blockprint: error: wrong <word>; did you mean right? (wrong.diagram:1:1)
                see diagram:wrong.diagram[].

                // blockprint: error: diagram file "none.dot" not found; its path starts from the document's folder (doc.adoc:4:5)
                And dot:none.dot[].
                """);
        assertThat(result.diagnostics()).extracting(Diagnostic::message).hasSize(2);
    }
}
