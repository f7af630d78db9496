package dev.blockprint.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Blockprint;
import dev.blockprint.site.Site;
import dev.blockprint.site.SiteReport;
import dev.blockprint.site.SiteRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The example site, built for real. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleSiteTest {
    private static final Path POSTS = Path.of("").toAbsolutePath();

    private Path folder = Path.of("");
    private Path site = Path.of("");
    private List<String> messages = List.of();
    private int diagrams;

    @BeforeAll
    void buildOnce(@TempDir Path shared) throws IOException {
        folder = shared;
        site = folder.resolve("site");
        SiteReport report = build(site);
        messages = report.diagnostics().stream()
                .map(d -> d.location() + ": " + d.message())
                .toList();
        diagrams = report.diagrams();
    }

    @Test
    void itBuildsWithoutASingleMessage() {
        assertThat(messages).isEmpty();
        assertThat(diagrams).isGreaterThanOrEqualTo(20);
    }

    @Test
    void everyPostShowsItsSystemWithCaptionDescriptionAndSize() throws IOException {
        List<Path> posts = pages().stream()
                .filter(page -> page.getParent().endsWith("posts"))
                .toList();
        try (Stream<Path> documents = Files.list(POSTS.resolve("posts"))) {
            assertThat(posts).hasSize((int) documents
                    .filter(file -> file.toString().matches(".*\\.(md|adoc)"))
                    .count());
        }
        for (Path post : posts) {
            Document page = Jsoup.parse(post);
            assertThat(page.select("figure .art > svg"))
                    .as(post.toString())
                    .isNotEmpty()
                    .allSatisfy(svg -> {
                        assertThat(svg.select("> title").text()).isNotBlank();
                        assertThat(svg.select("> desc").text()).isNotBlank();
                        assertThat(svg.attr("width")).matches("\\d+");
                        assertThat(svg.attr("height")).matches("\\d+");
                    });
            assertThat(page.select("figure figcaption")).as(post.toString()).isNotEmpty();
        }
    }

    /** The four posts of one series show one layout, layer by layer. */
    @Test
    void nothingMovesBetweenThePostsOfOneSeries() throws IOException {
        Map<String, String> places = new TreeMap<>();
        List<Integer> shown = new ArrayList<>();
        for (String post : List.of("one-address", "standby-zone", "second-region", "anycast")) {
            Element picture = Jsoup.parse(site.resolve("posts/" + post + ".html"))
                    .select("figure .art > svg")
                    .get(0);
            places.putIfAbsent("size", picture.attr("viewBox"));
            assertThat(picture.attr("viewBox")).as(post).isEqualTo(places.get("size"));
            int nodes = 0;
            for (Element node : picture.select("g[id*=-n-]")) {
                String id = node.id().substring(node.id().indexOf("-n-") + 3);
                Element label = node.select("text").get(0);
                String place = label.attr("x") + " " + label.attr("y");
                assertThat(places.computeIfAbsent(id, any -> place))
                        .as(post + " " + id)
                        .isEqualTo(place);
                nodes += node.hasAttr("opacity") ? 0 : 1;
            }
            shown.add(nodes);
        }
        assertThat(shown).containsExactly(4, 7, 12, 14);
    }

    /** Without a script they stand below each other; with one they are steps. */
    @Test
    void aFigureOfAllLayersIsAWayOfSteps() throws IOException {
        Document page = Jsoup.parse(site.resolve("posts/anycast.html"));

        assertThat(page.select("figure[data-steps]").eachAttr("data-layer"))
                .containsExactly("one zone", "two zones", "two regions", "accelerator");
        assertThat(page.select("figure[data-steps]").eachAttr("data-steps")).containsOnly("way-2");
        assertThat(page.select("figure[data-steps] .number").eachText()).containsOnly("Figure 2.");
    }

    @Test
    void everyLinkAndImageResolves() throws IOException {
        for (Path page : pages()) {
            for (Element element : Jsoup.parse(page).select("[href], [src]")) {
                String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                URI uri = URI.create(address);
                if (uri.getScheme() != null || uri.getPath().isEmpty()) {
                    continue;
                }
                // The page for what is not found is shown under any address, so it refers to the root.
                Path target = uri.getPath().startsWith("/")
                        ? site.resolve(uri.getPath().substring(1))
                        : page.resolveSibling(uri.getPath()).normalize();
                assertThat(target).as(page + " refers to " + address).exists();
            }
        }
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        for (Path page : pages()) {
            assertThat(Jsoup.parse(page).select("img, script, iframe, source, link[rel=stylesheet], link[rel=icon]"))
                    .as(page.toString())
                    .allSatisfy(element -> assertThat(element.attr("src") + element.attr("href"))
                            .doesNotContain("//"));
        }
    }

    @Test
    void anUnchangedSiteRendersNothingAndWritesNothing() throws IOException {
        try (Blockprint blockprint = blockprint()) {
            SiteReport again = Site.build(SiteRequest.of(POSTS, site, blockprint));

            // Each as an SVG for the page, and as a PNG for the feed.
            assertThat(blockprint.counts()).isEqualTo(new Blockprint.Counts(0, 2 * diagrams));
            assertThat(again.written()).isZero();
        }
    }

    @Test
    void anotherBuildGivesTheSameBytes() throws IOException {
        Path other = folder.resolve("other");
        build(other);

        assertThat(contents(other)).isEqualTo(contents(site));
    }

    private SiteReport build(Path output) throws IOException {
        try (Blockprint blockprint = blockprint()) {
            return Site.build(SiteRequest.of(POSTS, output, blockprint));
        }
    }

    private Blockprint blockprint() {
        return Blockprint.builder().cache(folder.resolve("cache")).build();
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile).forEach(all::add);
        }
        for (Path file : all) {
            contents.put(
                    root.relativize(file).toString(),
                    new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return contents;
    }
}
