package dev.blockprint.picture.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Strokes are those of Java, but for how it rounds. */
class StrokerProperties {
    private static final int SIZE = 100;

    @Provide
    @SuppressWarnings("NullAway") // a stroke without dashes has null for them
    Arbitrary<BasicStroke> strokes() {
        Arbitrary<float[]> dashes = Arbitraries.floats()
                .between(3, 20)
                .array(float[].class)
                .ofMinSize(1)
                .ofMaxSize(3)
                .injectNull(0.6);
        return Combinators.combine(
                        Arbitraries.floats().between(1.5f, 12),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.floats().between(1, 6),
                        dashes,
                        Arbitraries.floats().between(0, 30))
                .as(BasicStroke::new);
    }

    @Provide
    Arbitrary<Path2D> paths() {
        return Arbitraries.doubles()
                .between(10, 90)
                .list()
                .ofMinSize(4)
                .ofMaxSize(13)
                .map(values -> {
                    Path2D path = new Path2D.Double();
                    path.moveTo(values.get(0), values.get(1));
                    int i = 2;
                    for (; i + 5 < values.size(); i += 6) {
                        path.curveTo(
                                values.get(i),
                                values.get(i + 1),
                                values.get(i + 2),
                                values.get(i + 3),
                                values.get(i + 4),
                                values.get(i + 5));
                    }
                    for (; i + 1 < values.size(); i += 2) {
                        path.lineTo(values.get(i), values.get(i + 1));
                    }
                    return path;
                });
    }

    @Property(seed = "17", tries = 200)
    void aStrokeIsThatOfJavaButForItsRounding(
            @ForAll("paths") Path2D path, @ForAll("strokes") BasicStroke stroke, @ForAll boolean closed) {
        if (closed && stroke.getDashArray() == null) {
            path.closePath(); // Java joins the last dash of a closed line to its first
        }
        int[] ours = ours(path, stroke);
        int[] theirs = theirs(path, stroke);
        // A dash that ends a little earlier may end before a corner rather than behind it.
        double share = stroke.getDashArray() == null ? 0.06 : 0.25;
        double difference = 0;
        double drawn = 0;
        for (int i = 0; i < ours.length; i++) {
            difference += Math.abs(ours[i] - theirs[i]) / 255.0;
            drawn += theirs[i] / 255.0;
        }
        assertThat(difference)
                .as(
                        "pixels of difference to %.1f px of a stroke of %s with dashes %s",
                        drawn, stroke.getLineWidth(), Arrays.toString(stroke.getDashArray()))
                .isLessThan(2 + drawn * share);
    }

    private static int[] ours(Path2D path, BasicStroke stroke) {
        Pixels pixels = new Pixels(SIZE, SIZE);
        PixelOutput output = new PixelOutput(pixels, 1);
        output.setPaint(Color.BLACK);
        output.setStroke(stroke);
        output.drawShape(path);
        int[] alpha = new int[SIZE * SIZE];
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] = pixels.color(i % SIZE, i / SIZE) >>> 24;
        }
        return alpha;
    }

    private static int[] theirs(Path2D path, BasicStroke stroke) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(stroke);
        graphics.draw(path);
        graphics.dispose();
        int[] alpha = image.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE);
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] >>>= 24;
        }
        return alpha;
    }

    @Example
    void aLineOfVeryManyDashesIsDrawnWhole() {
        Path2D path = new Path2D.Double();
        path.moveTo(10, 50);
        path.lineTo(90, 50);
        BasicStroke fine = new BasicStroke(4, 0, 0, 10, new float[] {0.0001f}, 0);
        int[] alpha = ours(path, fine);
        assertThat(alpha[50 * SIZE + 50]).isEqualTo(255);
    }
}
