package dev.blockprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What finds posts: the search page and its index, and the pages of authors. */
class SiteSearchTest {
    @TempDir
    private Path folder;

    @Test
    void theIndexHoldsTitlesTextsAndTheWordsOfPicturesOnce() {
        SampleSite site = SampleSite.sample(folder)
                .with("posts/ü.md", "---\ntitle: \"Über \\\"alles\\\" </script>\"\n---\n\nBell bell BELL büro no.\n");
        site.build();

        String index = site.text("search.js");
        assertThat(index)
                .startsWith("window.searchIndex=[")
                .contains("{\"p\":\"posts/front-door.html\",\"t\":\"The front door: who may come in\"")
                .contains("\"w\":\"bell büro\"")
                .contains("\"p\":\"about.html\"")
                .doesNotContain("index.html");
    }

    @Test
    void draftsAreNotFound() {
        SampleSite site = SampleSite.empty(folder).with("a.md", "---\ndraft: true\n---\n\nSecret words.\n");
        site.build();

        assertThat(site.text("search.js")).doesNotContain("secret");
    }

    @Test
    void theSearchPageWorksFromAnyPageAndSaysWhatItNeeds() {
        SampleSite site = SampleSite.sample(folder);
        site.build();

        assertThat(site.page("posts/cellar.html").select("header a.find").attr("href"))
                .isEqualTo("../search.html");
        Document search = site.page("search.html");
        assertThat(search.select("form[role=search] label[for=q]")).hasSize(1);
        assertThat(search.select("script[src=search.js]")).hasSize(1);
        assertThat(search.select("noscript a").attr("href")).isEqualTo("archive.html");
    }

    @Test
    void everyAuthorHasAPageWithTheirPosts() {
        SampleSite site = SampleSite.empty(folder)
                .with("blockprint.yaml", "site:\n  author: Ada\n  authors:\n    Grace: Writes about compilers.\n")
                .with("a.md", "---\nauthors: [Grace, Ada]\ndate: 2026-01-01\n---\n\nA.\n")
                .with("b.md", "---\ndate: 2026-01-02\n---\n\nB.\n");
        site.build();

        assertThat(site.page("a.html").select(".meta a[rel=author]").eachText()).containsExactly("Grace", "Ada");
        assertThat(site.page("authors/ada.html").select(".card a").eachText()).containsExactly("B", "A");
        Document grace = site.page("authors/grace.html");
        assertThat(grace.select(".lead").text()).isEqualTo("Writes about compilers.");
        assertThat(grace.select(".card a").eachText()).containsExactly("A");
        assertThat(site.page("authors.html").select("article h2").eachText()).containsExactly("Ada", "Grace");
        assertThat(site.page("authors.html").select("article .small").eachText())
                .containsExactly("2 posts", "1 post");
    }

    @Test
    void aDocumentOfTheAuthorsTakesThePlaceOfAListOfThatName() {
        SampleSite site = SampleSite.empty(folder).with("search.md", "---\nlayout: page\n---\n\nMy own.\n");
        site.build();

        assertThat(site.page("search.html").select("article p").text()).isEqualTo("My own.");
    }

    @Test
    void aStarterSiteIsWrittenOnceAndOverwritesNothing() throws Exception {
        Path blog = folder.resolve("new/blog");

        assertThat(Starter.write(blog))
                .contains("blockprint.yaml")
                .allSatisfy(file -> assertThat(blog.resolve(file)).isNotEmptyFile());
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Starter.write(blog))
                .hasMessageContaining("blockprint.yaml is there already: choose another folder");
    }
}
