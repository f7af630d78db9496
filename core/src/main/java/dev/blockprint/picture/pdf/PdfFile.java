package dev.blockprint.picture.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import dev.blockprint.picture.Drawing;
import dev.blockprint.picture.PictureFailure;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/**
 * A picture as a PDF file of one page that is as large as the picture.
 *
 * @param bytes the file
 * @param missing the characters that no font at hand could draw, each once; empty if there are none
 */
@SuppressWarnings("ArrayRecordComponent") // pictures are written, never compared
public record PdfFile(byte[] bytes, String missing) {
    /** How much may say what is on the page, before it is compressed. */
    public static final int MOST_CHARACTERS = 100_000_000;

    private static final double POINTS_PER_PX = 0.75;
    /** The longest side of a page, in its own units (ISO 32000-1, annex C.2); a unit can be more than a point. */
    private static final double LONGEST = 14_400;
    /** What a file's id is made of beside its content; a fixed number, for the same file each time. */
    private static final long ID = 1;

    /**
     * Of an SVG of one theme. Nothing outside of it is read, and the same SVG gives the same bytes.
     *
     * @param svg complete in itself, without a style
     * @throws PictureFailure if it cannot be drawn, or would need more than {@value #MOST_CHARACTERS} characters
     */
    public static PdfFile of(String svg, PdfText text) {
        return of(svg, text, MOST_CHARACTERS);
    }

    static PdfFile of(String svg, PdfText text, int longest) {
        Marks marks = Marks.of(svg);
        SVGDocument drawing = Drawing.load(marks.svg());
        try (PDDocument document = new PDDocument()) {
            document.setVersion(1.7f);
            document.setDocumentId(ID);
            page(document, drawing, marks, longest);
            text.describe(document);
            Streams.compress(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return new PdfFile(out.toByteArray(), marks.missing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, SVGDocument drawing, Marks marks, int longest) throws IOException {
        FloatSize size = drawing.size();
        double width = size.width * POINTS_PER_PX;
        double height = size.height * POINTS_PER_PX;
        double unit = Math.max(1, Math.ceil(Math.max(width, height) / LONGEST));
        PDPage page = new PDPage(new PDRectangle((float) (width / unit), (float) (height / unit)));
        if (unit > 1) {
            page.setUserUnit((float) unit);
        }
        document.addPage(page);
        PDResources resources = new PDResources();
        page.setResources(resources);
        AffineTransform paper = paper(size.height, unit);
        Painter painter = new Painter(marks, size.width, size.height, paper, longest, document, resources);
        PageOutput output = PageOutput.of(painter, Painter.DETAIL);
        drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, output, new ViewBox(size));
        Ink content = new Ink();
        content.raw(PdfText.BEGIN);
        content.matrix("cm", paper);
        content.raw(painter.finish().strip());
        content.raw(PdfText.END);
        byte[] bytes = content.toString().getBytes(StandardCharsets.US_ASCII);
        page.setContents(new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
        for (LinkAreas.Link link : painter.links()) {
            page.getAnnotations().add(annotation(link, paper));
        }
    }

    /** From the painter's space to the paper's, which begins at the lower left. */
    private static AffineTransform paper(double height, double unit) {
        double scale = POINTS_PER_PX / unit;
        AffineTransform paper = new AffineTransform(scale, 0, 0, -scale, 0, height * scale);
        paper.scale(1.0 / Painter.DETAIL, 1.0 / Painter.DETAIL);
        return paper;
    }

    private static PDAnnotationLink annotation(LinkAreas.Link link, AffineTransform paper) {
        Rectangle2D area = paper.createTransformedShape(link.area()).getBounds2D();
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setRectangle(new PDRectangle(
                (float) area.getX(), (float) area.getY(), (float) area.getWidth(), (float) area.getHeight()));
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.getCOSObject().setItem(COSName.W, new COSFloat(0));
        annotation.setBorderStyle(none);
        PDActionURI action = new PDActionURI();
        action.setURI(ascii(link.address()));
        annotation.setAction(action);
        return annotation;
    }

    /** An address in a PDF has 7 bits to a character (ISO 32000-1, 12.6.4.7); others are written as bytes of UTF-8. */
    private static String ascii(String address) {
        StringBuilder ascii = new StringBuilder();
        for (byte part : address.getBytes(StandardCharsets.UTF_8)) {
            if (part >= 0) {
                ascii.append((char) part);
            } else {
                ascii.append('%').append(HexFormat.of().withUpperCase().toHexDigits(part));
            }
        }
        return ascii.toString();
    }
}
