package dev.blockprint.picture.pdf;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import org.jspecify.annotations.Nullable;

/**
 * What a page cannot hold as a shape, such as a pattern in an icon of the author's own.
 *
 * @param x of its left edge on the page
 * @param y of its upper edge on the page
 */
record Pixels(BufferedImage image, int x, int y) {
    private static final long MOST = 16_000_000;

    /** The part of a painted shape that lies in {@code box}; null if that is empty, or too large for memory. */
    static @Nullable Pixels of(Shape shape, AffineTransform transform, Paint paint, Rectangle2D box) {
        int x = (int) Math.floor(box.getX());
        int y = (int) Math.floor(box.getY());
        int width = (int) Math.ceil(box.getMaxX()) - x;
        int height = (int) Math.ceil(box.getMaxY()) - y;
        if (width <= 0 || height <= 0 || (long) width * height > MOST) {
            return null;
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.translate(-x, -y);
            graphics.transform(transform);
            graphics.setPaint(new Shifted(paint, x, y));
            graphics.fill(shape);
        } finally {
            graphics.dispose();
        }
        return new Pixels(image, x, y);
    }

    /** A paint that is asked as if the image were the whole page: a mask knows its place there. */
    private record Shifted(Paint paint, int x, int y) implements Paint {
        @Override
        public PaintContext createContext(
                ColorModel model, Rectangle device, Rectangle2D user, AffineTransform transform, RenderingHints hints) {
            Rectangle onPage = new Rectangle(device);
            onPage.translate(x, y);
            AffineTransform toPage = AffineTransform.getTranslateInstance(x, y);
            toPage.concatenate(transform);
            PaintContext context = paint.createContext(model, onPage, user, toPage, hints);
            return new PaintContext() {
                @Override
                public void dispose() {
                    context.dispose();
                }

                @Override
                public ColorModel getColorModel() {
                    return context.getColorModel();
                }

                @Override
                public Raster getRaster(int left, int top, int width, int height) {
                    return context.getRaster(left + x, top + y, width, height);
                }
            };
        }

        @Override
        public int getTransparency() {
            return paint.getTransparency();
        }
    }
}
