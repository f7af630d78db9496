package dev.blockprint.asciidoctor.backends;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A book as EPUB, as slides and as DocBook. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OtherBackendsIT {
    private Book book;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        book = new Book(folder);
    }

    @Test
    void anEpubHoldsItsPicturesAndIsValid() throws IOException {
        Path epub = book.convert("epub3", "epub").resolve("book.epub");
        assertThat(book.complaints()).isEmpty();
        try (ZipFile zip = new ZipFile(epub.toFile())) {
            assertThat(text(zip, "package.opf"))
                    .contains("href=\"img/fig-scripts.svg\" id=\"item_fig-scripts\" media-type=\"image/svg+xml\"")
                    .contains("href=\"img/fig-pixels.png\" id=\"item_fig-pixels\" media-type=\"image/png\"")
                    .doesNotContain(".pdf");
            assertThat(text(zip, "_figures.xhtml"))
                    .contains("<img src=\"img/fig-pdf.svg\"", "<img src=\"img/fig-inline.svg\"")
                    .contains("<figcaption>Figure 1. Letters of many scripts</figcaption>");
            assertThat(text(zip, "img/fig-scripts.svg")).contains("Ελληνικά", "中文 🎉");
        }
        assertThat(problems(epub)).isEqualTo("0 fatals, 0 errors, 0 warnings");
    }

    @Test
    void anEpubWithPicturesInItsPagesIsValidToo() throws IOException {
        Path epub = book.convert("epub3", "data", "data-uri").resolve("book.epub");
        assertThat(book.complaints()).isEmpty();
        try (ZipFile zip = new ZipFile(epub.toFile())) {
            assertThat(text(zip, "_figures.xhtml")).contains("<img src=\"data:image/svg+xml;base64,");
            assertThat(zip.getEntry("EPUB/img/fig-scripts.svg")).isNull();
        }
        assertThat(problems(epub)).isEqualTo("0 fatals, 0 errors, 0 warnings");
    }

    @Test
    void slidesFindTheirPicturesAndKeepTheirSizes() throws IOException {
        Path out = book.convert("revealjs", "slides", "revealjsdir@=reveal.js");
        assertThat(book.complaints()).isEmpty();
        assertThat(out.resolve("book.html"))
                .content()
                .containsPattern("<img src=\"img/fig-scripts.svg\" alt=\"[^\"]+\" width=\"\\d{3}\" height=\"\\d{3}\">")
                .contains("<svg class=\"bp\"")
                .contains("<img src=\"img/fig-pixels.png\"");
        assertThat(book.files()).contains("slides/img/fig-scripts.svg", "slides/img/fig-pixels.png");
    }

    @Test
    void docbookNamesTheFilesAndLeavesSizesToItsReader() throws IOException {
        Path out = book.convert("docbook5", "docbook");
        assertThat(book.complaints()).isEmpty();
        String xml = Files.readString(out.resolve("book.xml"));
        assertThat(xml)
                .contains("<imagedata fileref=\"img/fig-scripts.svg\"/>", "<imagedata fileref=\"img/fig-pdf.pdf\"/>")
                .contains("<imagedata fileref=\"img/fig-inline.svg\"/>", "<title>By Graphviz</title>");
        for (String name : List.of("fig-scripts.svg", "fig-pixels.png", "fig-pdf.pdf", "fig-inline.svg")) {
            assertThat(out.resolve("img").resolve(name)).isNotEmptyFile();
        }
    }

    private static String text(ZipFile zip, String entry) throws IOException {
        return new String(zip.getInputStream(zip.getEntry("EPUB/" + entry)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String problems(Path epub) {
        DefaultReportImpl report = new DefaultReportImpl(epub.toString(), "", true);
        new EpubCheck(epub.toFile(), report).doValidate();
        return report.getFatalErrorCount() + " fatals, " + report.getErrorCount() + " errors, "
                + report.getWarningCount() + " warnings";
    }
}
