package dev.blockprint.picture.pixels;

import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.util.Map;

/** The colours that a paint has at each pixel. */
interface Shade {
    /** The colours of a few pixels of one row. */
    interface Row {
        int at(int index);
    }

    Row row(int x, int y, int count);

    /** Of a paint that stands in the units of {@code shape}. */
    static Shade of(Paint paint, float opacity, Bounds clip, Rectangle2D shape, AffineTransform transform) {
        if (paint instanceof Color color) {
            int argb = faded(color.getRGB(), opacity);
            return (x, y, count) -> index -> argb;
        }
        Rectangle device = new Rectangle(clip.left(), clip.top(), clip.width(), clip.height());
        PaintContext context = paint.createContext(
                ColorModel.getRGBdefault(),
                device,
                shape,
                new AffineTransform(transform),
                new RenderingHints(Map.of()));
        ColorModel model = context.getColorModel();
        return (x, y, count) -> {
            Raster colors = context.getRaster(x, y, count, 1);
            return index -> faded(model.getRGB(colors.getDataElements(index, 0, null)), opacity);
        };
    }

    private static int faded(int argb, float opacity) {
        return (Math.round((argb >>> 24) * opacity) << 24) | (argb & 0xFFFFFF);
    }
}
