package dev.blockprint.asciidoctor.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rewriting leaves as it was, what it refuses, and what it costs. */
final class RewrittenBytesTest extends RewriterFixture {
    @Test
    void lineEndsStay() {
        assertThat(rewrite("a\r\n\r\n[diagram]\r\n----\r\na ->\r\nb\r\n----\r\n\r\nb\r\n"))
                .isEqualTo("a\r\n\r\n" + IMAGE.replace("\n", "\r\n") + "\r\nb\r\n");
        assertThat(sources()).containsExactly("a ->\nb");
        assertThat(rewrite("[diagram]\n----\nb\n----")).isEqualTo(IMAGE.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarksStay(String charset) {
        Charset in = Charset.forName(charset);
        byte[] before = "\ufeff[diagram]\n----\n\u00fc\n----\n\u4e2d\ud83d\ude00\n".getBytes(in);
        byte[] after = new AsciiDocRewriter(RewriteOptions.DEFAULT)
                .rewrite(before, "doc.adoc", publisher())
                .bytes();
        assertThat(new String(after, in)).isEqualTo("\ufeff" + IMAGE + "\u4e2d\ud83d\ude00\n");
        assertThat(sources()).containsExactly("\u00fc");
    }

    @Test
    void aDocumentThatIsNotUtf8ComesBackWithAnError() {
        byte[] bytes = "one\ntw\u00fc [diagram]\n".getBytes(StandardCharsets.ISO_8859_1);
        RewriteResult result = new AsciiDocRewriter(RewriteOptions.DEFAULT).rewrite(bytes, "doc.adoc", publisher());
        assertThat(result.bytes()).isEqualTo(bytes);
        assertThat(messages(result)).containsExactly("doc.adoc:2:3 the document is not UTF-8");
    }

    @Test
    void aFailedBlockStaysBehindAComment() {
        String source = "Text.\n\n.Title\n[diagram#fig]\n----\na\n  WRONG\n----\n\n```diagram\nok\n```\n";
        RewriteResult result = result(source, RewriteOptions.DEFAULT);
        assertThat(new String(result.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("Text.\n\n// blockprint: error: wrong <word>; did you mean right? (posts/doc.adoc:7:3)\n"
                        + ".Title\n[diagram#fig]\n----\na\n  WRONG\n----\n\n" + IMAGE.replace("doc-1", "doc-2"));
        assertThat(messages(result)).containsExactly("posts/doc.adoc:7:3 wrong <word>");
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.blocks()).isEqualTo(2);
    }

    @Test
    void inAListTheCommentStandsBehindTheBlock() {
        assertThat(rewrite("* item\n+\n[diagram]\n----\nWRONG\n----\n* two\n")).isEqualTo("""
                * item
                +
                [diagram]
                ----
                WRONG
                ----
                // blockprint: error: wrong <word>; did you mean right? (posts/doc.adoc:5:1)
                * two
                """);
    }

    @Test
    void anUnclosedBlockIsAnErrorAtItsFirstLine() {
        RewriteResult result = result("Text.\n\n[diagram]\n----\na\n\nMore.\n", RewriteOptions.DEFAULT);
        assertThat(messages(result)).containsExactly("posts/doc.adoc:4:1 this diagram block is not closed");
        assertThat(new String(result.bytes(), StandardCharsets.UTF_8))
                .contains("// blockprint: error")
                .endsWith("[diagram]\n----\na\n\nMore.\n");
        assertThat(messages(result("....\n\n[diagram]\n----\na\n----\n", RewriteOptions.DEFAULT)))
                .containsExactly(
                        "posts/doc.adoc:1:1 this block is not closed, so the diagrams after it are part of it");
    }

    @Test
    void anUnknownFormatIsAnError() {
        assertThat(messages(result(":diagram-theme: blue\n\n[diagram]\na -> b\n", RewriteOptions.DEFAULT)))
                .containsExactly("posts/doc.adoc:1:17 unknown theme \"blue\"");
    }

    @Test
    void errorsKnowTheirColumnInTheDocument() {
        assertThat(messages(result("|===\na|[diagram]\nx\nab WRONG\n|===\n", RewriteOptions.DEFAULT)))
                .containsExactly("posts/doc.adoc:4:4 wrong <word>");
    }

    @Test
    void targetsLeadFromTheDocumentThroughImagesdir() {
        RewriteOptions options = RewriteOptions.DEFAULT.withTarget(ImageTarget.relativeTo(folder.resolve("posts")));
        assertThat(rewrite("[diagram]\na\n", options)).startsWith("image::../images/doc-1.svg[");
        assertThat(rewrite(":imagesdir: ../images\n\n[diagram]\na\n", options)).contains("image::doc-1.svg[");
        assertThat(rewrite(":imagesdir: https://x.org\n\n[diagram]\na\n", options))
                .contains("image::doc-1.svg[");
    }

    /** Each takes hours if any pattern goes back and forth over the line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ifdef::a,",
                "diagram::[",
                "diagram::a[b",
                "* ",
                "a::",
                "_*",
                "11",
                "1|",
                "[a,",
                "{a",
                "include::[",
                "`"
            })
    void longLinesAreReadInOneGo(String part) {
        String source = part + part.substring(part.length() - 1).repeat(200_000)
                + part.strip().repeat(50_000) + "]";
        assertThat(rewrite(source + "\n\n." + source + "\n[diagram]\n----\na\n----\n"))
                .contains("image::");
        assertThat(rewrite("|===\na|" + source + " | b\n|===\n")).contains(source);
    }

    @Test
    void manyLevelsOfNestingAreRead() {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            source.append("=".repeat(4 + i)).append('\n');
        }
        assertThat(rewrite(source.toString())).isEqualTo(source.toString());
    }
}
