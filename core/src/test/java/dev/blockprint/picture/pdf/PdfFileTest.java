package dev.blockprint.picture.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.blockprint.picture.PictureFailure;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What stands in the file, as PDFBox reads it. */
class PdfFileTest {
    private static final PdfText TEXT = new PdfText("Größe", "A picture of nothing.", "de");

    private static PdfFile file(double width, double height, String body) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\""
                + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height + "\">" + body
                + "</svg>";
        return PdfFile.of(svg, TEXT);
    }

    private static PDDocument open(String body) throws IOException {
        return Loader.loadPDF(file(200, 100, body).bytes());
    }

    private static String content(PDDocument document) throws IOException {
        return new String(document.getPage(0).getContents().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static List<COSName> names(Iterable<COSName> names) {
        List<COSName> all = new ArrayList<>();
        names.forEach(all::add);
        return all;
    }

    @Test
    void aPictureIsOnePageOfItsSizeInPoints() throws IOException {
        try (PDDocument document = open("<rect width=\"10\" height=\"10\"/>")) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            PDRectangle box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isEqualTo(150);
            assertThat(box.getHeight()).isEqualTo(75);
        }
    }

    @Test
    void shapesStayShapes() throws IOException {
        try (PDDocument document =
                open("<path fill=\"none\" stroke=\"#f00\" stroke-width=\"2\" stroke-dasharray=\"3 1\""
                        + " d=\"M10 20L30 20Q40 20 40 30\"/><circle cx=\"60\" cy=\"50\" r=\"20\" fill=\"#00f\"/>")) {
            assertThat(content(document))
                    .contains("1 0 0 RG", "8 w 0 J 0 j 4 M [12 4] 0 d", "40 80 m", "120 80 l", "0 0 1 rg")
                    .containsPattern("146\\.67 80 160 93\\.33 160 120 c");
            assertThat(names(document.getPage(0).getResources().getXObjectNames()))
                    .isEmpty();
        }
    }

    @Test
    void textCanBeReadAndItsGlyphsAreInTheFile() throws IOException {
        String body = "<text x=\"100\" y=\"40\" font-size=\"14\" text-anchor=\"middle\">Größe Ωλ Жук fi</text>"
                + "<text x=\"10\" y=\"80\" font-size=\"14\" font-weight=\"700\">a &lt; b &amp; c</text>";
        try (PDDocument document = open(body)) {
            assertThat(new PDFTextStripper().getText(document).lines().toList())
                    .containsExactly("Größe Ωλ Жук fi", "a < b & c");
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+Arimo.*");
            }
            assertThat(names(resources.getFontNames())).hasSize(2);
        }
        assertThat(file(200, 100, body).bytes()).as("a part of the typeface").hasSizeLessThan(40_000);
    }

    @Test
    void textStandsWhereTheSvgHasIt() throws IOException {
        // Four letters of 0.5 em each.
        String body = "<text x=\"100\" y=\"40\" font-size=\"20\" text-anchor=\"ANCHOR\" fill=\"#336699\">nnnn</text>";
        for (var expected : List.of(List.of("start", "400"), List.of("middle", "311."), List.of("end", "222."))) {
            try (PDDocument document = open(body.replace("ANCHOR", expected.get(0)))) {
                assertThat(content(document))
                        .contains("0.2 0.4 0.6 rg", "4 0 0 -4 " + expected.get(1))
                        .contains(" 160 Tm");
            }
        }
    }

    @Test
    void textThatTheTypefaceLacksIsDrawnOrNamed() throws IOException {
        PdfFile file = file(200, 100, "<text x=\"10\" y=\"40\" font-size=\"14\">a\uDBFF\uDFFDb</text>");
        assertThat(file.missing()).isEqualTo("\uDBFF\uDFFD");
        PdfFile hebrew = file(200, 100, "<text x=\"10\" y=\"40\" font-size=\"14\">\u05E9\u05DC\u05D5\u05DD</text>");
        assertThat(hebrew.missing()).isEmpty();
        try (PDDocument document = Loader.loadPDF(hebrew.bytes())) {
            assertThat(content(document)).as("outlines, from right to left").contains(" c\n", "f\n");
        }
    }

    @Test
    void aLinkCoversWhatItIsAround() throws IOException {
        String body = "<a xlink:href=\"https://example.org/ß?x=1&amp;y=2\"><rect x=\"20\" y=\"10\" width=\"40\""
                + " height=\"40\"/><text x=\"40\" y=\"70\" font-size=\"10\" text-anchor=\"middle\">n</text></a>"
                + "<rect x=\"100\" y=\"10\" width=\"40\" height=\"40\"/><a xlink:href=\"#away\"></a>";
        try (PDDocument document = open(body)) {
            List<PDAnnotation> links = document.getPage(0).getAnnotations();
            assertThat(links).hasSize(1);
            PDRectangle area = links.get(0).getRectangle();
            assertThat(List.of(area.getLowerLeftX(), area.getUpperRightX(), area.getUpperRightY()))
                    .containsExactly(15f, 45f, 67.5f);
            assertThat(area.getLowerLeftY()).isBetween(19f, 22.5f);
            PDActionURI action = (PDActionURI) ((PDAnnotationLink) links.get(0)).getAction();
            assertThat(action.getURI()).isEqualTo("https://example.org/%C3%9F?x=1&y=2");
        }
    }

    @Test
    void gradientsAndOpacityStayWhatTheyAre() throws IOException {
        String body = "<defs><linearGradient id=\"l\"><stop offset=\"0\" stop-color=\"#f00\"/><stop offset=\"1\""
                + " stop-color=\"#00f\" stop-opacity=\"0.5\"/></linearGradient><radialGradient id=\"r\"><stop"
                + " offset=\"0.2\" stop-color=\"#0f0\"/><stop offset=\"0.6\" stop-color=\"#00f\"/></radialGradient></defs>"
                + "<rect width=\"50\" height=\"50\" fill=\"url(#l)\"/><rect x=\"60\" width=\"50\" height=\"50\""
                + " fill=\"none\" stroke=\"url(#r)\"/><g opacity=\"0.5\"><rect x=\"120\" width=\"9\" height=\"9\""
                + " fill-opacity=\"0.5\"/></g>";
        try (PDDocument document = open(body)) {
            PDResources resources = document.getPage(0).getResources();
            assertThat(names(resources.getPatternNames())).hasSize(2);
            List<Float> opacities = new ArrayList<>();
            boolean fades = false;
            for (COSName name : resources.getExtGStateNames()) {
                opacities.add(resources.getExtGState(name).getNonStrokingAlphaConstant());
                fades |= resources.getExtGState(name).getSoftMask() != null;
            }
            assertThat(opacities).contains(0.25f);
            assertThat(fades).isTrue();
            assertThat(names(resources.getXObjectNames())).isEmpty();
        }
    }

    @Test
    void onlyPatternsAndMasksOfOwnIconsBecomePixels() throws IOException {
        String body = "<defs><pattern id=\"p\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\"><rect"
                + " width=\"2\" height=\"2\"/></pattern><mask id=\"m\"><circle cx=\"80\" cy=\"20\" r=\"9\""
                + " fill=\"#fff\"/></mask></defs><rect width=\"40\" height=\"40\" fill=\"url(#p)\"/>"
                + "<rect x=\"60\" width=\"40\" height=\"40\" mask=\"url(#m)\"/><rect y=\"60\" width=\"9\" height=\"9\"/>";
        try (PDDocument document = open(body)) {
            assertThat(names(document.getPage(0).getResources().getXObjectNames()))
                    .hasSize(2);
        }
    }

    @Test
    void aPdfSaysWhatItShowsAndNotWhen() throws IOException {
        try (PDDocument document = open("<rect width=\"9\" height=\"9\"/>")) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Größe");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            Calendar changed = document.getDocumentInformation().getModificationDate();
            assertThat(changed).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
            PDStructureElement whole = (PDStructureElement) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .get(0);
            PDStructureElement figure = (PDStructureElement) whole.getKids().get(0);
            assertThat(figure.getStructureType()).isEqualTo("Figure");
            assertThat(figure.getAlternateDescription()).isEqualTo("A picture of nothing.");
        }
    }

    @Test
    void theSamePictureGivesTheSameBytes() {
        String body = "<text x=\"10\" y=\"40\" font-size=\"14\">Größe</text><rect width=\"9\" height=\"9\"/>";
        assertThat(file(200, 100, body).bytes())
                .isEqualTo(file(200, 100, body).bytes())
                .isNotEqualTo(file(200, 101, body).bytes());
    }

    /** The same on every Java: the digest was taken on one, and holds on all. */
    @Test
    void theBytesDoNotDependOnTheJava() throws NoSuchAlgorithmException {
        String body = "<defs><linearGradient id=\"l\"><stop offset=\"0\" stop-color=\"#f00\"/><stop offset=\"1\""
                + " stop-color=\"#00f\" stop-opacity=\"0.5\"/></linearGradient></defs><circle cx=\"50\" cy=\"50\""
                + " r=\"33\" fill=\"url(#l)\" transform=\"rotate(30)\"/><text x=\"10\" y=\"40\" font-size=\"14\">"
                + "Größe Ωλ Жук</text><text x=\"10\" y=\"80\" font-size=\"14\" font-weight=\"700\">fi 1</text>";
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(file(200, 100, body).bytes());
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("119398edf38afaea2d2eb557ca0afc2ffd0de9a03657f997613074937e3a2171");
    }

    @Test
    void aPageLongerThanPdfAllowsHasLargerUnits() throws IOException {
        PdfFile file = file(60_000, 100, "<rect x=\"59990\" width=\"10\" height=\"10\"/>");
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            PDPage page = document.getPage(0);
            assertThat(page.getUserUnit()).isEqualTo(4);
            assertThat(page.getMediaBox().getWidth()).isEqualTo(11_250);
        }
    }

    @Test
    void aPageThatSaysTooMuchIsAFailureWithAReason() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">"
                + "<rect width=\"9\" height=\"9\"/>".repeat(100) + "</svg>";
        assertThat(PdfFile.of(svg, TEXT, 10_000).missing()).isEmpty();
        assertThatExceptionOfType(PictureFailure.class)
                .isThrownBy(() -> PdfFile.of(svg, TEXT, 1_000))
                .withMessage("the page would need more than 1000 characters to say what is on it");
    }

    @Test
    void whatCannotBeReadIsAFailureWithAReason() {
        assertThatExceptionOfType(PictureFailure.class)
                .isThrownBy(() -> PdfFile.of("no picture", TEXT))
                .withMessage("the picture cannot be drawn");
    }
}
