package dev.blockprint.site.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.blockprint.RenderSettings;
import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.Configuration;
import dev.blockprint.document.FigureText;
import dev.blockprint.document.Image;
import dev.blockprint.document.ImageFolder;
import dev.blockprint.document.ImagePublisher;
import dev.blockprint.document.Published;
import dev.blockprint.site.TinyRenderer;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** A text, and the file that changes. */
    static Stream<Arguments> readers() {
        return Stream.of(
                arguments("include::other.txt[]", "other.txt"),
                arguments("include::part/inner.adoc[]", "part/deep.txt"),
                arguments(":name: inner\n\ninclude::part/{name}.adoc[]", "part/inner.adoc"),
                arguments("|===\na|\ninclude::part/inner.adoc[]\n|===", "part/deep.txt"),
                arguments("include::part/inner.adoc[]\n\ninclude::later.txt[opts=optional]", "later.txt"),
                arguments("diagram::map.diagram[]", "map.diagram"),
                arguments("[diagram,from=map.diagram]\n----\n----", "map.diagram"),
                arguments("A line with diagram:map.diagram[] in it.", "map.diagram"));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void aDocumentIsConvertedAgainWhenAFileThatItReadsHasChanged(String text, String file) throws IOException {
        write("other.txt", "Other.\n");
        write("part/inner.adoc", "Inner.\n\ninclude::deep.txt[]\n");
        write("part/deep.txt", "Deep.\n");
        write("map.diagram", "a -> b\n");
        Document document = document(text + "\n");
        List<Diagnostic> diagnostics = new ArrayList<>();

        Body first = body(document, diagnostics, true);
        assertThat(body(document, diagnostics, false)).isEqualTo(first);

        write(file, file.endsWith(".diagram") ? "a -> b\nb -> c\n" : "Changed.\n");
        Body changed = body(document, diagnostics, true);
        assertThat(changed).isNotEqualTo(first);
        assertThat(body(document, diagnostics, false)).isEqualTo(changed);
        assertThat(diagnostics).isEmpty();

        Files.delete(folder.resolve(file));
        body(document, diagnostics, true);
    }

    /** The file that a name means first. */
    @Test
    void aFileThatComesBetweenADocumentAndWhatItReadIsNoticed() throws IOException {
        write("part/inner.adoc", "include::deep.txt[opts=optional]\n\nInner.\n");
        Document document = document("include::part/inner.adoc[]\n");
        body(document, new ArrayList<>(), true);
        body(document, new ArrayList<>(), false);

        write("part/deep.txt", "Deep.\n");

        assertThat(body(document, new ArrayList<>(), true).text()).isEqualTo("Deep. Inner.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[a]]Text.\n\n[[a]]Text.\n\n====== Deep\n",
                "It is {localtime}.\n",
                "include::clock.txt[]\n",
                "image::dot.svg[opts=inline]\n",
                ":data-uri:\n\nimage::dot.svg[]\n",
                "include::missing.txt[]\n",
                "include::../outside.txt[]\n"
            })
    void aDocumentThatIsFaultyOrHoldsWhatCannotBeWatchedIsConvertedEachTime(String text) throws IOException {
        write("clock.txt", "It is {docdate}.\n");
        write("dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"1\"/></svg>\n");
        Document document = document(text);

        body(document, new ArrayList<>(), true);
        body(document, new ArrayList<>(), true);
    }

    @Test
    void aDocumentThatReadsTooManyFilesIsConvertedEachTime() throws IOException {
        Document document = document("include::no{counter:n}.txt[opts=optional]\n".repeat(ReadFiles.MOST + 1));

        body(document, new ArrayList<>(), true);
        body(document, new ArrayList<>(), true);
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

    /** The body, and whether Asciidoctor had to be started for it. */
    private Body body(Document document, List<Diagnostic> diagnostics, boolean started) throws IOException {
        RenderSettings settings = RenderSettings.DEFAULT.withRoot(folder).withFolder(folder);
        ImageFolder images = ImageFolder.open(folder.resolve("a"));
        ImagePublisher publisher = new ImagePublisher(new TinyRenderer(), images, "a", settings);
        try (AsciiDocBody bodies = bodies(document)) {
            Body body = bodies.write(document, publisher, diagnostics);
            images.finishAll();
            assertThat(bodies.isStarted()).isEqualTo(started);
            return body;
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
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
