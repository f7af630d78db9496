package dev.blockprint.site.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.Configuration;
import dev.blockprint.document.FigureText;
import dev.blockprint.document.Image;
import dev.blockprint.document.Published;
import dev.blockprint.site.content.Document;
import dev.blockprint.site.content.DocumentReader;
import dev.blockprint.site.content.Markup;
import dev.blockprint.site.theme.Theme;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.words.Language;
import dev.blockprint.words.Telling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsciiDocBodyTest {
    private static final String TEXT = """
            = A roof

            .A *drop*, & its way.
            [diagram#fig-drop.quiet,alt="Down."]
            ----
            drop -> gutter
            ----

            Text. See <<fig-drop>>.
            """;

    @TempDir
    private Path folder;

    private final List<String> published = new ArrayList<>();

    @Test
    void aDocumentThatHasNotChangedNeedsNoAsciidoctor() throws IOException {
        Body first;
        try (AsciiDocBody bodies = bodies(document(TEXT))) {
            first = bodies.write(document(TEXT), publisher(), new ArrayList<>());
            assertThat(bodies.isStarted()).isTrue();
        }
        try (AsciiDocBody bodies = bodies(document(TEXT))) {
            assertThat(bodies.write(document(TEXT), publisher(), new ArrayList<>()))
                    .isEqualTo(first);
            assertThat(bodies.isStarted()).isFalse();
        }
        assertThat(first.html())
                .contains("<b class=\"number\">Figure 1.</b>", "A <strong>drop</strong>, &amp; its way.");
        assertThat(published)
                .containsExactly("a.adoc:6:1 fig-drop drop -> gutter", "a.adoc:6:1 fig-drop drop -> gutter");
    }

    @Test
    void aDocumentThatReadsOthersOrIsFaultyIsConvertedEachTime() throws IOException {
        List<Document> documents = List.of(
                document(TEXT + "\ninclude::other.txt[]\n"), document("[[a]]Text.\n\n[[a]]Text.\n\n====== Deep\n"));
        for (Document document : documents) {
            List<Diagnostic> diagnostics = new ArrayList<>();
            try (AsciiDocBody bodies = bodies(document)) {
                bodies.write(document, publisher(), diagnostics);
            }
            assertThat(diagnostics).isNotEmpty();
            try (AsciiDocBody bodies = bodies(document)) {
                assertThat(bodies.isStarted()).isTrue();
            }
        }
    }

    @Test
    void whatTheStepsSayStandsUnderTheFigure() throws IOException {
        FigureText text = new FigureText(
                Language.ENGLISH, List.of(new Telling.Told("1", "It <rains>.")), "Rain is in Sky.", List.of());
        BlockPublisher publisher = block ->
                new Published(new Image(folder.resolve("x.svg"), "x.svg", 300, 100, "Made.", "", text), List.of());
        try (AsciiDocBody bodies = bodies(document(TEXT))) {
            assertThat(bodies.write(document(TEXT), publisher, new ArrayList<>())
                            .html())
                    .contains("""
                            <div class="told">
                            <ol class="diagram-steps" aria-label="Steps">
                            <li>It &lt;rains&gt;.</li>
                            </ol>
                            <p class="diagram-description">Rain is in Sky.</p></div>""");
        }
    }

    private AsciiDocBody bodies(Document document) {
        BodySettings settings = new BodySettings(
                Theme.of(folder), Configuration.DEFAULT, new LinkTargets(Map.of(), Set.of()), false, false);
        return new AsciiDocBody(settings, folder.resolve("cache"), List.of(document));
    }

    private Document document(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.adoc"), text);
        return Objects.requireNonNull(DocumentReader.read(file, "a.adoc", Markup.ASCIIDOC, new ArrayList<>()));
    }

    private BlockPublisher publisher() {
        return block -> {
            published.add(block.source().locate(0) + " " + block.options().id() + " "
                    + block.source().text().strip());
            return new Published(new Image(folder.resolve("x.svg"), "x.svg", 300, 100, "Made."), List.of());
        };
    }
}
