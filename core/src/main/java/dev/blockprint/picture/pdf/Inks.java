package dev.blockprint.picture.pdf;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.MultipleGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** What a page refers to by name: opacities, gradients and images. */
final class Inks {
    private final PDDocument document;
    private final PDResources resources;
    private final Map<Integer, String> opacities = new TreeMap<>();

    Inks(PDDocument document, PDResources resources) {
        this.document = document;
        this.resources = resources;
    }

    /** The state that fills and draws with {@code opacity}, to 0.001. */
    String opacity(float opacity) {
        int thousandths = Math.round(Math.max(0, Math.min(1, opacity)) * 1000);
        return opacities.computeIfAbsent(thousandths, level -> name(state(level / 1000f)));
    }

    /** The state that fades as a gradient's colours do: its opacity is the luminosity of a second gradient. */
    String fading(MultipleGradientPaint gradient, AffineTransform transform, Rectangle2D box, float opacity) {
        PDResources own = new PDResources();
        Ink ink = new Ink();
        AffineTransform matrix = new AffineTransform(transform);
        matrix.concatenate(gradient.getTransform());
        ink.matrix("cm", matrix);
        ink.raw("/" + own.add(Gradients.shading(gradient, true)).getName() + " sh");
        PDTransparencyGroup group = new PDTransparencyGroup(stream(ink.toString()));
        group.setResources(own);
        group.setBBox(new PDRectangle(
                (float) box.getX() - 1,
                (float) box.getY() - 1,
                (float) box.getWidth() + 2,
                (float) box.getHeight() + 2));
        COSDictionary kind = new COSDictionary();
        kind.setItem(COSName.S, COSName.TRANSPARENCY);
        kind.setItem(COSName.CS, COSName.DEVICEGRAY);
        group.getCOSObject().setItem(COSName.GROUP, kind);
        COSDictionary mask = new COSDictionary();
        mask.setItem(COSName.TYPE, COSName.MASK);
        mask.setItem(COSName.S, COSName.LUMINOSITY);
        mask.setItem(COSName.G, group);
        PDExtendedGraphicsState state = state(opacity);
        state.getCOSObject().setItem(COSName.SMASK, mask);
        return name(state);
    }

    String gradient(MultipleGradientPaint gradient, AffineTransform toPaper) {
        return resources.add(Gradients.pattern(gradient, toPaper)).getName();
    }

    String image(Image image) {
        try {
            return resources
                    .add(LosslessFactory.createFromImage(document, buffered(image)))
                    .getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDStream stream(String content) {
        try {
            byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
            return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDExtendedGraphicsState state(float opacity) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(opacity);
        state.setStrokingAlphaConstant(opacity);
        return state;
    }

    private String name(PDExtendedGraphicsState state) {
        return resources.add(state).getName();
    }

    private static BufferedImage buffered(Image image) {
        if (image instanceof BufferedImage known) {
            return known;
        }
        BufferedImage copy =
                new BufferedImage(image.getWidth(null), image.getHeight(null), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return copy;
    }
}
