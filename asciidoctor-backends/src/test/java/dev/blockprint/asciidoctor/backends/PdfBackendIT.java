package dev.blockprint.asciidoctor.backends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A book as PDF, by asciidoctorj-pdf. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PdfBackendIT {
    /** The width of the text on a page of A4 in the default theme. */
    private static final double TEXT_WIDTH = 595.28 - 2 * 48.24;

    private Book book;
    private PDDocument pdf;
    private final List<PageContent> pages = new ArrayList<>();

    @BeforeAll
    void convert(@TempDir Path folder) throws IOException {
        book = new Book(folder);
        book.convert("html5", "out");
        Path out = book.convert("pdf", "out");
        pdf = Loader.loadPDF(out.resolve("book.pdf").toFile());
        for (PDPage page : pdf.getPages()) {
            pages.add(PageContent.of(page));
        }
    }

    @AfterAll
    void close() throws IOException {
        pdf.close();
    }

    private List<Rectangle2D> pictures() {
        return pages.stream().flatMap(page -> page.grounds().stream()).toList();
    }

    @Test
    void everyPictureIsFoundAndStandsInsideItsPage() {
        assertThat(book.complaints()).isEmpty();
        assertThat(pictures()).as("all but the one in pixels").hasSize(5);
        for (PageContent page : pages) {
            Rectangle2D paper = new Rectangle2D.Double(0, 0, 595.3, 841.9);
            assertThat(page.grounds()).allMatch(paper::contains);
            assertThat(page.shapes()).allMatch(shape -> shape.isEmpty() || paper.contains(shape));
        }
    }

    @Test
    void onlyWhatIsAskedForInPixelsIsAnImage() {
        List<Rectangle2D> images =
                pages.stream().flatMap(page -> page.images().stream()).toList();
        assertThat(images)
                .singleElement()
                .satisfies(image ->
                        assertThat(image.getWidth()).as("scaledwidth=40%%").isCloseTo(0.4 * TEXT_WIDTH, within(1.0)));
    }

    @Test
    void lettersOfPicturesAreOutlinesWhateverTheScript() throws IOException {
        String text = new PDFTextStripper().getText(pdf);
        assertThat(text).contains("Letters of many scripts").doesNotContain("Ελληνικά", "Größe", "?");
        Rectangle2D picture = pictures().get(0);
        long small = pages.stream()
                .flatMap(page -> page.shapes().stream())
                .filter(shape -> picture.contains(shape) && shape.getHeight() < 20 && shape.getHeight() > 5)
                .count();
        assertThat(small).as("lines of text, and glyphs").isGreaterThan(5);
    }

    @Test
    void widthAndAlignmentAreThoseAskedFor() {
        Rectangle2D half = pictures().get(1);
        assertThat(half.getWidth()).isCloseTo(0.5 * TEXT_WIDTH, within(1.0));
        assertThat(half.getCenterX()).isCloseTo(595.28 / 2, within(1.0));
    }

    @Test
    void captionsAreNumberedAndReferencesLeadThere() throws IOException {
        assertThat(new PDFTextStripper().getText(pdf))
                .contains("Figure 1. Letters of many scripts", "Figure 2. Half of the page", "Figure 6. By Graphviz")
                .contains("See Letters of many scripts and Half of the page.");
        long links = 0;
        for (PDPage page : pdf.getPages()) {
            links += page.getAnnotations().size();
        }
        assertThat(links).isEqualTo(2);
    }

    @Test
    void aPictureIsNoPageOfItsOwnEvenIfAPdfIsAskedFor() {
        assertThat(pdf.getPages()).allMatch(page -> page.getMediaBox().getWidth() > 595);
    }

    @Test
    void thePageOfHtmlBesideItKeepsItsPictures() throws IOException {
        assertThat(book.files())
                .contains("out/img/fig-scripts.svg", "out/img/print/fig-scripts.svg", "out/img/fig-pdf.pdf")
                .contains("out/img/print/fig-pdf.svg", "out/img/print/fig-pixels.png");
        assertThat(book.folder().resolve("out/img/fig-scripts.svg")).content().contains("<text", "<style");
        assertThat(book.folder().resolve("out/img/print/fig-scripts.svg"))
                .content()
                .doesNotContain("<text", "<style");
    }

    @Test
    void aCharacterThatNoFontHasIsSaid() throws IOException {
        // Where a machine has no font for Chinese, the log of the conversion names the characters.
        boolean silent = book.log().stream().noneMatch(message -> message.contains("no font here draws"));
        boolean drawn = new java.awt.Font(java.awt.Font.SANS_SERIF, 0, 12).canDisplayUpTo("中文🎉") < 0;
        assertThat(silent).isEqualTo(drawn);
    }
}
