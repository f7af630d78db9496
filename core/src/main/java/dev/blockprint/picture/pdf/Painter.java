package dev.blockprint.picture.pdf;

import dev.blockprint.picture.Numbers;
import dev.blockprint.picture.PictureFailure;
import dev.blockprint.picture.TextLine;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Image;
import java.awt.MultipleGradientPaint;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** Paints one page. All places it is told are the page's own: from the top left, {@value #DETAIL} to a px. */
final class Painter {
    /** What has to become pixels, such as an own icon's pattern, has as many to a px. */
    static final int DETAIL = 4;

    private static final double ASCENT = 0.91;
    private static final double HEIGHT = 1.12;

    private final Ink ink = new Ink();
    private final Marks marks;
    private final Rectangle2D area;
    private final AffineTransform paper;
    private final int longest;
    private final Letters letters;
    private final Inks inks;
    private final LinkAreas links = new LinkAreas();

    /**
     * @param marks what is to be painted
     * @param width of the page, in px
     * @param height of the page, in px
     * @param paper from the page's space to the paper's
     * @param longest how many characters may say what is painted
     */
    Painter(
            Marks marks,
            double width,
            double height,
            AffineTransform paper,
            int longest,
            PDDocument document,
            PDResources resources) {
        this.marks = marks;
        this.paper = paper;
        this.longest = longest;
        this.area = new Rectangle2D.Double(0, 0, width * DETAIL, height * DETAIL);
        this.letters = new Letters(document, resources);
        this.inks = new Inks(document, resources);
    }

    void fill(Shape shape, AffineTransform transform, Paint paint, float opacity) {
        Marks.Found mark = Marks.find(shape);
        if (mark != null) {
            found(mark, transform, paint, opacity);
            return;
        }
        links.cover(shape.getBounds2D(), transform);
        if (paint instanceof Color color) {
            ink.state(inks.opacity(opacity * color.getAlpha() / 255f));
            ink.fill(color);
            paint(shape, transform, Ink.byRule("f", shape));
        } else if (paint instanceof MultipleGradientPaint gradient && Gradients.holds(gradient)) {
            ink.save();
            gradient(gradient, shape.getBounds2D(), transform, opacity);
            ink.fill("/Pattern cs /" + inks.gradient(gradient, toPaper(transform)) + " scn");
            paint(shape, transform, Ink.byRule("f", shape));
            ink.restore();
        } else {
            pixels(shape, transform, paint, opacity);
        }
    }

    void draw(Shape shape, AffineTransform transform, Paint paint, float opacity, Stroke stroke) {
        Shape outline = stroke.createStrokedShape(shape);
        boolean gradient = paint instanceof MultipleGradientPaint known && Gradients.holds(known);
        if (!(stroke instanceof BasicStroke line) || !(paint instanceof Color || gradient)) {
            fill(outline, transform, paint, opacity);
            return;
        }
        links.cover(outline.getBounds2D(), transform);
        boolean even = isEven(transform);
        if (gradient || !even) {
            ink.save();
        }
        if (paint instanceof MultipleGradientPaint known) {
            gradient(known, outline.getBounds2D(), transform, opacity);
            ink.line("/Pattern CS /" + inks.gradient(known, toPaper(transform)) + " SCN");
        } else if (paint instanceof Color color) {
            ink.state(inks.opacity(opacity * color.getAlpha() / 255f));
            ink.line(color);
        }
        if (even) {
            ink.stroke(line, Math.sqrt(Math.abs(transform.getDeterminant())));
            paint(shape, transform, "S");
        } else {
            ink.matrix("cm", transform);
            ink.stroke(line, 1);
            paint(shape, new AffineTransform(), "S");
        }
        if (gradient || !even) {
            ink.restore();
        }
    }

    void image(Image image, AffineTransform transform, float opacity) {
        int width = image.getWidth(null);
        int height = image.getHeight(null);
        if (width <= 0 || height <= 0) {
            return;
        }
        links.cover(new Rectangle2D.Double(0, 0, width, height), transform);
        AffineTransform placed = new AffineTransform(transform);
        placed.concatenate(
                new AffineTransform(width, 0, 0, -height, 0, height)); // an image of a PDF stands on its foot
        ink.save();
        ink.state(inks.opacity(opacity));
        ink.matrix("cm", placed);
        ink.raw("/" + inks.image(image) + " Do");
        ink.restore();
    }

    /** Paints only inside of {@code shape} until {@link #endClip}, which ends all from the {@code first} on. */
    void clip(Shape shape, AffineTransform transform, boolean first) {
        if (first) {
            ink.save();
        }
        if (!ink.path(shape, transform)) {
            ink.raw("0 0 0 0 re");
        }
        ink.raw(Ink.byRule("W", shape) + " n");
    }

    void endClip() {
        ink.restore();
    }

    /** The page as it looks from inside of {@code transform}. */
    Rectangle2D bounds(AffineTransform transform) {
        try {
            return transform.createInverse().createTransformedShape(area).getBounds2D();
        } catch (NoninvertibleTransformException e) {
            return new Rectangle2D.Double();
        }
    }

    String finish() throws IOException {
        letters.finish();
        return ink.toString();
    }

    List<LinkAreas.Link> links() {
        return links.links();
    }

    private void found(Marks.Found mark, AffineTransform transform, Paint paint, float opacity) {
        switch (mark.kind()) {
            case TEXT -> text(marks.lines().get(mark.number()), transform, paint, opacity);
            case LINK -> links.begin(marks.links().get(mark.number()));
            case LINK_END -> links.end();
        }
    }

    private void text(TextLine line, AffineTransform transform, Paint paint, float opacity) {
        Letters.Shown shown;
        try {
            shown = letters.show(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Color color = paint instanceof Color plain ? plain : Color.BLACK;
        ink.state(inks.opacity(opacity * color.getAlpha() / 255f));
        ink.fill(color);
        AffineTransform upright = new AffineTransform(transform);
        upright.translate(-line.share() * shown.width(), 0);
        Rectangle2D box = new Rectangle2D.Double(0, -ASCENT * line.size(), shown.width(), HEIGHT * line.size());
        links.cover(box, upright);
        upright.scale(1, -1);
        ink.raw("BT");
        ink.raw("/" + shown.name() + " " + Numbers.px(line.size()) + " Tf");
        ink.matrix("Tm", upright);
        ink.raw("<" + shown.codes() + "> Tj");
        ink.raw("ET");
    }

    private void gradient(MultipleGradientPaint gradient, Rectangle2D box, AffineTransform transform, float opacity) {
        if (Gradients.isOpaque(gradient)) {
            ink.state(inks.opacity(opacity));
        } else {
            Rectangle2D onPage = transform.createTransformedShape(box).getBounds2D();
            ink.state(inks.fading(gradient, transform, onPage, opacity));
        }
    }

    private void pixels(Shape shape, AffineTransform transform, Paint paint, float opacity) {
        Rectangle2D box = transform.createTransformedShape(shape).getBounds2D().createIntersection(area);
        Pixels pixels = Pixels.of(shape, transform, paint, box);
        if (pixels != null) {
            image(pixels.image(), AffineTransform.getTranslateInstance(pixels.x(), pixels.y()), opacity);
        }
    }

    private void paint(Shape shape, AffineTransform transform, String operator) {
        if (ink.path(shape, transform)) {
            ink.raw(operator);
        }
        if (ink.length() > longest) {
            throw new PictureFailure("the page would need more than " + longest + " characters to say what is on it");
        }
    }

    /** Patterns know nothing of what has moved the page: theirs is the paper's own space. */
    private AffineTransform toPaper(AffineTransform transform) {
        AffineTransform whole = new AffineTransform(paper);
        whole.concatenate(transform);
        return whole;
    }

    /** Whether a circle stays one. */
    private static boolean isEven(AffineTransform t) {
        double along = t.getScaleX() * t.getScaleX() + t.getShearY() * t.getShearY();
        double across = t.getScaleY() * t.getScaleY() + t.getShearX() * t.getShearX();
        double skew = t.getScaleX() * t.getShearX() + t.getShearY() * t.getScaleY();
        double slack = 1e-4 * Math.max(along, across);
        return Math.abs(along - across) <= slack && Math.abs(skew) <= slack;
    }
}
