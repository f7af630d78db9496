package dev.blockprint.picture.pdf;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes the shapes of a drawing, and hands them to the page with all that holds for them. What holds is remembered by
 * graphics that nothing is ever drawn on: the library knows best how a mask, which is a paint there, goes with others.
 */
final class PageOutput implements Output {
    private final Painter page;
    private final Output state;
    /** What was saved for the sake of a clip ends with this output. */
    private boolean clipped;

    private PageOutput(Painter page, Output state) {
        this.page = page;
        this.state = state;
    }

    static PageOutput of(Painter page, double scale) {
        BufferedImage nothing = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
        PageOutput output = new PageOutput(page, Output.createForGraphics(nothing.createGraphics()));
        output.scale(scale, scale);
        return output;
    }

    @Override
    public void fillShape(Shape shape) {
        page.fill(shape, transform(), paint(), currentOpacity());
    }

    @Override
    public void drawShape(Shape shape) {
        page.draw(shape, transform(), paint(), currentOpacity(), stroke());
    }

    @Override
    public void drawImage(BufferedImage image) {
        page.image(image, transform(), currentOpacity());
    }

    @Override
    public void drawImage(Image image, @Nullable ImageObserver observer) {
        page.image(image, transform(), currentOpacity());
    }

    @Override
    public void drawImage(Image image, AffineTransform move, @Nullable ImageObserver observer) {
        AffineTransform placed = transform();
        placed.concatenate(move);
        page.image(image, placed, currentOpacity());
    }

    /** There is no other way to ask for it. */
    private Paint paint() {
        Paint[] paint = {Color.BLACK};
        state.debugPaint(graphics -> paint[0] = graphics.getPaint());
        return paint[0];
    }

    @Override
    public void setPaint(Paint paint) {
        state.setPaint(paint);
    }

    @Override
    public void setPaint(Supplier<Paint> paint) {
        state.setPaint(paint);
    }

    @Override
    public void setStroke(Stroke stroke) {
        state.setStroke(stroke);
    }

    @Override
    public Stroke stroke() {
        return state.stroke();
    }

    @Override
    public void applyClip(Shape shape) {
        page.clip(shape, transform(), !clipped);
        clipped = true;
    }

    @Override
    public Optional<Float> contextFontSize() {
        return state.contextFontSize();
    }

    @Override
    public Output createChild() {
        return new PageOutput(page, state.createChild());
    }

    @Override
    public void dispose() {
        if (clipped) {
            page.endClip();
            clipped = false;
        }
        state.dispose();
    }

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {
        // Only the library's own developers ask for it.
    }

    @Override
    public Rectangle2D clipBounds() {
        return page.bounds(transform());
    }

    @Override
    public RenderingHints renderingHints() {
        return Objects.requireNonNull(state.renderingHints());
    }

    @Override
    public @Nullable Object renderingHint(RenderingHints.Key key) {
        return state.renderingHint(key);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        state.setRenderingHint(key, value);
    }

    @Override
    public AffineTransform transform() {
        return state.transform();
    }

    @Override
    public void setTransform(AffineTransform transform) {
        state.setTransform(transform);
    }

    @Override
    public void applyTransform(AffineTransform transform) {
        state.applyTransform(transform);
    }

    @Override
    public void rotate(double angle) {
        state.rotate(angle);
    }

    @Override
    public void scale(double x, double y) {
        state.scale(x, y);
    }

    @Override
    public void translate(double x, double y) {
        state.translate(x, y);
    }

    @Override
    public float currentOpacity() {
        return state.currentOpacity();
    }

    @Override
    public void applyOpacity(float opacity) {
        state.applyOpacity(opacity);
    }

    @Override
    public boolean hasMaskedPaint() {
        return state.hasMaskedPaint();
    }

    @Override
    public SafeState safeState() {
        return state.safeState();
    }

    @Override
    public boolean supportsFilters() {
        return false;
    }

    @Override
    public boolean supportsColors() {
        return true;
    }
}
