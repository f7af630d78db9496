package dev.blockprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Blockprint;
import dev.blockprint.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a figure has on a page: the same whether its post is in Markdown or in AsciiDoc. */
class SiteFiguresTest {
    private static SampleSite site;
    private static SiteReport report;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        site = SampleSite.empty(folder)
                .with("blockprint.yaml", "site:\n  title: Figures\n  url: https://example.org/\n")
                .with("markdown.md", """
                        # In Markdown

                        ```diagram {#fig-first caption="A first one" alt="What the author says."}
                        a -> b
                        ```

                        ```diagram {#fig-backend caption="The *backend*" fold summary="How it is drawn" describe}
                        # a comment
                        web = box "Web"
                        db = cylinder "Database"
                        step web -> db: Ask
                        step db -> web: Answer
                        ```

                        ```diagram {#fig-table caption="A table" describe=table echo}
                        web -> db: reads
                        ```

                        ```dot {#fig-dot caption="In DOT" fold}
                        digraph { a -> b }
                        ```

                        See @fig-backend, [@fig-table] and [](#fig-first), or [the last](#fig-dot).
                        Not `@fig-backend`, me@fig-backend.org, \\@fig-table, [a @fig-dot](https://example.org/@fig-dot).

                            @fig-backend

                        Also *@fig-dot*; but not @fig-gone.
                        """)
                .with("asciidoc.adoc", """
                        = In AsciiDoc
                        :xrefstyle: short

                        .A first one
                        [diagram#fig-first,alt="What the author says."]
                        ----
                        a -> b
                        ----

                        .The *backend*
                        [diagram#fig-backend,fold=true,summary="How it is drawn",describe=true]
                        ----
                        # a comment
                        web = box "Web"
                        db = cylinder "Database"
                        step web -> db: Ask
                        step db -> web: Answer
                        ----

                        .A table
                        [diagram#fig-table,describe=table,echo=true]
                        ----
                        web -> db: reads
                        ----

                        .In DOT
                        [dot#fig-dot,fold=true]
                        ----
                        digraph { a -> b }
                        ----

                        See <<fig-backend>>, <<fig-table>> and <<fig-first>>, or <<fig-dot,the last>>.
                        """)
                .with("deutsch.md", """
                        ---
                        lang: de
                        ---
                        # Auf Deutsch

                        ```diagram {#fig-eins caption="Ein Bild" describe=table fold}
                        a -> b: fragt
                        ```

                        Siehe @fig-eins.
                        """)
                .with("auch-deutsch.adoc", """
                        = Auch auf Deutsch
                        :lang: de
                        :xrefstyle: short

                        .Ein Bild
                        [diagram#fig-eins,describe=table,fold=true]
                        ----
                        a -> b: fragt
                        ----

                        Siehe <<fig-eins>>.
                        """);
        try (Blockprint blockprint = Blockprint.builder().build()) {
            report = SampleSite.build(SiteRequest.of(site.input(), site.output(), blockprint));
        }
    }

    private static Element figure(String page, String id) {
        return site.page(page).expectFirst("figure#" + id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown.html", "asciidoc.html"})
    void captionsAreNumbered(String page) {
        assertThat(site.page(page).select("figcaption .number").eachText())
                .containsExactly("Figure 1.", "Figure 2.", "Figure 3.", "Figure 4.");
        assertThat(figure(page, "fig-first").expectFirst(".caption").text()).isEqualTo("A first one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown.html", "asciidoc.html"})
    void theAlternativeTextIsTheAuthorsElseAGeneratedOne(String page) {
        assertThat(figure(page, "fig-first").expectFirst("img").attr("alt")).isEqualTo("What the author says.");
        assertThat(figure(page, "fig-table").expectFirst("img").attr("alt")).isEqualTo("web sends to db (reads).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown.html", "asciidoc.html"})
    void stepsAndTheDescriptionStandUnderThePicture(String page) {
        Element told = figure(page, "fig-backend").expectFirst(".told");

        assertThat(told.select("ol > li").eachText()).containsExactly("Ask", "Answer");
        assertThat(told.select("p").text()).contains("from Web to Database: Ask");
        assertThat(figure(page, "fig-first").select(".told")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown.html", "asciidoc.html"})
    void theConnectionsAreATable(String page) {
        Element table = figure(page, "fig-table").expectFirst(".told table");

        assertThat(table.select("th").eachText()).containsExactly("From", "To", "What");
        assertThat(table.select("td").eachText()).containsExactly("web", "→", "db", "reads");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown.html", "asciidoc.html"})
    void theSourceIsFoldedAndHighlighted(String page) {
        Element fold = figure(page, "fig-backend").expectFirst("details.source");

        assertThat(fold.hasAttr("open")).isFalse();
        assertThat(fold.expectFirst("summary").text()).isEqualTo("How it is drawn");
        assertThat(fold.select("code .c").text()).isEqualTo("# a comment");
        assertThat(fold.select("code .k").eachText()).contains("step");
        assertThat(figure(page, "fig-table").expectFirst("details.source").hasAttr("open"))
                .isTrue();
        assertThat(figure(page, "fig-dot").select("details.source code .k").eachText())
                .containsExactly("digraph");
        assertThat(figure(page, "fig-first").select("details")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown.html", "asciidoc.html"})
    void thePictureOpensAsSvgAndAsPngAndInTheLightbox(String page) {
        Element figure = figure(page, "fig-first");
        String folder = page.replace(".html", "/");

        assertThat(figure.select("a.full").eachAttr("href"))
                .containsExactly(folder + "fig-first.svg", folder + "fig-first.png");
        assertThat(figure.expectFirst("a.zoom").attr("href")).isEqualTo(folder + "fig-first.svg");
        assertThat(site.output().resolve(folder + "fig-first.png")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown.html", "asciidoc.html"})
    void referencesSayTheNumberOfTheFigure(String page) {
        Document parsed = site.page(page);

        assertThat(parsed.select("p a[href=#fig-backend]").eachText()).containsExactly("Figure 2");
        assertThat(parsed.select("p a[href=#fig-table]").eachText()).containsExactly("Figure 3");
        assertThat(parsed.select("p a[href=#fig-first]").eachText()).containsExactly("Figure 1");
        assertThat(parsed.select("p a[href=#fig-dot]").eachText()).startsWith("the last");
    }

    @Test
    void whatOnlyLooksLikeAReferenceStaysAsItIs() {
        Document page = site.page("markdown.html");

        assertThat(page.select("p").text())
                .contains("See Figure 2, Figure 3 and Figure 1, or the last.")
                .contains("Not @fig-backend, me@fig-backend.org, @fig-table, a @fig-dot.")
                .contains("Also Figure 4; but not @fig-gone.");
        assertThat(page.select("p code").text()).isEqualTo("@fig-backend");
        assertThat(page.select("pre").text()).contains("@fig-backend");
        assertThat(page.select("a[href=https://example.org/@fig-dot]").text()).isEqualTo("a @fig-dot");
    }

    @Test
    void aReferenceToNoFigureIsAWarningAtItsPlace() {
        assertThat(report.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("there is no figure \"fig-gone\" on this page");
        Diagnostic warning = report.diagnostics().get(0);
        assertThat(warning.location()).hasToString("markdown.md:28:26");
        assertThat(warning.advice()).isEqualTo("correct it to one of fig-first, fig-backend, fig-table, fig-dot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deutsch.html", "auch-deutsch.html"})
    void theWordsAreThoseOfThePagesLanguage(String page) {
        Element figure = figure(page, "fig-eins");

        assertThat(figure.expectFirst(".number").text()).isEqualTo("Abbildung 1.");
        assertThat(figure.select("summary").text()).isEqualTo("Quelltext");
        assertThat(figure.select(".told th").eachText()).containsExactly("Von", "An", "Was");
        assertThat(site.page(page).select("p a[href=#fig-eins]").text()).isEqualTo("Abbildung 1");
    }

    @Test
    void aPageThatSaysNothingHasTheLanguageOfTheSite(@TempDir Path folder) {
        SampleSite german = SampleSite.empty(folder)
                .with("blockprint.yaml", "site:\n  title: Bilder\n  language: de\n")
                .with("a.md", "# A\n\n```diagram {#fig-a caption=\"Ein Bild\"}\na\n```\n")
                .with("b.adoc", "= B\n\n.Ein Bild\n[diagram#fig-b]\n----\nb\n----\n");
        german.build();

        assertThat(german.page("a.html").select(".number").text()).isEqualTo("Abbildung 1.");
        assertThat(german.page("b.html").select(".number").text()).isEqualTo("Abbildung 1.");
    }
}
