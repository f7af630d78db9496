package dev.blockprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of a small site hold. */
class SiteTest {
    private static SampleSite site;
    private static SiteReport report;

    @BeforeAll
    static void build(@TempDir Path folder) {
        site = SampleSite.sample(folder);
        report = site.build();
    }

    @Test
    void nothingIsWrongWithTheSample() {
        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.index()).exists().endsWith(Path.of("index.html"));
        assertThat(report.diagrams()).isEqualTo(3);
    }

    @Test
    void theHomePageShowsTheLatestPostsWithTheirFirstDiagram() {
        Document index = site.page("index.html");

        assertThat(index.select(".card h3").eachText())
                .containsExactly("The cellar", "The kitchen", "The front door: who may come in");
        assertThat(index.select(".card img").eachAttr("src"))
                .containsExactly("posts/the-kitchen/the-kitchen-1.svg", "posts/front-door/fig-door.svg");
        assertThat(index.select(".series-card li").eachText())
                .containsExactly("The front door: who may come in", "The kitchen", "The cellar");
    }

    @Test
    void aFigureHasACaptionANumberAndASize() {
        Element figure = site.page("posts/front-door.html").expectFirst("figure#fig-door");

        assertThat(figure.expectFirst("figcaption > p").text())
                .isEqualTo("Figure 1. A visitor & the door. Full size PNG");
        Element image = figure.expectFirst("img");
        assertThat(image.attr("src")).isEqualTo("front-door/fig-door.svg");
        assertThat(image.attr("alt")).isEqualTo("A visitor sends to a door.");
        assertThat(image.attr("width")).isEqualTo("400");
        assertThat(image.attr("height")).isEqualTo("100");
        assertThat(figure.expectFirst("details").hasAttr("open")).isFalse();
        assertThat(figure.expectFirst("details code").html())
                .isEqualTo("visitor <span class=\"o\">-&gt;</span> door <span class=\"o\">-&gt;</span> hall");
    }

    @Test
    void onlyFiguresWithCaptionsAreNumberedAndImagesAreFiguresToo() {
        Document page = site.page("posts/the-kitchen.html");

        assertThat(page.select("figcaption > p").eachText())
                .containsExactly("Figure 1. The stove, in winter.", "Full size PNG", "Figure 2. A meal. Full size PNG");
        assertThat(page.select("figure.wide").eachAttr("id")).containsExactly("fig-meal");
    }

    @Test
    void aPartOfASeriesKnowsItsNeighboursAndTheWhole() {
        Document page = site.page("posts/the-kitchen.html");

        assertThat(page.expectFirst(".crumb").text()).isEqualTo("A tour of the house Part 2 of 3");
        assertThat(page.expectFirst("a[rel=prev]").attr("href")).isEqualTo("../posts/front-door.html");
        assertThat(page.expectFirst("a[rel=next]").attr("href")).isEqualTo("../posts/cellar.html");
        assertThat(page.select(".series li").eachText())
                .containsExactly("The front door: who may come in", "The kitchen", "The cellar");
        assertThat(page.expectFirst(".series [aria-current]").text()).isEqualTo("The kitchen");
    }

    @Test
    void theSeriesPageListsItsPartsInOrder() {
        Document page = site.page("series/a-tour-of-the-house.html");

        assertThat(page.select(".parts h2").eachText())
                .containsExactly("The front door: who may come in", "The kitchen", "The cellar");
        assertThat(page.expectFirst(".lead").text()).isEqualTo("From the front door to the cellar.");
    }

    @Test
    void aSeriesCanBeDescribedInOneLine(@TempDir Path folder) {
        SampleSite described = SampleSite.empty(folder)
                .with("blockprint.yaml", "site:\n  series:\n    One & two: Both of them.\n")
                .with("a.md", "---\nseries: One & two\n---\nText.");
        described.build();

        assertThat(described.page("series/one-two.html").expectFirst(".lead").text())
                .isEqualTo("Both of them.");
    }

    @Test
    void categoriesHaveTheirPages() {
        assertThat(site.page("categories.html").select(".topics li").eachText())
                .containsExactly("cooking 1", "doors 1", "security 2");
        assertThat(site.page("categories/security.html").select(".card h2").eachText())
                .containsExactly("The kitchen", "The front door: who may come in");
    }

    @Test
    void theArchiveListsAllPostsByYear() {
        Document page = site.page("archive.html");

        assertThat(page.select("h2").eachText()).containsExactly("2026");
        assertThat(page.select(".year li").eachText())
                .containsExactly("1 Mar The cellar", "1 Feb The kitchen", "12 Jan The front door: who may come in");
    }

    @Test
    void aDraftIsLeftOutUnlessAskedFor(@TempDir Path folder) {
        assertThat(site.files()).doesNotContainKey("posts/attic.html");

        SampleSite withDrafts = SampleSite.sample(folder);
        SampleSite.build(withDrafts.request().withDrafts(true));

        assertThat(withDrafts.page("posts/attic.html").select(".draft").text()).isEqualTo("Draft");
    }

    @Test
    void aPageBesideThePostsIsInTheMenuAndInNoList() {
        assertThat(site.page("about.html").expectFirst("h1").text()).isEqualTo("About");
        assertThat(site.page("index.html").select(".menu a").eachText()).containsExactly("Posts", "Series", "About");
        assertThat(site.page("archive.html").select("main").text()).doesNotContain("About");
    }

    @Test
    void linksBetweenDocumentsLeadToTheirPages() {
        assertThat(site.page("posts/front-door.html").select("main p a").eachAttr("href"))
                .contains("../posts/the-kitchen.html#the-stove", "../posts/cellar.html");
    }

    @Test
    void whatScrollsCanBeReachedByTheKeyboard() {
        Document page = site.page("posts/front-door.html");

        assertThat(page.select("pre"))
                .isNotEmpty()
                .allMatch(pre -> pre.attr("tabindex").equals("0"));
        assertThat(page.select("div.table").attr("tabindex")).isEqualTo("0");
    }

    @Test
    void columnsAreAligned() {
        assertThat(site.page("posts/front-door.html").select("td").eachAttr("style"))
                .containsExactly("text-align:right", "text-align:right");
    }

    @Test
    void quotesAndDashesAreTypographic() {
        assertThat(site.page("posts/front-door.html").select("main").text())
                .contains("It rings “twice”… and then — silence");
    }

    @Test
    void theSameHeadingAsTheTitleIsNotShownTwice() {
        assertThat(site.page("posts/the-kitchen.html").select("h1").eachText()).containsExactly("The kitchen");
    }

    @Test
    void noPageAsksAnythingOfAnotherHost() {
        for (String path : site.files().keySet()) {
            if (path.endsWith(".html")) {
                Document page = site.page(path);
                List<String> asked = page.select("[src], link[href]:not([rel=canonical])").stream()
                        .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                        .toList();
                assertThat(asked).noneMatch(address -> address.contains("//"));
            }
        }
    }

    @Test
    void everyPageWeighsLessThanAHundredKilobytes() {
        int shared = Stream.of("site.css", "site.js", "figures.js", "lightbox.js", "find.js")
                .mapToInt(file -> site.text(file).length())
                .sum();

        site.files().forEach((path, content) -> {
            if (path.endsWith(".html")) {
                assertThat(content.length() + shared).as(path).isLessThan(100_000);
            }
        });
    }
}
