package dev.blockprint.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Blockprint;
import dev.blockprint.site.Site;
import dev.blockprint.site.SiteReport;
import dev.blockprint.site.SiteRequest;
import dev.blockprint.site.check.SiteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a second build of the example does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleRebuildTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private final Path cache = BuiltExample.get().cache();
    private Path folder = Path.of("");
    private Path documents = Path.of("");
    private Path site = Path.of("");

    @BeforeAll
    void copyAndBuild(@TempDir Path shared) throws IOException {
        folder = shared;
        documents = folder.resolve("documents");
        site = folder.resolve("site");
        copy("blockprint.yaml");
        for (Path post : SiteFiles.all(BuiltExample.DOCUMENTS.resolve("posts"))) {
            copy(BuiltExample.DOCUMENTS.relativize(post).toString());
        }
        BuiltExample.build(documents, site, cache);
    }

    @BeforeEach
    void age() throws IOException {
        for (Path file : SiteFiles.all(site)) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
    }

    @Test
    void anUnchangedSiteDrawsNothingStartsNoAsciidoctorAndWritesNothing() throws Exception {
        assertThat(startsAsciidoctor()).isFalse();
        assertThat(rewritten()).isEmpty();
    }

    @Test
    void anEditOfAnAsciiDocPostWritesItsPageAndWhatHoldsItsText() throws Exception {
        edit("posts/delivery.adoc");

        assertThat(startsAsciidoctor()).isTrue();
        assertThat(rewritten()).containsExactly("feed.xml", "posts/delivery.html", "rss.xml", "search.js");
    }

    @Test
    void anEditOfAMarkdownPostWritesItsPageAndWhatHoldsItsText() throws Exception {
        edit("posts/frontend.md");

        assertThat(startsAsciidoctor()).isFalse();
        assertThat(rewritten()).containsExactly("feed.xml", "posts/frontend.html", "rss.xml", "search.js");
    }

    /** Two posts of the four name it in AsciiDoc, and two in Markdown. */
    @Test
    void anEditOfADiagramThatSeveralPostsShowWritesThosePosts() throws IOException {
        Path diagram = documents.resolve("posts/global.diagram");
        Files.writeString(diagram, Files.readString(diagram).replace("\"Users\"", "\"Readers\""));

        SiteReport report = BuiltExample.build(documents, site, cache);

        assertThat(report.diagnostics()).isEmpty();
        assertThat(rewritten().stream().filter(path -> path.matches("posts/[^/]*\\.html")))
                .containsExactly(
                        "posts/anycast.html",
                        "posts/one-address.html",
                        "posts/second-region.html",
                        "posts/standby-zone.html");
    }

    @Test
    void anUnchangedSiteTakesEveryPictureFromTheCache() throws IOException {
        try (Blockprint blockprint = Blockprint.builder().cache(cache).build()) {
            SiteReport report =
                    Site.build(SiteRequest.of(documents, site, blockprint).withCache(cache));

            // Each as an SVG for the page, and as a PNG for the feed.
            assertThat(blockprint.counts()).isEqualTo(new Blockprint.Counts(0, 2 * report.diagrams()));
            assertThat(report.written()).isZero();
        }
    }

    /** Builds in a process of its own, which draws nothing, and tells whether that loads the language it runs in. */
    private boolean startsAsciidoctor() throws Exception {
        Path classes = folder.resolve("classes.log");
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + classes + "::filecount=0",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.blockprint.cli.Main",
                        "site",
                        documents.toString(),
                        "-o",
                        site.toString(),
                        "--cache",
                        cache.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(said)).isZero();
        assertThat(Files.readString(said)).contains("62 pictures (62 unchanged)");
        try (Stream<String> lines = Files.lines(classes)) {
            return lines.anyMatch(line -> line.contains(" org.jruby.Ruby "));
        }
    }

    /** A word more at the end, too little to take longer to read. */
    private void edit(String post) throws IOException {
        Path file = documents.resolve(post);
        Files.writeString(file, Files.readString(file).stripTrailing().replaceFirst("\\.$", " indeed.\n"));
    }

    private List<String> rewritten() throws IOException {
        List<String> paths = new ArrayList<>();
        for (Path file : SiteFiles.all(site)) {
            if (!Files.getLastModifiedTime(file).equals(LONG_AGO)) {
                paths.add(SiteFiles.path(site, file));
            }
        }
        return paths;
    }

    private void copy(String path) throws IOException {
        Path to = documents.resolve(path);
        Files.createDirectories(to.getParent());
        Files.copy(BuiltExample.DOCUMENTS.resolve(path), to);
    }
}
