package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asciidoctor.SafeMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MessagesTest extends WithConverter {
    private static final String ERROR = " wrong <word>; did you mean right? (column ";

    @ParameterizedTest
    @CsvSource({
        "'[diagram]\n----\na\n  WRONG\n----\n', 4, 3",
        "'= Title\n:a: b\n\nText.\n\n.Title\n[#id]\n[diagram,width=50%]\n....\n\nWRONG\n....\n', 11, 1",
        "'```diagram\na -> WRONG\n```\n', 2, 6",
        "'[diagram]\na\n// note\nWRONG\n', 4, 1",
        "'* item\n+\n[diagram]\n----\nWRONG\n----\n', 5, 1",
        "'* item\n+\n--\ntext\n\n```diagram\n\n\nWRONG\n```\n--\n', 9, 1",
        "'term:: text\n+\n```diagram\nWRONG\n```\n', 4, 1",
        "'|===\na|\ntext\n\n[diagram]\n----\na\nWRONG\n----\n|b\n|===\n', 8, 1",
        "'====\nx\n\n[diagram]\n--\na\n\nWRONG\n--\n====\n', 8, 1",
        "'[diagram]\n----\nifdef::nothing[]\na\nendif::[]\nWRONG\n----\n', 6, 1",
        "'[diagram]\n----\n\\include::x[]\nWRONG\n----\n', 4, 1",
        "'a\n\n// c\n\n////\nx\n////\n\n:x: y\n[diagram]\n++++\nWRONG\n++++\n', 12, 1"
    })
    void errorsPointAtTheirLineAndColumn(String source, int line, int column) throws IOException {
        converter.convert(folder, source);
        assertThat(converter.messages()).containsExactly("ERROR doc.adoc:" + line + ERROR + column + ")");
    }

    @Test
    void errorsInIncludedDocumentsPointThere() throws IOException {
        Files.createDirectories(folder.resolve("parts"));
        Files.writeString(folder.resolve("parts/a.adoc"), "Text.\n\n[diagram]\n----\nWRONG\n----\n");
        converter.convert(folder, "One.\n\ninclude::parts/a.adoc[]\n\n```diagram\nWRONG\n```\n");
        assertThat(converter.messages())
                .containsExactly("ERROR parts/a.adoc:5" + ERROR + "1)", "ERROR doc.adoc:6" + ERROR + "1)");
        assertThat(converter.log.get(0).getCursor().getFile()).endsWith("parts/a.adoc");
    }

    @Test
    void errorsInWhatABlockIncludesPointThere() throws IOException {
        Files.createDirectories(folder.resolve("parts"));
        Files.writeString(folder.resolve("parts/b.diagram"), "a\nb\n// tag::t[]\nWRONG\n// end::t[]\n");
        converter.convert(folder, ":dir: parts\n\n[diagram]\n----\nx\ninclude::{dir}/b.diagram[tag=t]\nlast\n----\n");
        assertThat(converter.blocks.get(0).source().text()).isEqualTo("x\nWRONG\nlast");
        assertThat(converter.messages()).containsExactly("ERROR parts/b.diagram:4" + ERROR + "1)");
    }

    @Test
    void errorsInAFileOfItsOwnPointThere() throws IOException {
        Files.writeString(folder.resolve("c.diagram"), "a\n WRONG\n");
        String html = converter.convert(folder, "diagram::c.diagram[]\n\nHere: diagram:c.diagram[].\n");
        assertThat(converter.messages())
                .containsExactly("ERROR c.diagram:2" + ERROR + "2)", "ERROR c.diagram:2" + ERROR + "2)");
        assertThat(html).contains("<code class=\"blockprint-error\">diagram:c.diagram[]</code>");
    }

    @Test
    void warningsAreWarningsAndThePictureIsThere() throws IOException {
        String html = converter.convert(folder, "[diagram]\n----\nODD\n----\n");
        assertThat(converter.messages()).containsExactly("WARN doc.adoc:3 odd word (column 1)");
        assertThat(html).contains("<img");
    }

    @Test
    void aFailedBlockShowsItsSourceWithTheMessageAndTheRestIsBuilt() throws IOException {
        String html = converter.convert(folder, """
                [diagram]
                a -> b

                .Broken
                [diagram#x]
                ----
                <WRONG> `a`
                ----

                .Fine
                [diagram]
                c -> d
                """);
        assertThat(html)
                .containsSubsequence(
                        "doc-1.svg",
                        "<div id=\"x\" class=\"openblock blockprint-error\">",
                        "Figure 1. Broken",
                        "<p>error: wrong &lt;word&gt;; did you mean right?</p>",
                        "<pre class=\"highlight\"><code class=\"language-diagram\" data-lang=\"diagram\">&lt;WRONG&gt; `a`",
                        "doc-3.svg",
                        "Figure 2. Fine");
    }

    @Test
    void aMissingFileIsAnErrorAtTheMacro() throws IOException {
        String html = converter.convert(folder, "Text.\n\ndiagram::none.diagram[]\n\nMore.\n");
        assertThat(converter.messages())
                .containsExactly("ERROR doc.adoc:3 diagram file \"none.diagram\" not found;"
                        + " its path starts from the document's folder");
        assertThat(html).contains("blockprint-error").contains("More.");
    }

    @Test
    void aFileThatIsNotUtf8IsAnError() throws IOException {
        Files.write(folder.resolve("l.diagram"), "a -> \u00fc".getBytes(StandardCharsets.ISO_8859_1));
        converter.convert(folder, "diagram::l.diagram[]\n");
        assertThat(converter.messages()).singleElement().asString().contains("is not UTF-8");
    }

    @Test
    void aUtf16FileIsRead() throws IOException {
        Files.write(folder.resolve("u.diagram"), "\ufeffa -> \u00fc".getBytes(StandardCharsets.UTF_16LE));
        converter.convert(folder, "diagram::u.diagram[]\n");
        assertThat(converter.blocks.get(0).source().text()).isEqualTo("a -> \u00fc");
    }

    @Test
    void safeModeKeepsFilesInsideTheBaseDirectory() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.writeString(folder.resolve("secret.diagram"), "a -> b");
        Files.writeString(inner.resolve("fine.diagram"), "a -> b");
        Files.createSymbolicLink(inner.resolve("link.diagram"), folder.resolve("secret.diagram"));
        String source = "diagram::../secret.diagram[]\n\ndiagram::link.diagram[]\n\ndiagram::fine.diagram[]\n";
        converter.convert(inner, source, "html5", SafeMode.SAFE);
        assertThat(converter.messages()).hasSize(2).allMatch(message -> message.contains("outside the base directory"));
        assertThat(converter.blocks).hasSize(1);
        converter.forget();
        converter.convert(inner, source, "html5", SafeMode.UNSAFE);
        assertThat(converter.blocks).hasSize(3);
        converter.forget();
        converter.convert(inner, source, "html5", SafeMode.SECURE);
        assertThat(converter.messages()).hasSize(3).allMatch(message -> message.contains("safe mode SECURE"));
    }

    @Test
    void anUnknownFormatIsAnError() throws IOException {
        String html = converter.convert(folder, "[diagram,format=sgv]\na -> b\n");
        assertThat(converter.messages())
                .containsExactly("ERROR doc.adoc:1 unknown format \"sgv\"; did you mean svg? (column 17)");
        assertThat(html).contains("blockprint-error").contains("a -&gt; b");
    }

    @Test
    void aDocumentMayAskToAbort() {
        assertThatThrownBy(() -> converter.convert(folder, "[diagram,on-error=abort]\nWRONG\n"))
                .hasStackTraceContaining("diagram failed: doc.adoc: line 2: wrong <word>");
    }

    @Test
    void stringsHaveLinesToo() {
        converter.asciidoctor.convert(
                "Text.\n\n[diagram]\n----\na\nWRONG\n----\n",
                Converter.options("html5", SafeMode.UNSAFE)
                        .baseDir(folder.toFile())
                        .build());
        assertThat(converter.messages()).containsExactly("ERROR <stdin>:6" + ERROR + "1)");
    }
}
