package dev.blockprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** AsciiDoc becomes the same pages as Markdown. */
class AsciiDocSiteTest {
    private static SampleSite site;
    private static SiteReport report;

    @BeforeAll
    static void build(@TempDir Path folder) {
        site = SampleSite.sample(folder)
                .with("posts/roof.adoc", """
                        = The roof
                        A. Thatcher
                        2026-05-06
                        :description: What keeps the rain out.
                        :categories: doors, weather
                        :series: A tour of the house
                        :part: 4

                        It rains "`often`". See <<front-door.adoc#,the door>> and xref:kitchen.adoc#the-stove[the stove].

                        .A drop & its way.
                        [diagram#fig-drop,alt="A drop runs down."]
                        ----
                        drop -> gutter
                        gutter -> barrel
                        ----

                        == The gutter

                        .A gutter.
                        image::../pictures/stove.png[Gutter,10,10]

                        NOTE: Clean it in autumn.

                        .Prices
                        [cols="1,>1"]
                        |===
                        |What |How much

                        |Tile |3
                        |===

                        [source,java]
                        ----
                        var tile = new Tile();
                        ----

                        [quote,A neighbour]
                        It leaks.

                        * one
                        * two

                        A gutter: diagram:gutter.diagram[], drawn.
                        """)
                .with("posts/gutter.diagram", "gutter -> barrel\n")
                .with("posts/shed.adoc", """
                        ---
                        title: The shed
                        categories: [weather]
                        ---
                        = Another title

                        Text.

                        [diagram]
                        ----
                        rake -> shed
                          rake -> BROKEN
                        ----

                        include::missing.adoc[]
                        """);
        report = site.build();
    }

    @Test
    void theHeaderSaysWhatFrontMatterWould() {
        Document page = site.page("posts/roof.html");

        assertThat(page.select("h1").eachText()).containsExactly("The roof");
        assertThat(page.expectFirst(".lead").text()).isEqualTo("What keeps the rain out.");
        assertThat(page.expectFirst(".meta").text()).startsWith("A. Thatcher 6 May 2026");
        assertThat(page.select(".tags li").eachText()).containsExactly("doors", "weather");
        assertThat(page.expectFirst(".crumb").text()).isEqualTo("A tour of the house Part 4 of 4");
    }

    @Test
    void frontMatterIsStrongerThanTheHeader() {
        assertThat(site.page("posts/shed.html").select("h1").eachText()).containsExactly("The shed");
    }

    @Test
    void figuresAreMarkedUpAsInMarkdownAndNumberedWithTheImages() {
        Document page = site.page("posts/roof.html");

        assertThat(page.expectFirst("figure#fig-drop").className()).isEqualTo("diagram wide scroll");
        assertThat(page.expectFirst("figure#fig-drop img").attr("src")).isEqualTo("roof/fig-drop.svg");
        assertThat(page.expectFirst("figure#fig-drop img").attr("alt")).isEqualTo("A drop runs down.");
        assertThat(page.select("figcaption > p").eachText())
                .containsExactly("Figure 1. A drop & its way. Full size PNG", "Figure 2. A gutter.");
        assertThat(page.select("figure#fig-drop details code").text()).isEqualTo("drop -> gutter\ngutter -> barrel");
        assertThat(page.select("details")).hasSize(1);
    }

    @Test
    void nothingOfAsciidoctorsOwnFramesIsLeft() {
        Document page = site.page("posts/roof.html");

        assertThat(
                        page.select(
                                ".paragraph, .sectionbody, .sect1, .listingblock, .imageblock, .ulist, .admonitionblock, .tableblock"))
                .isEmpty();
        assertThat(page.select("article > .note.note").text()).isEqualTo("Note Clean it in autumn.");
        assertThat(page.select("article > .table th").eachText()).containsExactly("What", "How much");
        assertThat(page.select("article > .table td").eachAttr("style")).containsExactly("text-align:right");
        assertThat(page.select("article > blockquote").text()).isEqualTo("It leaks. — A neighbour");
        assertThat(page.select("article > pre > code.language-java").text()).isEqualTo("var tile = new Tile();");
        assertThat(page.select("article > ul > li").eachText()).contains("one", "two");
    }

    @Test
    void referencesLeadToPages() {
        assertThat(site.page("posts/roof.html").select("article > p > a").eachAttr("href"))
                .contains("../posts/front-door.html", "../posts/the-kitchen.html#the-stove");
    }

    @Test
    void aDiagramWithinALineIsFoundBesideThePage() {
        String src = site.page("posts/roof.html").select("p img").attr("src");

        assertThat(src).matches("roof/.+\\.svg");
        assertThat(site.files()).containsKey("posts/" + src);
        assertThat(site.text("feed.xml")).contains("posts/" + src.replace(".svg", ".png"));
    }

    @Test
    void errorsNameTheLineAndTheColumnInTheDocument() {
        assertThat(report.diagnostics())
                .extracting(diagnostic -> diagnostic.location() + " " + diagnostic.message())
                .containsExactly(
                        "posts/shed.adoc:12:11 unknown name \"BROKEN\"",
                        "posts/shed.adoc:15:1 include file not found: posts/missing.adoc");
        assertThat(site.page("posts/shed.html").select(".broken li").text())
                .isEqualTo("unknown name \"BROKEN\"; did you mean box?");
    }
}
