package dev.blockprint.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.SVGRenderingHints;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A picture in pixels.
 *
 * @param png the file
 * @param width in pixels
 * @param height in pixels
 * @param missing the characters that no font at hand could draw, each once; empty if there are none
 */
@SuppressWarnings("ArrayRecordComponent") // pictures are written, never compared
public record Raster(byte[] png, int width, int height, String missing) {
    /** The most pixels of a picture. */
    public static final long MOST_PIXELS = 100_000_000;

    /**
     * Draws an SVG of one theme. Nothing outside of it is read.
     *
     * @param svg complete in itself, without a style
     * @param scale pixels per px, more than 0
     * @throws PictureFailure if it cannot be drawn, or would have more than {@value #MOST_PIXELS} pixels
     */
    public static Raster of(String svg, double scale) {
        TextOutlines outlines = TextOutlines.of(svg);
        SVGDocument document = Drawing.load(outlines.svg());
        FloatSize size = document.size();
        double width = Math.ceil(size.width * scale - 0.001);
        double height = Math.ceil(size.height * scale - 0.001);
        if (!(width >= 1 && height >= 1)) {
            throw new PictureFailure("the picture has no size in pixels at scale " + scale);
        }
        if (width * height > MOST_PIXELS) {
            throw new PictureFailure("the picture would have " + Numbers.px(width) + " x " + Numbers.px(height)
                    + " pixels, more than " + MOST_PIXELS);
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_ARGB);
        draw(document, image, scale);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] png = Png.encode(pixels, image.getWidth(), image.getHeight(), scale);
        return new Raster(png, image.getWidth(), image.getHeight(), outlines.missing());
    }

    private static void draw(SVGDocument document, BufferedImage image, double scale) {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.setRenderingHint(SVGRenderingHints.KEY_SOFT_CLIPPING, SVGRenderingHints.VALUE_SOFT_CLIPPING_ON);
            graphics.scale(scale, scale);
            FloatSize size = document.size();
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(size));
        } finally {
            graphics.dispose();
        }
    }
}
