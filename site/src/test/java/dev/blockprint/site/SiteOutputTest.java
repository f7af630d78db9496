package dev.blockprint.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the files of the output folder. */
class SiteOutputTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    @Test
    void twoBuildsAreTheSameToTheByte() {
        SampleSite one = SampleSite.sample(folder.resolve("one"));
        SampleSite two = SampleSite.sample(folder.resolve("two"));
        one.build();
        two.build();

        assertThat(two.files()).isEqualTo(one.files());
    }

    @Test
    void anUnchangedSiteTouchesNoFile() throws IOException {
        SampleSite site = SampleSite.sample(folder);
        site.build();
        Map<String, FileTime> before = ageAll(site);

        assertThat(site.build().written()).isZero();

        assertThat(times(site)).isEqualTo(before);
    }

    @Test
    void anEditRewritesOnlyWhatShowsIt() throws IOException {
        SampleSite site = SampleSite.sample(folder);
        site.build();
        ageAll(site);

        site.with("about.md", "---\ntitle: About\nlayout: page\n---\n\nSomebody else.\n");
        site.build();

        List<String> rewritten = new ArrayList<>();
        times(site).forEach((path, time) -> {
            if (!time.equals(LONG_AGO)) {
                rewritten.add(path);
            }
        });
        assertThat(rewritten).contains("about.html").noneMatch(path -> path.startsWith("posts/"));
    }

    @Test
    void whatIsNoLongerPublishedIsRemovedAndNothingElse() throws IOException {
        SampleSite site = SampleSite.sample(folder);
        site.build();
        Files.writeString(site.output().resolve("posts/mine.html"), "mine");
        assertThat(site.files()).containsKeys("posts/front-door/fig-door.svg", "categories/doors.html");

        site.without("posts/front-door.md").without("pictures/stove.png").build();

        assertThat(site.files())
                .containsKey("posts/mine.html")
                .doesNotContainKeys(
                        "posts/front-door.html",
                        "posts/front-door/fig-door.svg",
                        "categories/doors.html",
                        "pictures/stove.png");
        assertThat(site.output().resolve("posts/front-door")).doesNotExist();
        assertThat(site.output().resolve("pictures")).doesNotExist();
    }

    @Test
    void aPageWithoutDiagramsAnyMoreLosesItsPictures() {
        SampleSite site = SampleSite.empty(folder).with("a.md", "```diagram\na -> b\n```\n");
        site.build();
        assertThat(site.files()).containsKey("a/a-1.svg");

        site.with("a.md", "Words.").build();

        assertThat(site.output().resolve("a")).doesNotExist();
    }

    @Test
    void aForeignFileIsNeverOverwritten() throws IOException {
        SampleSite site = SampleSite.sample(folder);
        Files.createDirectories(site.output());
        Files.writeString(site.output().resolve("index.html"), "mine");

        assertThatThrownBy(() -> Site.build(site.request()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("index.html is there already and was not made by Blockprint");
        assertThat(site.text("index.html")).isEqualTo("mine");
    }

    @Test
    void aManifestCannotLeadOutOfTheFolder() throws IOException {
        SampleSite site = SampleSite.sample(folder);
        Files.createDirectories(site.output());
        Path outside = Files.writeString(folder.resolve("precious.txt"), "keep");
        Files.writeString(site.output().resolve(".blockprint-site"), "../precious.txt\n" + outside + "\n");

        site.build();

        assertThat(outside).exists();
    }

    @Test
    void anOutputInsideTheDocumentsIsNotReadAsInput() {
        SampleSite site = SampleSite.sample(folder);
        SiteRequest inside = SiteRequest.of(site.input(), site.input().resolve("public"), site.renderer());
        SampleSite.build(inside);
        SampleSite.build(inside);

        assertThat(site.input().resolve("public/index.html")).exists();
        assertThat(site.input().resolve("public/public")).doesNotExist();
    }

    @Test
    void otherFilesAreCopied() {
        SampleSite site =
                SampleSite.sample(folder).with("files/data.csv", "a,b\n").with("_notes/a.md", "no");
        site.build();

        assertThat(site.files()).containsKey("pictures/stove.png").containsEntry("files/data.csv", "a,b\n");
        assertThat(site.output().resolve("_notes")).doesNotExist();
        assertThat(site.files()).doesNotContainKey("blockprint.yaml");
    }

    @Test
    void whatTheSettingsExcludeIsLeftOut() {
        SampleSite site = SampleSite.empty(folder)
                .with("blockprint.yaml", "site:\n  exclude: [notes/, ./a/b.txt, c.md]\n")
                .with("pom.xml", "<project/>")
                .with("src/test/Test.java", "")
                .with("notes/x.md", "x")
                .with("a/b.txt", "x")
                .with("a/d.txt", "x")
                .with("c.md", "x");
        site.build();

        assertThat(site.files())
                .containsKey("a/d.txt")
                .doesNotContainKeys("notes/x.html", "a/b.txt", "c.html", "pom.xml", "src/test/Test.java");
    }

    @Test
    void aReadmeIsTheFrontPageUnlessThereIsAnIndex() {
        SampleSite site = SampleSite.empty(folder)
                .with("README.md", "# Project\n\nRead me.")
                .with("a/README.md", "Read me.")
                .with("a/index.md", "The index.");

        assertThat(site.build().diagnostics()).isEmpty();
        assertThat(site.page("index.html").select(".intro").text()).isEqualTo("Read me.");
        assertThat(site.page("a/index.html").select("article > p").text()).isEqualTo("The index.");
    }

    @Test
    void templatesAndStylesAreReplacedFileByFile() {
        SampleSite site = SampleSite.sample(folder)
                .with("templates/footer.html", "<footer>Mine, about {{ site.title }}</footer>\n")
                .with("templates/site.css", "body{color:red}\n");
        site.build();

        assertThat(site.page("index.html").select("footer").text()).isEqualTo("Mine, about Small systems");
        assertThat(site.page("posts/cellar.html").expectFirst("body > footer").text())
                .isEqualTo("Mine, about Small systems");
        assertThat(site.text("site.css")).isEqualTo("body{color:red}\n");
        assertThat(site.files()).doesNotContainKey("templates/footer.html");
    }

    @Test
    void picturesCanStandInsideThePages() {
        SampleSite site = SampleSite.empty(folder)
                .with("blockprint.yaml", "site:\n  figures: inline\n")
                .with("a.md", "```diagram {#x}\na -> b\n```\n");
        site.build();

        assertThat(site.page("a.html").select("figure#x svg rect")).hasSize(1);
        assertThat(site.page("a.html").select("figure#x img")).isEmpty();
    }

    private static Map<String, FileTime> ageAll(SampleSite site) throws IOException {
        for (String path : site.files().keySet()) {
            Files.setLastModifiedTime(site.output().resolve(path), LONG_AGO);
        }
        return times(site);
    }

    private static Map<String, FileTime> times(SampleSite site) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String path : site.files().keySet()) {
            times.put(path, Files.getLastModifiedTime(site.output().resolve(path)));
        }
        return times;
    }
}
