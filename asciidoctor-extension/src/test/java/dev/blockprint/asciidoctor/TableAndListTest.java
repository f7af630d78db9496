package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams inside other blocks: they are drawn there, and each error is at its own line. */
final class TableAndListTest extends WithPictures {
    /** The text at the line where the error is expected. */
    private static final String WRONG = "b = aws/ec3";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* item\n+\n[diagram]\n----\na = box\nb = aws/ec3\n----\n* next\n",
                ". one\n.. two\n+\n```diagram\na = box\nb = aws/ec3\n```\n",
                "* item\n+\n--\nText.\n\n[diagram]\n....\n\na = box\n\nb = aws/ec3\n....\n--\n",
                "term::\n+\n[diagram]\n----\nb = aws/ec3\n----\n",
                "term:: text\n+\n```diagram\na = box\nb = aws/ec3\n```\nother:: text\n",
                "|===\n|one a|\nText.\n\n[diagram]\n----\na = box\nb = aws/ec3\n----\n\n|two|three\n|===\n",
                "[cols=\"1,1a\"]\n|===\n|one\n|\n```diagram\na = box\nb = aws/ec3\n```\n|===\n",
                "|===\na|\n!===\na!\n[diagram]\n----\na = box\nb = aws/ec3\n----\n!===\n|===\n",
                "====\nText.\n\n[diagram]\n----\nb = aws/ec3\n----\n====\n",
                "****\n```diagram\na = box\nb = aws/ec3\n```\n****\n",
                "____\n[diagram]\na = box\nb = aws/ec3\n____\n",
                "NOTE: text\n\n[NOTE]\n====\n[diagram]\n--\nb = aws/ec3\n--\n====\n",
                "== Section\n\n=== Deeper\n\n[diagram]\n----\n// a comment\nb = aws/ec3\n----\n",
                "[%collapsible]\n====\n[source,diagram]\n----\nb = aws/ec3\n----\n====\n"
            })
    void anErrorIsAtItsLineWhereverItsBlockStands(String blocks) throws IOException {
        String source = "= Title\n:toc:\n\nBefore.\n\n" + blocks + "\nAfter.\n";
        String html = html(source);
        int line = List.of(source.split("\n", -1)).indexOf(WRONG) + 1;

        assertThat(messages())
                .singleElement()
                .asString()
                .startsWith("ERROR doc.adoc:" + line + " unknown type \"aws/ec3\"")
                .endsWith("(column 5)");
        assertThat(html).contains("blockprint-error", "After.");
        assertThat(log.get(0).getCursor().getFile()).endsWith("doc.adoc");

        converter.forget();
        String mended = html(source.replace("ec3", "ec2"));

        assertThat(messages()).isEmpty();
        assertThat(shown(mended)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[diagram]\n----\na = box\nb = aws/ec3\n----\n",
                "* item\n+\n```diagram\nb = aws/ec3\n```\n",
                "|===\na|\n[diagram]\n----\nb = aws/ec3\n----\n|===\n"
            })
    void inIncludedFilesItIsAtTheLineThere(String blocks) throws IOException {
        String chapter = "== Chapter\n\nText.\n\n" + blocks;
        write("chapters/one.adoc", chapter);
        write("chapters/all.adoc", "include::one.adoc[]\n");
        html("= Book\n\ninclude::chapters/all.adoc[]\n\n[diagram]\n----\nx = aws/ec4\n----\n");
        int line = List.of(chapter.split("\n", -1)).indexOf(WRONG) + 1;

        assertThat(messages())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("ERROR chapters/one.adoc:" + line + " unknown type"),
                        second -> assertThat(second).startsWith("ERROR doc.adoc:7 unknown type \"aws/ec4\""));
        assertThat(log.get(0).getCursor().getFile()).endsWith("chapters/one.adoc");
    }
}
