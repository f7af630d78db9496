package dev.blockprint.site.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Dialect;
import dev.blockprint.Format;
import dev.blockprint.Picture;
import dev.blockprint.RenderSettings;
import dev.blockprint.Rendition;
import dev.blockprint.site.content.Document;
import dev.blockprint.site.content.DocumentReader;
import dev.blockprint.site.content.Markup;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureLinksTest {
    @TempDir
    private Path folder;

    /** As the author writes it in {@code posts/a.md}, in the file {@code posts/a/x.svg}, and in {@code posts/a.html}. */
    @ParameterizedTest
    @CsvSource({
        "b.md,                     ../../posts/b.html,     ../posts/b.html",
        "b.md#part,                ../../posts/b.html#part, ../posts/b.html#part",
        "../about.adoc,            ../../about.html,       ../about.html",
        "data/x.csv,               ../data/x.csv,          data/x.csv",
        "#part,                    ../a.html#part,         a.html#part",
        "b.md?x=1&amp;y=2,         ../../posts/b.html?x=1&amp;y=2, ../posts/b.html?x=1&amp;y=2",
        "https://example.org/b.md, https://example.org/b.md, https://example.org/b.md",
        "mailto:a@example.org,     mailto:a@example.org,   mailto:a@example.org"
    })
    void aLinkLeadsToThePageFromTheFileAndFromThePage(String written, String inFile, String inPage) throws IOException {
        Rendition drawn = draw(written, Format.SVG);

        String svg = text(drawn);
        assertThat(svg).isEqualTo(svg(inFile));
        assertThat(PictureLinks.inPage(svg)).isEqualTo(svg(inPage));
        assertThat(drawn.diagnostics()).isEmpty();
    }

    @Test
    void aLinkToNoPageIsAWarning() throws IOException {
        assertThat(draw("c.md", Format.SVG).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("the link leads to \"posts/c.md\", which is no page of this site");
    }

    @Test
    void aPictureInPixelsHasNoLinks() throws IOException {
        assertThat(text(draw("b.md", Format.PNG))).isEqualTo(svg("b.md"));
    }

    private Rendition draw(String link, Format format) throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "Text.\n");
        Document document =
                Objects.requireNonNull(DocumentReader.read(file, "posts/a.md", Markup.MARKDOWN, new ArrayList<>()));
        LinkTargets targets = new LinkTargets(
                Map.of("posts/a.md", "posts/a.html", "posts/b.md", "posts/b.html", "about.adoc", "about.html"),
                Set.of());
        byte[] bytes = svg(link).getBytes(StandardCharsets.UTF_8);
        return new PictureLinks(
                        (source, dialect, settings) ->
                                new Rendition(new Picture(settings.format(), bytes, 10, 10, "", ""), List.of()),
                        targets,
                        document)
                .render(SourceText.of("a", "a"), Dialect.DIAGRAM, RenderSettings.DEFAULT.withFormat(format));
    }

    private static String text(Rendition drawn) {
        return new String(Objects.requireNonNull(drawn.picture()).bytes(), StandardCharsets.UTF_8);
    }

    private static String svg(String link) {
        return "<svg><use xlink:href=\"#icon\"/><a xlink:href=\"" + link + "\"><text>b.md</text></a></svg>";
    }
}
