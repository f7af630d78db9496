package dev.blockprint.picture.pixels;

import com.github.weisj.jsvg.renderer.SVGRenderingHints;
import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Paints what the SVG library asks for into {@link Pixels}. Java's own rasteriser is not used: it rounds differently from
 * one release to the next.
 */
public final class PixelOutput implements Output {
    /** How far a straight line may be from the curve that it stands for, in pixels. */
    private static final double TOLERANCE = 0.02;

    private final Pixels pixels;
    private AffineTransform transform;
    private Clip clip;
    private Paint paint = Color.BLACK;
    private BasicStroke stroke = new BasicStroke();
    private float opacity = 1;
    private @Nullable MaskedPaint mask;

    /** An output that paints {@code scale} pixels for each px. */
    public PixelOutput(Pixels pixels, double scale) {
        this.pixels = pixels;
        this.transform = AffineTransform.getScaleInstance(scale, scale);
        this.clip = Clip.of(pixels.bounds());
    }

    private PixelOutput(PixelOutput parent) {
        pixels = parent.pixels;
        transform = parent.transform();
        clip = parent.clip;
        paint = parent.paint;
        stroke = parent.stroke;
        opacity = parent.opacity;
        mask = parent.mask == null ? null : parent.mask.copy();
    }

    @Override
    public void fillShape(Shape shape) {
        List<Polyline> polygons = Flattener.flatten(shape, tolerance());
        fill(polygons, evenOdd(shape), shape.getBounds2D());
    }

    @Override
    public void drawShape(Shape shape) {
        double tolerance = tolerance();
        List<Polyline> lines = Flattener.flatten(shape, tolerance);
        fill(Stroker.stroke(lines, stroke, tolerance), false, shape.getBounds2D());
    }

    private void fill(List<Polyline> polygons, boolean evenOdd, Rectangle2D bounds) {
        polygons.forEach(polygon -> polygon.transform(transform));
        Shade shade = Shade.of(paint, opacity, clip.bounds(), bounds, transform);
        Clip inside = clip;
        Scanner.scan(polygons, evenOdd, inside.bounds(), (y, left, coverage, from, to) -> {
            Shade.Row colors = shade.row(left + from, y, to - from);
            for (int x = from; x < to; x++) {
                pixels.paint(left + x, y, colors.at(x - from), inside.share(left + x, y, coverage[x]));
            }
        });
    }

    private static boolean evenOdd(Shape shape) {
        return shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
    }

    /** In the units of the shapes. */
    private double tolerance() {
        double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
        return scale > 0 ? TOLERANCE / scale : TOLERANCE;
    }

    @Override
    public void drawImage(BufferedImage image) {
        drawImage(image, new AffineTransform(), null);
    }

    @Override
    public void drawImage(Image image, @Nullable ImageObserver observer) {
        drawImage(image, new AffineTransform(), observer);
    }

    @Override
    public void drawImage(Image image, AffineTransform place, @Nullable ImageObserver observer) {
        if (!(image instanceof BufferedImage buffered)) {
            return; // the library gives those that it decoded, and no other
        }
        Rectangle2D frame = new Rectangle2D.Double(0, 0, buffered.getWidth(), buffered.getHeight());
        if (mask != null) {
            PixelOutput inner = new PixelOutput(this);
            inner.applyTransform(place);
            inner.setPaint(new TexturePaint(buffered, frame));
            inner.fillShape(frame);
            return;
        }
        AffineTransform onto = transform();
        onto.concatenate(place);
        Sampler sampler;
        try {
            sampler = Sampler.of(buffered, onto);
        } catch (NoninvertibleTransformException e) {
            return; // an image without a width or a height
        }
        List<Polyline> polygons = Flattener.flatten(frame, 1);
        polygons.forEach(polygon -> polygon.transform(onto));
        int share = Math.round(opacity * 255);
        Scanner.scan(polygons, false, clip.bounds(), (y, left, coverage, from, to) -> {
            for (int x = from; x < to; x++) {
                int covered = Pixels.product(coverage[x], share);
                pixels.paint(left + x, y, sampler.color(left + x, y), clip.share(left + x, y, covered));
            }
        });
    }

    @Override
    public void setPaint(Paint other) {
        MaskedPaint current = mask;
        if (current == null) {
            paint = other;
        } else {
            current.set(other);
            paint = current.paint();
        }
    }

    /** The library sets masks this way, and nothing else. */
    @Override
    public void setPaint(Supplier<Paint> masking) {
        MaskedPaint masked = MaskedPaint.of(masking, paint);
        mask = masked;
        paint = masked.paint();
    }

    @Override
    public boolean hasMaskedPaint() {
        return mask != null;
    }

    @Override
    public void setStroke(Stroke stroke) {
        this.stroke = (BasicStroke) stroke;
    }

    @Override
    public Stroke stroke() {
        return stroke;
    }

    @Override
    public void applyClip(Shape shape) {
        List<Polyline> polygons = Flattener.flatten(shape, tolerance());
        polygons.forEach(polygon -> polygon.transform(transform));
        Bounds box = polygons.size() == 1 ? box(polygons.get(0)) : null;
        clip = box == null ? clip.and(polygons, evenOdd(shape)) : clip.and(box);
    }

    /** What an upright rectangle holds, to the nearest pixel; null if the polygon is none. */
    private static @Nullable Bounds box(Polyline polygon) {
        if (polygon.size() != 4) {
            return null;
        }
        for (int i = 0; i < 4; i++) {
            int next = (i + 1) % 4;
            boolean level = polygon.y(i) == polygon.y(next);
            boolean upright = polygon.x(i) == polygon.x(next);
            int after = (i + 2) % 4;
            if (!(level && polygon.x(next) == polygon.x(after)) && !(upright && polygon.y(next) == polygon.y(after))) {
                return null;
            }
        }
        return new Bounds(
                (int) Math.rint(Math.min(polygon.x(0), polygon.x(2))),
                (int) Math.rint(Math.min(polygon.y(0), polygon.y(2))),
                (int) Math.rint(Math.max(polygon.x(0), polygon.x(2))),
                (int) Math.rint(Math.max(polygon.y(0), polygon.y(2))));
    }

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public Output createChild() {
        return new PixelOutput(this);
    }

    @Override
    public void dispose() {
        if (mask != null) {
            mask.dispose();
        }
    }

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {}

    @Override
    public Rectangle2D clipBounds() {
        Bounds bounds = clip.bounds();
        Rectangle2D box = new Rectangle2D.Double(bounds.left(), bounds.top(), bounds.width(), bounds.height());
        try {
            return transform.createInverse().createTransformedShape(box).getBounds2D();
        } catch (NoninvertibleTransformException e) {
            return new Rectangle2D.Double();
        }
    }

    @Override
    public RenderingHints renderingHints() {
        RenderingHints hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        // Else the library paints images as textures, whose edges are those of Java.
        hints.put(SVGRenderingHints.KEY_IMAGE_ANTIALIASING, SVGRenderingHints.VALUE_IMAGE_ANTIALIASING_OFF);
        return hints;
    }

    @Override
    public @Nullable Object renderingHint(RenderingHints.Key key) {
        return renderingHints().get(key);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {}

    @Override
    public AffineTransform transform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform to) {
        transform = new AffineTransform(to);
    }

    @Override
    public void applyTransform(AffineTransform more) {
        transform.concatenate(more);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public float currentOpacity() {
        return opacity;
    }

    @Override
    public void applyOpacity(float more) {
        opacity *= more;
    }

    @Override
    public SafeState safeState() {
        PixelOutput saved = new PixelOutput(this);
        return () -> {
            transform = saved.transform;
            clip = saved.clip;
            paint = saved.paint;
            stroke = saved.stroke;
            opacity = saved.opacity;
            mask = saved.mask;
        };
    }

    @Override
    public boolean supportsFilters() {
        return true;
    }

    @Override
    public boolean supportsColors() {
        return true;
    }
}
