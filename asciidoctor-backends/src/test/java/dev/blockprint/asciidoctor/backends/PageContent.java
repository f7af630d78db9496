package dev.blockprint.asciidoctor.backends;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

/** What a page of a PDF shows, in points from its lower left. */
final class PageContent extends PDFGraphicsStreamEngine {
    private final List<Rectangle2D> shapes = new ArrayList<>();
    private final List<Rectangle2D> whites = new ArrayList<>();
    private final List<Rectangle2D> images = new ArrayList<>();
    private Path2D path = new Path2D.Double();

    private PageContent(PDPage page) {
        super(page);
    }

    static PageContent of(PDPage page) throws IOException {
        PageContent content = new PageContent(page);
        content.processPage(page);
        return content;
    }

    /** Whatever is filled or drawn as a path. */
    List<Rectangle2D> shapes() {
        return shapes;
    }

    /** The grounds of pictures: what is filled with white. */
    List<Rectangle2D> grounds() {
        return whites.stream()
                .filter(box -> box.getWidth() > 50 && box.getHeight() > 30)
                .toList();
    }

    List<Rectangle2D> images() {
        return images;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        for (Point2D corner : List.of(p1, p2, p3)) {
            path.lineTo(corner.getX(), corner.getY());
        }
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        images.add(new Rectangle2D.Double(
                place.getTranslateX(), place.getTranslateY(), place.getScalingFactorX(), place.getScalingFactorY()));
    }

    @Override
    public void clip(int rule) {
        // What is cut off is of no matter here.
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path = new Path2D.Double();
    }

    @Override
    public void strokePath() {
        shapes.add(path.getBounds2D());
        endPath();
    }

    @Override
    public void fillPath(int rule) throws IOException {
        PDColor color = getGraphicsState().getNonStrokingColor();
        if (!color.isPattern() && color.toRGB() == 0xFFFFFF) {
            whites.add(path.getBounds2D());
        }
        shapes.add(path.getBounds2D());
        endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        fillPath(rule);
    }

    @Override
    public void shadingFill(COSName name) {
        // It fills what is clipped.
    }
}
