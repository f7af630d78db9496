package dev.blockprint.asciidoctor.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Blockprint;
import dev.blockprint.RenderSettings;
import dev.blockprint.document.ImageFolder;
import dev.blockprint.document.ImagePublisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AsciiDocRewriterTest extends RewriterFixture {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[diagram]\n----\na -> b\n----\n",
                "[diagram]\n....\na -> b\n....\n",
                "[diagram]\n--\na -> b\n--\n",
                "[diagram]\n====\na -> b\n====\n",
                "[diagram]\n++++\na -> b\n++++\n",
                "[diagram]\n```\na -> b\n```\n",
                "[diagram]\n------\na -> b\n------\n",
                "[diagram]\na -> b\n",
                "```diagram\na -> b\n```\n",
                "[source,diagram]\n----\na -> b\n----\n",
                "[source,diagram]\na -> b\n",
                "[,diagram]\n----\na -> b\n----\n",
                "[diagram , format = svg ]\n----\na -> b\n----\n",
                "[diagram,first,svg,subs=attributes+]\n\n// why\n----\na -> b\n----  \n"
            })
    void everyFormOfABlockBecomesAnImage(String block) {
        String name = block.contains("first") ? IMAGE.replace("doc-1", "first") : IMAGE;
        String comment = block.contains("// why") ? "\n// why\n" : "";
        assertThat(rewrite("Before.\n\n" + block + "\nAfter.\n"))
                .isEqualTo("Before.\n\n" + comment + name + "\nAfter.\n");
        assertThat(sources()).containsExactly("a -> b");
    }

    @Test
    void titleIdAndTheAttributesOfImagesStay() {
        assertThat(rewrite("""
                [[anchor]]
                .The *title*
                [diagram#fig.wide%fold%inline,width=50%,theme=dark,link="https://x.org/a,b",fold=true,opts="fold,inline"]
                ----
                a
                ----
                """)).isEqualTo("""
                [[anchor]]
                .The *title*
                [#fig.wide%inline,width=50%,link="https://x.org/a,b",opts="inline"]
                image::fig.svg[alt="The title"]

                .Diagram source
                [.blockprint-source%collapsible]
                ====
                [source,diagram,subs=specialchars,blockprint-shown=true]
                -----
                a
                -----
                ====
                """);
        assertThat(blocks.get(0).options().value("theme")).contains("dark");
        assertThat(blocks.get(0).options().caption()).contains("The title");
    }

    @Test
    void theStepsAreListedUnderTheMacro() throws IOException {
        String source = """
                :lang: es

                [diagram,alt="",steps=text]
                ----
                step a -> b: "Uno ] {dos}"
                step b -> c
                ----

                * item
                +
                [diagram%describe,alt=""]
                ----
                step a -> b
                step 7 b -> c
                ----
                """;
        try (Blockprint blockprint = Blockprint.builder().build()) {
            ImageFolder images = ImageFolder.open(folder);
            ImagePublisher real = new ImagePublisher(blockprint, images, "doc.adoc", RenderSettings.DEFAULT);
            RewriteResult result = new AsciiDocRewriter(RewriteOptions.DEFAULT)
                    .rewrite(source.getBytes(StandardCharsets.UTF_8), "doc.adoc", real);
            assertThat(result.diagnostics()).isEmpty();
            assertThat(new String(result.bytes(), StandardCharsets.UTF_8).replaceAll("width=\\d+,height=\\d+", ""))
                    .isEqualTo("""
                            :lang: es

                            [alt=""]
                            image::doc-1.svg[]

                            [.diagram-steps]
                            . pass:c[Uno \\] {dos}]
                            . b envía a c

                            * item
                            +
                            [alt=""]
                            image::doc-2.svg[]
                            +
                            --
                            [.diagram-steps]
                            * *1* a envía a b
                            * *7* b envía a c

                            [.diagram-description]
                            pass:c[Paso 1: a envía a b. Paso 7: b envía a c.]
                            --
                            """);
        }
    }

    @Test
    void theAuthorsAltTextStays() {
        assertThat(rewrite("[diagram,alt=\"What it shows\"]\na -> b\n"))
                .isEqualTo("[alt=\"What it shows\"]\nimage::doc-1.svg[width=200,height=100]\n");
    }

    @Test
    void attributeLinesWithoutAnythingOfOursStayAsTheyAre() {
        assertThat(rewrite("[#fig]\n[role = x]\n[diagram]\n----\na\n----\n"))
                .isEqualTo("[#fig]\n[role = x]\n" + IMAGE.replace("doc-1", "fig"));
    }

    @Test
    void macrosShowFiles() throws IOException {
        Files.writeString(folder.resolve("backend.dot"), "digraph {}");
        RewriteOptions options = RewriteOptions.DEFAULT.withFolders(folder, folder);
        assertThat(rewrite(
                        ".T\n[#fig]\ndiagram::backend.dot[The \\{alt},300,role=\"a b\"]\n\ndiagram::backend.dot[png]\n",
                        options))
                .isEqualTo("""
                .T
                [#fig]
                image::fig.svg[alt="The \\{alt}",width=300,height=150,role="a b"]

                image::doc-2.png[alt="A sends to B.",width=200,height=100]
                """);
        assertThat(blocks.get(0).source().name()).isEqualTo("posts/backend.dot");
    }

    @Test
    void filesOutsideTheRootAreNotRead() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.writeString(folder.resolve("secret.diagram"), "a");
        RewriteResult result = result(
                "\ndiagram::../secret.diagram[]\n\ndiagram::none.diagram[]\n",
                RewriteOptions.DEFAULT.withFolders(inner, inner));
        assertThat(messages(result))
                .containsExactly(
                        "posts/doc.adoc:2:1 diagram file \"../secret.diagram\" is outside the base directory",
                        "posts/doc.adoc:4:1 diagram file \"none.diagram\" not found");
    }

    @Test
    void aBlockThatIsNothingButAnIncludeShowsThatFile() throws IOException {
        Files.writeString(folder.resolve("b.diagram"), "a -> WRONG\n");
        RewriteResult result = result(
                "[diagram]\n----\ninclude::b.diagram[]\n----\n", RewriteOptions.DEFAULT.withFolders(folder, folder));
        assertThat(messages(result)).containsExactly("posts/b.diagram:1:6 wrong <word>");
    }

    @Test
    void blocksAreFoundWhereverTheyStand() {
        String before = """
                * item
                +
                [diagram]
                ----
                in list
                ----

                term:: text
                +
                ```diagram
                in description
                ```

                ====
                [diagram]
                ----
                in example
                ----
                ====

                ****
                --
                ```diagram
                in open in sidebar
                ```
                --
                ****

                ____
                [diagram]
                in quote
                ____

                |===
                |x a|
                [diagram]
                ----
                in \\| cell
                ----
                a| ```diagram
                on the line
                ``` | y
                |===

                [cols="1,a"]
                |===
                | [diagram]
                not

                |
                [diagram]
                in column
                |===
                """;
        String rewritten = rewrite(before);
        assertThat(sources())
                .containsExactly(
                        "in list",
                        "in description",
                        "in example",
                        "in open in sidebar",
                        "in quote",
                        "in | cell",
                        "on the line",
                        "in column");
        assertThat(rewritten).isEqualTo("""
                * item
                +
                image::doc-1.svg[alt="A sends to B.",width=200,height=100]

                term:: text
                +
                image::doc-2.svg[alt="A sends to B.",width=200,height=100]

                ====
                image::doc-3.svg[alt="A sends to B.",width=200,height=100]
                ====

                ****
                --
                image::doc-4.svg[alt="A sends to B.",width=200,height=100]
                --
                ****

                ____
                image::doc-5.svg[alt="A sends to B.",width=200,height=100]
                ____

                |===
                |x a|
                image::doc-6.svg[alt="A sends to B.",width=200,height=100]
                a| image::doc-7.svg[alt="A sends to B.",width=200,height=100] | y
                |===

                [cols="1,a"]
                |===
                | [diagram]
                not

                |
                image::doc-8.svg[alt="A sends to B.",width=200,height=100]
                |===
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// [diagram]\n// a\n",
                "////\n[diagram]\n----\na\n----\n////\n",
                "----\n[diagram]\n....\na\n....\n----\n",
                "....\n```diagram\na\n```\n....\n",
                "```asciidoc\n[diagram]\n----\na\n----\n```\n",
                "++++\n[diagram]\n----\na\n----\n++++\n",
                "[source,asciidoc]\n------\n[diagram]\n----\na\n----\n------\n",
                "[listing]\n--\n[diagram]\na\n--\n",
                "[verse]\n____\n[diagram]\na\n____\n",
                "[comment]\n--\n[diagram]\na\n--\n",
                "[source,dot]\n----\ndigraph {}\n----\n",
                "text\ndiagram::file.diagram[]\n",
                " [diagram]\n indented\n",
                "a [diagram] b\n",
                "```\n[diagram]\na\n```\n",
                "````\n````diagram\n",
                "[diagram]\n****\na\n****\n",
                "ifdef::no[]\n[diagram]\n----\na\n----\nendif::[]\n",
                "ifdef::no[]\nifdef::html[]\nendif::[]\n[diagram]\na\nendif::no[]\n",
                ":yes:\n\nifndef::yes[]\n[diagram]\na\nendif::[]\n",
                "= T\n:v: 3\n\nifeval::[{v} > 4]\n[diagram]\na\nendif::[]\n",
                "ifeval::[\"{none}\" == \"x\"]\n[diagram]\na\nendif::[]\n",
                "ifdef::a+backend-html5[]\n[diagram]\na\nendif::[]\n",
                ":x:\n:!x:\n\nifdef::x[]\n[diagram]\na\nendif::[]\n",
                "|===\n|[diagram]\na\n|===\n",
                ",===\na|\n[diagram]\n,===\n",
                "---\nlayout: x\ntext: |\n  y\n---\n\nText\n",
                "Title\n-----\n\nText\n"
            })
    void whatOnlyShowsABlockIsNone(String source) {
        for (String end : List.of("", "\nMore.\n")) {
            assertThat(rewrite(source + end)).isEqualTo(source + end);
        }
        assertThat(blocks).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":yes:\n\nifdef::yes[]\n[diagram]\n----\na -> b\n----\nendif::[]\n",
                "ifndef::no[]\n[diagram]\n----\na -> b\n----\nendif::no[]\n",
                "ifdef::no,backend-html5[]\n[diagram]\na -> b\n\nendif::[]\n",
                "= T\n:v: 5\n\nifeval::[{v} >= 4]\n[diagram]\na -> b\n\nendif::[]\n",
                "ifndef::d[:d: x]\nifeval::[\"{d}\" == \"x\"]\n```diagram\na -> b\n```\nendif::[]\n",
                "[diagram]\n----\nifdef::no[]\nx\nendif::[]\na -> b\n----\n",
                "////\nifdef::no[]\n////\n[diagram]\na -> b\n",
                "Title\n-----\n\n[diagram]\na -> b\n",
                "---\na: b\n---\n[diagram]\na -> b\n",
                "== Section\n[diagram]\n// note\na -> b\n",
                "[diagram]\na -> b\n[NOTE]\nText\n"
            })
    void conditionsThatHoldDoNotHideABlock(String source) {
        rewrite(source);
        assertThat(sources()).containsExactly("a -> b");
    }

    @Test
    void attributesMayBeGiven() {
        RewriteOptions options = RewriteOptions.DEFAULT.withAttributes(Map.of("site", "x", "soft", "1@"));
        rewrite("ifdef::site[]\n[diagram]\na\n\nendif::[]\n", options);
        rewrite(":!site:\n:soft: 2\n\nifeval::[\"{site}{soft}\" == \"x2\"]\n[diagram]\nb\n\nendif::[]\n", options);
        assertThat(sources()).containsExactly("a", "b");
    }

    @Test
    void aBlockThatEndsAParagraphStillEndsIt() {
        assertThat(rewrite("Text\n[diagram]\n----\na\n----\nmore\n")).isEqualTo("Text\n\n" + IMAGE + "more\n");
        assertThat(rewrite("Text\n```diagram\na\n```\nmore\n")).isEqualTo("Text\n\n" + IMAGE + "more\n");
        assertThat(rewrite("Text\n[diagram]\n.Title\n----\na\n----\n"))
                .isEqualTo("Text\n\n.Title\nimage::doc-1.svg[alt=\"Title\",width=200,height=100]\n");
        assertThat(rewrite("Text\n[diagram#x]\n----\na\n----\n"))
                .isEqualTo("Text\n[#x]\n" + IMAGE.replace("doc-1", "x"));
    }
}
