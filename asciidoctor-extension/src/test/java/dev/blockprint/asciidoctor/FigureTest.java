package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Dialect;
import dev.blockprint.document.DiagramBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.asciidoctor.SafeMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FigureTest extends WithConverter {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "----\na -> b\n\nc -> d\n----",
                "....\na -> b\n\nc -> d\n....",
                "--\na -> b\n\nc -> d\n--",
                "====\na -> b\n\nc -> d\n====",
                "++++\na -> b\n\nc -> d\n++++",
                "```\na -> b\n\nc -> d\n```"
            })
    void everyDelimitedBlockCanHoldADiagram(String block) throws IOException {
        String html = converter.convert(folder, "Before.\n\n[diagram]\n" + block + "\n\nAfter.\n");
        assertThat(html)
                .contains("<img src=\"doc-1.svg\" alt=\"A sends to B.\" width=\"200\" height=\"100\">")
                .contains("Before.")
                .contains("After.")
                .doesNotContain("blockprint");
        assertThat(sources()).containsExactly("a -> b\n\nc -> d");
        assertThat(folder.resolve("out/doc-1.svg")).exists();
        assertThat(converter.messages()).isEmpty();
    }

    @Test
    void aParagraphCanHoldADiagram() throws IOException {
        converter.convert(folder, "[diagram]\na -> b\nb -> c\n\nAfter.\n");
        assertThat(sources()).containsExactly("a -> b\nb -> c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```diagram\na <b> -> c\n```",
                "[source,diagram]\n----\na <b> -> c\n----",
                "[source,diagram]\na <b> -> c",
                "[,diagram]\n----\na <b> -> c\n----"
            })
    void fencesAndSourceBlocksAreDiagrams(String block) throws IOException {
        String html = converter.convert(folder, "Before.\n\n" + block + "\n\nAfter.\n");
        assertThat(html).contains("<img src=\"doc-1.svg\"").doesNotContain("<pre");
        assertThat(sources()).containsExactly("a <b> -> c");
    }

    @Test
    void dotAndGraphvizAreStylesAndFences() throws IOException {
        converter.convert(
                folder, "[dot]\n----\ndigraph {}\n----\n\n[graphviz]\n....\ngraph {}\n....\n\n```dot\ngraph {}\n```\n");
        assertThat(converter.blocks)
                .extracting(DiagramBlock::dialect)
                .containsExactly(Dialect.DOT, Dialect.DOT, Dialect.DOT);
    }

    @Test
    void aSourceListingOfDotIsNoDiagram() throws IOException {
        String html = converter.convert(folder, "[source,dot]\n----\ndigraph {}\n----\n");
        assertThat(html).contains("<pre");
        assertThat(converter.blocks).isEmpty();
    }

    @Test
    void whichFencesAreDiagramsCanBeSaid() throws IOException {
        String html = converter.convert(
                folder, ":diagram-fences: diagram\n\n```dot\ndigraph {}\n```\n\n```diagram\na -> b\n```\n");
        assertThat(html).contains("<pre").contains("<img");
    }

    @Test
    void aMacroShowsAFile() throws IOException {
        Files.writeString(folder.resolve("backend.diagram"), "a -> b\n");
        Files.writeString(folder.resolve("old.dot"), "digraph {}\n");
        String html = converter.convert(
                folder,
                "diagram::backend.diagram[]\n\ndiagram::old.dot[Old,300]\n\nSee diagram:backend.diagram[B,50].\n");
        assertThat(html)
                .contains("<img src=\"doc-1.svg\" alt=\"A sends to B.\"")
                .contains("<img src=\"doc-2.svg\" alt=\"Old\" width=\"300\" height=\"150\">")
                .contains("<span class=\"image\"><img src=\"doc-3.svg\" alt=\"B\" width=\"50\" height=\"25\"></span>");
        assertThat(converter.blocks)
                .extracting(DiagramBlock::dialect)
                .containsExactly(Dialect.DIAGRAM, Dialect.DOT, Dialect.DIAGRAM);
    }

    @Test
    void titlesAreNumberedTogetherWithNativeImages() throws IOException {
        String html = converter.convert(folder, """
                :xrefstyle: full

                .First
                [diagram#one]
                ----
                a -> b
                ----

                .Second
                [#two]
                image::x.png[]

                .Third `code`
                [#three]
                ```diagram
                a -> b
                ```

                .Fourth
                [#four]
                image::y.png[]

                .Fifth
                [#five]
                [diagram]
                a -> b

                <<one>>; <<two>>; <<three>>; <<four>>; <<five>>
                """);
        assertThat(html)
                .contains("Figure 1. First")
                .contains("Figure 2. Second")
                .contains("Figure 3. Third <code>code</code>")
                .contains("Figure 4. Fourth")
                .contains("Figure 5. Fifth")
                .contains("<a href=\"#one\">Figure 1, &#8220;First&#8221;</a>")
                .contains("<a href=\"#two\">Figure 2, &#8220;Second&#8221;</a>")
                .contains("<a href=\"#three\">Figure 3, &#8220;Third <code>code</code>&#8221;</a>")
                .contains("<a href=\"#four\">Figure 4, &#8220;Fourth&#8221;</a>")
                .contains("<a href=\"#five\">Figure 5, &#8220;Fifth&#8221;</a>")
                .contains("<div id=\"three\" class=\"imageblock\">");
        assertThat(converter.messages()).isEmpty();
    }

    @Test
    void aTitleBecomesTheAltTextUnlessTheAuthorGivesOne() throws IOException {
        String html = converter.convert(folder, """
                :what: Backend

                .The *bold* {what} & more
                [diagram]
                a -> b

                .The title
                [diagram,alt="What <it> shows"]
                a -> b
                """);
        assertThat(html).contains("alt=\"The bold Backend &amp; more\"").contains("alt=\"What &lt;it&gt; shows\"");
    }

    @Test
    void whatImagesKnowWorksOnDiagrams() throws IOException {
        String html = converter.convert(folder, """
                [diagram#fig.wide.dark,width=50%,align=center,float=right,link=https://example.org,window=_blank]
                ----
                a -> b
                ----
                """);
        assertThat(html)
                .contains("<div id=\"fig\" class=\"imageblock right text-center wide dark\">")
                .contains("<a class=\"image\" href=\"https://example.org\" target=\"_blank\" rel=\"noopener\">")
                .contains("width=\"50%\"")
                .doesNotContain("height");
    }

    @Test
    void targetAndFormatMayBePositionalAndTargetsMayHaveFolders() throws IOException {
        String html = converter.convert(
                folder,
                "[diagram,sub/first,png]\na -> b\n\n[diagram,target=second]\na -> b\n\n[diagram,../out]\na -> b\n");
        assertThat(html)
                .contains("src=\"sub/first.png\"")
                .contains("src=\"second.svg\"")
                .contains("src=\"out.svg\"");
        assertThat(folder.resolve("out/sub/first.png")).exists();
        assertThat(folder.resolve("out.svg")).doesNotExist();
    }

    @Test
    void settingsComeFromTheBlockThenFromTheDocument() throws IOException {
        converter.convert(folder, """
                :diagram-format: png
                :dot-format: svg

                [diagram]
                a -> b

                [dot]
                digraph {}

                [diagram,format=svg]
                a -> b
                """);
        assertThat(converter.blocks)
                .extracting(block -> block.options().value("format").orElse(""))
                .containsExactly("png", "svg", "svg");
    }

    @Test
    void scaleChangesTheSizeOnThePage() throws IOException {
        assertThat(converter.convert(folder, "[diagram,scale=1.5]\na -> b\n")).contains("width=\"300\" height=\"150\"");
        assertThat(converter.convert(folder, "[diagram,scale=50%]\na -> b\n")).contains("width=\"100\" height=\"50\"");
    }

    @Test
    void substitutionsAreMadeWhereAskedFor() throws IOException {
        converter.convert(
                folder,
                ":n: web\n\n[diagram]\n----\n{n} -> b\n----\n\n[diagram,subs=attributes]\n----\n{n} -> <b>\n----\n");
        assertThat(sources()).containsExactly("{n} -> b", "web -> <b>");
    }

    @Test
    void docbookGetsNoSizes() throws IOException {
        String xml = converter.convert(
                folder, ".Title\n[diagram#fig]\na -> b\n\n[diagram%fold]\na -> b\n", "docbook5", SafeMode.UNSAFE);
        assertThat(xml)
                .contains("<imagedata fileref=\"fig.svg\"/>")
                .contains("<figure xml:id=\"fig\">")
                .contains("<phrase>Title</phrase>")
                .doesNotContain("contentwidth")
                .doesNotContain("programlisting");
    }

    @Test
    void theSourceIsFoldedUnderTheImageWhereAskedFor() throws IOException {
        String html = converter.convert(
                folder, "[diagram%fold]\n----\na <x> -> b\n----\n\n[fold=true]\n```diagram\nc -> d\n```\n\nAfter\n");
        assertThat(html)
                .containsSubsequence(
                        "<img",
                        "<details class=\"blockprint-source\">",
                        "<summary class=\"title\">Diagram source</summary>",
                        "data-lang=\"diagram\">a &lt;x&gt; -&gt; b</code>",
                        "</details>",
                        "<img",
                        "<details class=\"blockprint-source\">",
                        "c -&gt; d",
                        "</details>",
                        "After");
        assertThat(converter.blocks).hasSize(2);
    }

    @Test
    void blocksAreFoundWhereverTheyStand() throws IOException {
        String html = converter.convert(folder, """
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
                in example
                ====

                ****
                ```diagram
                in sidebar
                ```
                ****

                ____
                [diagram]
                ....
                in quote
                ....
                ____

                |===
                a|
                [diagram]
                ----
                in cell
                ----
                a|
                ```diagram
                fence in cell
                ```
                |===
                """);
        assertThat(sources())
                .containsExactly(
                        "in list",
                        "in description",
                        "in example",
                        "in sidebar",
                        "in quote",
                        "in cell",
                        "fence in cell");
        assertThat(html.split("<img ", -1)).hasSize(8);
    }

    @Test
    void aHostMayWriteFiguresInItsOwnWay() throws IOException {
        FigureMarkup own = new FigureMarkup() {
            @Override
            public String html(Figure figure) {
                return "<figure id=\"" + figure.id() + "\"><img src=\"/i/"
                        + figure.image().name() + "\"><figcaption>" + figure.caption() + figure.title()
                        + "</figcaption></figure>";
            }

            @Override
            public String target(dev.blockprint.document.Image image, Path images) {
                return "/i/" + image.name();
            }
        };
        try (Converter hosted = new Converter(own)) {
            Files.writeString(folder.resolve("b.diagram"), "a -> b");
            String html = hosted.convert(
                    folder, ".T\n[diagram%fold#x]\na -> b\n\nSee <<x>>, diagram:b.diagram[].\n", "imagesdir=img");
            assertThat(html)
                    .contains("<figure id=\"x\"><img src=\"/i/x.svg\"><figcaption>Figure 1. T</figcaption></figure>")
                    .contains("<a href=\"#x\">T</a>")
                    .doesNotContain("<details")
                    .contains("<img src=\"/i/doc-2.svg\"");
            assertThat(hosted.blocks.get(0).options().flag("fold")).isTrue();
        }
    }

    private List<String> sources() {
        return converter.blocks.stream().map(block -> block.source().text()).toList();
    }
}
