package dev.blockprint.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.blockprint.site.check.Addresses;
import dev.blockprint.site.check.SiteFiles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others read of the example: feed readers, search engines, social networks, and whoever counts requests. */
class PublishedExampleTest {
    private static final String URL = BuiltExample.URL;
    private static final Pattern CSS_ADDRESS = Pattern.compile("url\\(\\s*[\"']?([^\"')]*)|@import");

    private final Path site = BuiltExample.get().site();
    private final Addresses addresses = new Addresses(site, URL);

    @Test
    void everyLinkAndImageLeadsSomewhere() throws IOException {
        assertThat(addresses.lost()).isEmpty();
        int inPictures = 0;
        for (Path picture : SiteFiles.ending(site, ".svg")) {
            for (String address : Addresses.of(Jsoup.parse(Files.readString(picture), Parser.xmlParser()))) {
                inPictures += address.startsWith("#") ? 0 : 1;
                assertThat(addresses.resolves(picture, address))
                        .as(picture + " -> " + address)
                        .isTrue();
            }
        }
        assertThat(inPictures).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.xml", "rss.xml"})
    void aFeedHoldsTheLatestPostsWholeWithAbsoluteAddresses(String path) throws IOException, FeedException {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(Files.readString(site.resolve(path))));

        assertThat(feed.getTitle()).isEqualTo("Notes on systems");
        assertThat(feed.getEntries()).hasSize(20);
        assertThat(feed.getEntries())
                .extracting(entry -> entry.getPublishedDate().toInstant())
                .isSortedAccordingTo(Comparator.reverseOrder());
        for (SyndEntry entry : feed.getEntries()) {
            assertThat(entry.getLink()).startsWith(URL + "posts/");
            assertThat(addresses.resolves(site, entry.getLink()))
                    .as(entry.getLink())
                    .isTrue();
            assertThat(entry.getAuthor()).isEqualTo("The Blockprint authors");
            assertThat(entry.getDescription().getValue()).isNotBlank();
            Document content = Jsoup.parse(entry.getContents().get(0).getValue());
            assertThat(Addresses.of(content)).as(entry.getLink()).isNotEmpty().allSatisfy(address -> {
                assertThat(address).matches("https?://.+");
                assertThat(addresses.resolves(site, address)).as(address).isTrue();
            });
            assertThat(content.select("script, style, svg, button, input, [style], [onclick]"))
                    .isEmpty();
        }
    }

    /** Few readers show SVG. */
    @ParameterizedTest
    @ValueSource(strings = {"feed.xml", "rss.xml"})
    void everyPictureInAFeedIsInPixels(String path) throws IOException, FeedException {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(Files.readString(site.resolve(path))));

        for (SyndEntry entry : feed.getEntries()) {
            List<Element> images =
                    Jsoup.parse(entry.getContents().get(0).getValue()).select("img");
            assertThat(images).as(entry.getLink()).isNotEmpty();
            for (Element image : images) {
                assertThat(image.attr("src")).startsWith(URL).endsWith(".png");
                assertThat(image.attr("alt")).isNotBlank();
                BufferedImage drawn = ImageIO.read(
                        site.resolve(image.attr("src").substring(URL.length())).toFile());
                assertThat(drawn.getWidth()).isEqualTo(2 * Integer.parseInt(image.attr("width")));
                assertThat(drawn.getHeight()).isEqualTo(2 * Integer.parseInt(image.attr("height")));
            }
        }
    }

    @Test
    void theSiteMapHasEveryPageAndNothingElse() throws IOException {
        Document map = Jsoup.parse(Files.readString(site.resolve("sitemap.xml")), Parser.xmlParser());
        List<String> pages = SiteFiles.pages(site).stream()
                .map(page -> SiteFiles.path(site, page))
                .filter(page -> !page.equals("404.html"))
                .map(page -> URL + (page.equals("index.html") ? "" : page))
                .toList();

        assertThat(map.select("urlset > url > loc").eachText()).containsExactlyInAnyOrderElementsOf(pages);
        assertThat(map.select("url:has(lastmod) > loc").eachText())
                .containsExactlyInAnyOrderElementsOf(
                        pages.stream().filter(page -> page.contains("/posts/")).toList());
    }

    @Test
    void everyPageHasACardAndEveryPostOneOfItsOwn() throws IOException {
        Set<String> own = new HashSet<>();
        for (Path page : SiteFiles.pages(site)) {
            String path = SiteFiles.path(site, page);
            if (path.equals("404.html")) {
                continue;
            }
            Document document = Jsoup.parse(page);
            String address = URL + (path.equals("index.html") ? "" : path);
            String card = meta(document, "meta[property=og:image]");
            assertThat(meta(document, "meta[property=og:url]")).isEqualTo(address);
            assertThat(document.select("link[rel=canonical]").attr("href")).isEqualTo(address);
            assertThat(meta(document, "meta[property=og:title]")).isNotBlank();
            assertThat(card).startsWith(URL + "cards/").endsWith(".png");
            assertThat(meta(document, "meta[name=twitter:image]")).isEqualTo(card);
            assertThat(meta(document, "meta[name=twitter:card]")).isEqualTo("summary_large_image");
            BufferedImage drawn =
                    ImageIO.read(site.resolve(card.substring(URL.length())).toFile());
            assertThat(drawn.getWidth()).as(card).isEqualTo(1200);
            assertThat(drawn.getHeight()).as(card).isEqualTo(630);
            if (path.startsWith("posts/")) {
                assertThat(own.add(card)).as(card).isTrue();
                assertThat(meta(document, "meta[property=og:type]")).isEqualTo("article");
                assertThat(meta(document, "meta[property=og:description]")).isNotBlank();
            }
        }
        assertThat(own).hasSize(22);
    }

    /** Links may lead elsewhere; nothing is fetched from there. */
    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        for (Path page : SiteFiles.pages(site)) {
            Document document = Jsoup.parse(page);
            for (Element element : document.getAllElements()) {
                boolean link = element.nameIs("a")
                        || (element.nameIs("link") && element.attr("rel").matches("canonical|alternate"));
                for (String attribute : List.of("src", "srcset", "href", "xlink:href", "poster", "data", "action")) {
                    if (!link) {
                        assertThat(element.attr(attribute))
                                .as(page + " " + element)
                                .doesNotContain("//");
                    }
                }
                assertThat(fetchedByCss(element.attr("style")))
                        .as(page.toString())
                        .isEmpty();
                assertThat(element.attributes().asList())
                        .noneMatch(one -> one.getKey().startsWith("on"));
            }
            document.select("style")
                    .forEach(style -> assertThat(fetchedByCss(style.data())).isEmpty());
        }
        assertThat(fetchedByCss(Files.readString(site.resolve("site.css")))).isEmpty();
        assertThat(Files.readString(site.resolve("site.js")))
                .doesNotContain("fetch(", "XMLHttpRequest", "WebSocket", "sendBeacon", "import(", "importScripts");
        assertThat(SiteFiles.ending(site, ".svg")).hasSizeGreaterThan(30).allSatisfy(file -> {
            Document svg = Jsoup.parse(Files.readString(file), Parser.xmlParser());
            assertThat(svg.select("image, script, foreignObject")).isEmpty();
            assertThat(svg.select("*:not(a)"))
                    .allSatisfy(element -> assertThat(element.attr("href") + element.attr("xlink:href"))
                            .matches("(?:#.*)?"));
            assertThat(fetchedByCss(Files.readString(file))).isEmpty();
        });
    }

    /** What a style sheet has fetched: addresses that are no part of the same document. */
    private static List<String> fetchedByCss(String css) {
        Matcher matcher = CSS_ADDRESS.matcher(css);
        return matcher.results()
                .map(found -> found.group())
                .filter(found -> !found.matches("url\\(\\s*[\"']?#.*"))
                .toList();
    }

    private static String meta(Document document, String query) {
        assertThat(document.select(query)).as(document.title() + " " + query).hasSize(1);
        return document.select(query).attr("content");
    }
}
