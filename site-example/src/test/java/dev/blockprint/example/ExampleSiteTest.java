package dev.blockprint.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.site.SiteReport;
import dev.blockprint.site.check.SiteFiles;
import java.io.IOException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example site, built for real. */
class ExampleSiteTest {
    private static final Path POSTS = BuiltExample.DOCUMENTS;

    private final Path site = BuiltExample.get().site();
    private final SiteReport report = BuiltExample.get().report();

    @Test
    void itBuildsWithoutASingleMessage() {
        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.diagrams()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void everyPostShowsItsSystemWithCaptionDescriptionAndSize() throws IOException {
        List<Path> posts = SiteFiles.pages(site).stream()
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
        assertThat(shown).containsExactly(4, 7, 13, 14);
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
    void anotherBuildGivesTheSameBytes(@TempDir Path folder) throws IOException {
        Path other = folder.resolve("site");
        BuiltExample.build(POSTS, other, folder.resolve("cache"));

        assertThat(contents(other)).isEqualTo(contents(site));
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : SiteFiles.all(root)) {
            contents.put(SiteFiles.path(root, file), Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return contents;
    }
}
