package dev.blockprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs read of a site. */
class SiteFeedTest {
    private static final String URL = "https://blog.example.org/notes/";

    private static SampleSite site;

    @BeforeAll
    static void build(@TempDir Path folder) {
        site = SampleSite.sample(folder);
        site.build();
    }

    @Test
    void theFeedHoldsThePostsTheLatestFirst() throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(site.text("feed.xml")));

        assertThat(feed.getTitle()).isEqualTo("Small systems");
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly("The cellar", "The kitchen", "The front door: who may come in");
        SyndEntry door = feed.getEntries().get(2);
        assertThat(door.getLink()).isEqualTo(URL + "posts/front-door.html");
        assertThat(door.getPublishedDate()).isEqualTo("2026-01-12T00:00:00Z");
        assertThat(door.getCategories()).extracting(SyndCategory::getName).containsExactly("doors", "security");
    }

    @Test
    void rssHoldsTheSamePosts() throws Exception {
        SyndFeed atom = new SyndFeedInput().build(new StringReader(site.text("feed.xml")));
        SyndFeed rss = new SyndFeedInput().build(new StringReader(site.text("rss.xml")));

        assertThat(rss.getFeedType()).isEqualTo("rss_2.0");
        assertThat(rss.getLink()).isEqualTo(URL);
        assertThat(rss.getEntries()).extracting(SyndEntry::getTitle).isEqualTo(titles(atom));
        assertThat(rss.getEntries()).extracting(SyndEntry::getLink).isEqualTo(links(atom));
        assertThat(rss.getEntries().get(2).getPublishedDate()).isEqualTo("2026-01-12T00:00:00Z");
        assertThat(rss.getEntries().get(2).getContents().get(0).getValue()).contains("<img src=\"" + URL);
    }

    private static List<String> titles(SyndFeed feed) {
        return feed.getEntries().stream().map(SyndEntry::getTitle).toList();
    }

    private static List<String> links(SyndFeed feed) {
        return feed.getEntries().stream().map(SyndEntry::getLink).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.xml", "rss.xml"})
    void everyAddressInAFeedIsAbsolute(String path) throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(site.text(path)));

        for (SyndEntry entry : feed.getEntries()) {
            Document content = Jsoup.parse(entry.getContents().get(0).getValue());
            for (Element element : content.select("[href], [src]")) {
                String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
                assertThat(address).startsWith(URL);
            }
        }
        assertThat(feed.getEntries().get(2).getContents().get(0).getValue())
                .contains("<img src=\"" + URL + "posts/front-door/fig-door.png\"");
    }

    @Test
    void theSiteMapListsEveryPage() {
        Document map = Jsoup.parse(site.text("sitemap.xml"), Parser.xmlParser());

        assertThat(map.select("loc").eachText())
                .contains(URL, URL + "posts/front-door.html", URL + "series/a-tour-of-the-house.html")
                .doesNotContain(URL + "404.html", URL + "index.html");
        assertThat(map.select("lastmod").eachText()).contains("2026-01-12");
    }

    @Test
    void theSiteMapHasNoDraftsEvenWhenTheyAreShown(@TempDir Path folder) {
        SampleSite drafts =
                SampleSite.sample(folder).with("posts/idea.md", "---\ntitle: Idea\ndraft: true\n---\n\nText.\n");
        SampleSite.build(drafts.request().withDrafts(true));

        assertThat(drafts.files()).containsKey("posts/idea.html");
        assertThat(drafts.text("sitemap.xml"))
                .contains("posts/the-kitchen.html")
                .doesNotContain("idea");
    }

    @Test
    void thePageForWhatIsMissingIsNotToBeFound() {
        Document page = site.page("404.html");

        assertThat(page.select("link[rel=canonical], meta[property^=og:]")).isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=stylesheet]").attr("href")).startsWith("/notes/site.css");
    }

    @Test
    void aListHasTheCardOfTheSite() {
        assertThat(site.page("archive.html").select("meta[property=og:image]").attr("content"))
                .isEqualTo(URL + "cards/index.png");
    }

    @Test
    void pagesNameTheirOwnAddress() {
        Document page = site.page("posts/front-door.html");

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(URL + "posts/front-door.html");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("The front door: who may come in");
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo(URL + "cards/posts/front-door.png");
        assertThat(page.select("figcaption a[download]").attr("href")).isEqualTo("front-door/fig-door.png");
        assertThat(site.files()).containsKey("posts/front-door/fig-door.png");
        assertThat(page.select("link[rel=alternate]").eachAttr("href")).containsExactly("../feed.xml", "../rss.xml");
    }

    @Test
    void withoutAnAddressThereIsNoFeed(@TempDir Path folder) {
        SampleSite homeless = SampleSite.empty(folder).with("a.md", "Text.");
        homeless.build();

        assertThat(homeless.files()).doesNotContainKeys("feed.xml", "rss.xml", "sitemap.xml", "cards/index.png");
        assertThat(homeless.text("index.html")).doesNotContain("feed.xml");
    }
}
