package dev.blockprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.look.ThemeChoice;
import dev.blockprint.source.Severity;
import dev.blockprint.source.SourceText;
import dev.blockprint.words.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole diagrams as PDF. */
class PdfPicturesTest {
    private static final Blockprint BLOCKPRINT = Blockprint.builder().build();
    private static final Path GOLDEN = Path.of("src/test/resources/dev/blockprint/golden");
    private static final Pattern TEXT = Pattern.compile("<text\\b[^>]*>([^<]*)</text>");
    private static final RenderSettings PDF = RenderSettings.DEFAULT.withFormat(Format.PDF);

    private static List<Picture> pictures(String source, RenderSettings settings) {
        Rendition rendition = BLOCKPRINT.render(SourceText.of("test.diagram", source), Dialect.DIAGRAM, settings);
        assertThat(rendition.diagnostics()).isEmpty();
        return rendition.pictures();
    }

    private static String text(Picture picture) throws IOException {
        try (PDDocument document = Loader.loadPDF(picture.bytes())) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document).strip();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"backend", "chatbot", "groups-with-icons", "legend", "shapes", "logos"})
    void theTextOfAPdfIsThatOfTheSvgAndNothingBecomesPixels(String name) throws IOException {
        String source = Files.readString(GOLDEN.resolve(name + ".diagram"));
        Picture svg = pictures(source, RenderSettings.DEFAULT).get(0);
        Picture pdf = pictures(source, PDF).get(0);
        List<String> words = new ArrayList<>();
        Matcher line = TEXT.matcher(new String(svg.bytes(), StandardCharsets.UTF_8));
        while (line.find()) {
            words.addAll(List.of(line.group(1).replace("&amp;", "&").split(" ")));
        }
        assertThat(words).isNotEmpty();
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isEqualTo(svg.width() * 0.75f);
            assertThat(page.getMediaBox().getHeight()).isEqualTo(svg.height() * 0.75f);
            assertThat(page.getResources().getXObjectNames()).isEmpty();
        }
        assertThat(new TreeSet<>(List.of(text(pdf).split("\\s+")))).isEqualTo(new TreeSet<>(words));
    }

    @Test
    void aPdfHasOneThemeTheTitleTheLanguageAndTheLinksOfItsDiagram() throws IOException {
        String source = "title \"Shop\"\nshop = box \"Shop\" [link=\"https://example.org/\"]";
        RenderSettings german = PDF.withWording(new Wording(true, Language.GERMAN));
        Picture picture = pictures(source, german).get(0);
        try (PDDocument document = Loader.loadPDF(picture.bytes())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Shop");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(document.getPage(0).getAnnotations()).hasSize(1);
        }
        assertThat(pictures(source, german.withTheme(ThemeChoice.LIGHT)).get(0).bytes())
                .isEqualTo(picture.bytes());
        assertThat(pictures(source, german.withTheme(ThemeChoice.DARK)).get(0).bytes())
                .isNotEqualTo(picture.bytes());
    }

    @Test
    void everyLayerAndEveryDiagramOfAScriptHasAPdfOfItsOwn() throws IOException {
        String layers = """
                a -> b
                layer "second" {
                  b -> c
                }
                layer "third" {
                  c -> d
                }
                """;
        List<Picture> both = pictures(layers, PDF.withLayer(new LayerChoice("all", LayerChoice.Future.ABSENT, null)));
        assertThat(both).hasSize(2);
        assertThat(text(both.get(0))).contains("c").doesNotContain("d");
        assertThat(text(both.get(1))).contains("d");
        String script = """
                from diagrams import Diagram, Node
                with Diagram("One"):
                    Node("x")
                with Diagram("Two"):
                    Node("y")
                """;
        List<Picture> two = pictures(script, PDF);
        assertThat(two).hasSize(2);
        assertThat(text(two.get(0))).contains("x").doesNotContain("y");
        assertThat(text(two.get(1))).contains("y").doesNotContain("x");
    }

    @Test
    void dotBecomesAPdfToo() throws IOException {
        Picture picture = pictures("digraph { one -> two; two [URL=\"https://example.org/\"] }", PDF)
                .get(0);
        assertThat(text(picture)).contains("one", "two");
        try (PDDocument document = Loader.loadPDF(picture.bytes())) {
            assertThat(document.getPage(0).getAnnotations()).hasSize(1);
        }
    }

    @Test
    void aCharacterThatNoFontHasIsANote() {
        SourceText source = SourceText.of("test.diagram", "a = box \"x\uDBFF\uDFFD\"");
        Rendition rendition = BLOCKPRINT.render(source, Dialect.DIAGRAM, PDF);
        assertThat(rendition.pictures()).hasSize(1);
        assertThat(rendition.diagnostics()).singleElement().satisfies(note -> {
            assertThat(note.severity()).isEqualTo(Severity.NOTE);
            assertThat(note.message()).contains("\uDBFF\uDFFD");
        });
    }

    @Test
    void anSvgForProgramsWithoutFontsHasOutlinesAndOneTheme() {
        RenderSettings settings = RenderSettings.DEFAULT.withLettering(Lettering.OUTLINES);
        String source = "a = box \"Größe 1\"\nlayer \"next\" { b = box \"B\" }";
        String svg = new String(pictures(source, settings).get(0).bytes(), StandardCharsets.UTF_8);
        assertThat(svg).contains("<path fill=").doesNotContain("<text", "<style", "class=\"bp");
        List<Picture> still =
                pictures(source, settings.withLayer(new LayerChoice("animate", LayerChoice.Future.ABSENT, null)));
        assertThat(new String(still.get(0).bytes(), StandardCharsets.UTF_8)).doesNotContain("<style");
        String dot = new String(pictures("digraph { a -> b }", settings).get(0).bytes(), StandardCharsets.UTF_8);
        assertThat(dot).doesNotContain("<text", "<style");
    }
}
