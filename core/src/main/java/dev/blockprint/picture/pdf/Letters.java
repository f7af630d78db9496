package dev.blockprint.picture.pdf;

import dev.blockprint.picture.TextLine;
import dev.blockprint.picture.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface inside a PDF: of each weight that occurs, those glyphs that occur. */
final class Letters {
    private static final double UNITS = 1000;

    private final PDDocument document;
    private final PDResources resources;
    private final Map<Weight, Used> used = new EnumMap<>(Weight.class);

    Letters(PDDocument document, PDResources resources) {
        this.document = document;
        this.resources = resources;
    }

    private enum Weight {
        REGULAR,
        BOLD
    }

    private record Used(PDType0Font font, COSName name) {}

    /**
     * A line as the page shows it.
     *
     * @param name of the font among the page's resources
     * @param codes of its glyphs, as hexadecimal digits
     * @param width in px
     */
    record Shown(String name, String codes, double width) {}

    Shown show(TextLine line) throws IOException {
        Used typeface = typeface(line.bold() ? Weight.BOLD : Weight.REGULAR);
        StringBuilder codes = new StringBuilder();
        double width = 0;
        for (int c : line.text().codePoints().toArray()) {
            typeface.font().addToSubset(c);
            // One by one: the font's ligatures would make the line narrower than what the layout has measured.
            byte[] code = typeface.font().encode(Character.toString(c));
            codes.append(HexFormat.of().formatHex(code));
            width += typeface.font()
                            .getWidth(Short.toUnsignedInt(ByteBuffer.wrap(code).getShort()))
                    * line.size()
                    / UNITS;
        }
        return new Shown(typeface.name().getName(), codes.toString(), width);
    }

    /** Leaves out what no line needs. Nothing can be shown any more then. */
    void finish() throws IOException {
        for (Used typeface : used.values()) {
            typeface.font().subset();
        }
    }

    private Used typeface(Weight weight) throws IOException {
        Used known = used.get(weight);
        if (known == null) {
            try (InputStream file = Typeface.of(weight == Weight.BOLD).file()) {
                PDType0Font font = PDType0Font.load(document, file, true);
                known = new Used(font, resources.add(font));
            }
            used.put(weight, known);
        }
        return known;
    }
}
