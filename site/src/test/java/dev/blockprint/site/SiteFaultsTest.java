package dev.blockprint.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.blockprint.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is said with its place, and everything else is built. */
class SiteFaultsTest {
    @TempDir
    private Path folder;

    @Test
    void frontMatterThatIsNoYamlLeavesThatPageOut() {
        SampleSite site =
                SampleSite.sample(folder).with("posts/bad.md", "---\ntitle: Fine\ncategories: [a, b\n---\n\nText.\n");

        SiteReport report = site.build();

        assertThat(places(report)).containsExactly("posts/bad.md:4:1");
        assertThat(report.hasErrors()).isTrue();
        assertThat(site.files()).doesNotContainKey("posts/bad.html").containsKey("posts/front-door.html");
    }

    @Test
    void frontMatterThatIsNotClosedIsAnError() {
        SiteReport report = SampleSite.empty(folder)
                .with("bad.md", "---\ntitle: Fine\n\nText.\n")
                .build();

        assertThat(messages(report))
                .containsExactly("the front matter is not closed: end it with a line of three hyphens");
    }

    @Test
    void anUnknownKeyIsAWarningWithTheNearestOne() {
        SiteReport report = SampleSite.empty(folder)
                .with("a.md", "---\ntitel: Fine\n---\nText.\n")
                .with("blockprint.yaml", "site:\n  tilte: Mine\n  url: nowhere\n")
                .build();

        assertThat(messages(report))
                .containsExactly(
                        "unknown key \"tilte\": did you mean title?",
                        "\"nowhere\" is no address of a site: write it as https://blog.example.org/",
                        "unknown key \"titel\": did you mean title?");
        assertThat(places(report)).containsExactly("blockprint.yaml:2:3", "blockprint.yaml:3:8", "a.md:2:1");
        assertThat(report.hasErrors()).isFalse();
    }

    @Test
    void valuesThatCannotBeUsedAreWarnings() {
        SiteReport report = SampleSite.empty(folder)
                .with("a.md", "---\ndate: yesterday\npart: first\ndraft: perhaps\n---\nText.\n")
                .build();

        assertThat(messages(report))
                .containsExactlyInAnyOrder(
                        "\"yesterday\" is no date: write year-month-day, such as 2026-03-14",
                        "\"first\" is no whole number: write part: 3",
                        "\"draft\" is true or false, not \"perhaps\": it is taken as false");
    }

    @Test
    void aFileThatIsNotUtf8IsAnErrorWhereItCeasesToBe() throws IOException {
        SampleSite site = SampleSite.sample(folder);
        Files.write(site.input().resolve("latin.md"), new byte[] {'o', 'k', '\n', 'c', 'a', 'f', (byte) 0xe9, '\n'});

        SiteReport report = site.build();

        assertThat(places(report)).containsExactly("latin.md:2:4");
        assertThat(site.files()).doesNotContainKey("latin.html");
    }

    @Test
    void aBrokenDiagramIsShownWithItsErrorsInPlace() {
        SampleSite site = SampleSite.empty(folder)
                .with("a.md", "---\ntitle: A\n---\n\nText.\n\n```diagram\na -> <b>\na -> BROKEN\n```\n\nMore.\n");

        SiteReport report = site.build();

        assertThat(places(report)).containsExactly("a.md:9:6");
        assertThat(site.page("a.html").expectFirst(".broken li").text())
                .isEqualTo("a.md:9:6: unknown name \"BROKEN\" (did you mean box?)");
        assertThat(site.page("a.html")
                        .expectFirst(".broken code.language-diagram")
                        .text())
                .contains("a -> <b>");
        assertThat(site.page("a.html").select("main > article > p").eachText()).containsExactly("Text.", "More.");
    }

    @Test
    void twoDocumentsForOnePageAreAnError() {
        SiteReport report = SampleSite.empty(folder)
                .with("a.md", "One.")
                .with("b.md", "---\nslug: a\n---\nTwo.")
                .build();

        assertThat(messages(report))
                .containsExactly("two documents want to be a.html, the other one is a.md:"
                        + " give one of them another slug in its front matter");
    }

    @Test
    void aLinkToADocumentThatIsNotThereIsAWarning() {
        SiteReport report =
                SampleSite.empty(folder).with("a.md", "See [this](b.md).").build();

        assertThat(messages(report))
                .containsExactly("the link leads to \"b.md\", which is no page of this site:"
                        + " correct the path, which is seen from this document");
        assertThat(places(report)).containsExactly("a.md:1:12");
    }

    @Test
    void anImageThatIsNotThereIsAWarning() {
        SiteReport report = SampleSite.empty(folder)
                .with("posts/a.md", "![a](one.png) ![b](/files/two.png) ![c](https://example.org/three.png)")
                .with("files/two.png", "")
                .build();

        assertThat(messages(report))
                .containsExactly("there is no image \"posts/one.png\": correct the path, or add the file");
    }

    @Test
    void aFaultyTemplateIsAnErrorAtItsLine() {
        SampleSite site =
                SampleSite.sample(folder).with("templates/footer.html", "<footer>\n{{ site.nothing }}\n</footer>\n");

        SiteReport report = site.build();

        assertThat(report.diagnostics()).hasSize(1);
        assertThat(report.diagnostics().get(0).location().line()).isEqualTo(2);
        assertThat(report.diagnostics().get(0).message())
                .isEqualTo("template footer.html: there is no \"nothing\" here");
    }

    @Test
    void deepYamlIsAnErrorAndNothingWorse() {
        SampleSite site = SampleSite.empty(folder)
                .with("a.md", "---\ncategories: " + "[".repeat(20_000) + "\n---\nText.")
                .with("b.md", "Fine.");

        assertThat(site.build().hasErrors()).isTrue();
        assertThat(site.files()).containsKey("b.html");
    }

    @Test
    void theSiteIsNeverWrittenOverItsDocuments() {
        SampleSite site = SampleSite.sample(folder);

        assertThatThrownBy(() -> Site.build(SiteRequest.of(site.input(), site.input(), site.renderer())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the site cannot be written over its documents");
    }

    @Test
    void anOutputThatIsAFileIsOneClearError() throws IOException {
        SampleSite site = SampleSite.sample(folder);
        Files.writeString(site.output(), "here");

        assertThatThrownBy(() -> Site.build(site.request()))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write the site: " + site.output() + " is not a folder");
    }

    @Test
    void aMissingInputIsOneClearError() {
        assertThatThrownBy(() ->
                        Site.build(SiteRequest.of(folder.resolve("none"), folder.resolve("site"), new TinyRenderer())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is no folder");
    }

    private static List<String> places(SiteReport report) {
        return report.diagnostics().stream()
                .map(diagnostic -> diagnostic.location().toString())
                .toList();
    }

    private static List<String> messages(SiteReport report) {
        return report.diagnostics().stream().map(SiteFaultsTest::said).toList();
    }

    private static String said(Diagnostic diagnostic) {
        return diagnostic.message() + ": " + diagnostic.advice();
    }
}
