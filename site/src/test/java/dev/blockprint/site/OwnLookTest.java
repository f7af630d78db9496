package dev.blockprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.site.check.SiteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of the documentation: a look of one's own, file by file. */
class OwnLookTest {
    private static final Path EXAMPLE = Path.of("../docs/own-look");

    @Test
    void theDocumentationShowsEveryFileOfTheExample() throws IOException {
        String documentation = Files.readString(Path.of("../docs/site.md"));

        assertThat(SiteFiles.all(EXAMPLE))
                .hasSize(3)
                .allSatisfy(file -> assertThat(documentation).contains("```html\n" + Files.readString(file) + "```\n"));
    }

    @Test
    void everyPageHasTheColoursTheHeaderAndTheFooterOfTheExample(@TempDir Path folder) throws IOException {
        SampleSite site = SampleSite.sample(folder);
        for (Path file : SiteFiles.all(EXAMPLE)) {
            site.with(SiteFiles.path(EXAMPLE, file), Files.readString(file));
        }

        assertThat(site.build().diagnostics()).isEmpty();

        for (Path file : SiteFiles.pages(site.output())) {
            Document page = site.page(SiteFiles.path(site.output(), file));
            String own = page.select("head > style").html();
            assertThat(own).contains("--accent: #7c3aed", "--sans: Charter", "[data-theme=dark]");
            assertThat(page.select("head > link[rel=stylesheet] ~ style")).hasSize(1);
            assertThat(page.select("body > header.own .name").text()).isEqualTo("SMALL SYSTEMS");
            assertThat(page.select("body > header.own .menu a").eachText())
                    .containsExactly("Posts", "Series", "About", "Search");
            assertThat(page.select("button.switch")).isEmpty();
            assertThat(page.select("body > footer").text()).endsWith("All Small systems");
        }
        assertThat(site.page("posts/front-door.html").select("header.own .name").attr("href"))
                .isEqualTo("../index.html");
        assertThat(site.page("about.html").select("header.own [aria-current]").text())
                .isEqualTo("About");
        assertThat(site.files()).doesNotContainKey("templates/header.html");
    }
}
