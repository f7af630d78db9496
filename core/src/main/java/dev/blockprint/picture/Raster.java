package dev.blockprint.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import dev.blockprint.picture.pixels.PixelOutput;
import dev.blockprint.picture.pixels.Pixels;

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
        Pixels pixels = new Pixels((int) width, (int) height);
        PixelOutput output = new PixelOutput(pixels, scale);
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, output, new ViewBox(size));
        return new Raster(pixels.png(scale), (int) width, (int) height, outlines.missing());
    }
}
