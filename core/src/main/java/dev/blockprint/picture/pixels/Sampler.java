package dev.blockprint.picture.pixels;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.BufferedImage;

/** The colours of an image that is drawn larger, smaller or turned. */
final class Sampler {
    /** The most samples of a pixel in one direction: of an image that is shrunk further, not every point counts. */
    private static final int MOST_SAMPLES = 16;

    private final int[] argb;
    private final int width;
    private final int height;
    private final AffineTransform toImage;
    private final int samples;

    private Sampler(BufferedImage image, AffineTransform toImage) {
        this.width = image.getWidth();
        this.height = image.getHeight();
        this.argb = image.getRGB(0, 0, width, height, null, 0, width);
        this.toImage = toImage;
        double step = Math.max(
                Math.abs(toImage.getScaleX()) + Math.abs(toImage.getShearX()),
                Math.abs(toImage.getScaleY()) + Math.abs(toImage.getShearY()));
        this.samples = (int) Math.max(1, Math.min(MOST_SAMPLES, Math.ceil(step)));
    }

    /** Of an image that {@code transform} puts onto the picture. */
    static Sampler of(BufferedImage image, AffineTransform transform) throws NoninvertibleTransformException {
        return new Sampler(image, transform.createInverse());
    }

    /** The colour of a pixel of the picture: the mean of points spread evenly over it. */
    int color(int x, int y) {
        Mean mean = new Mean();
        double[] point = new double[2];
        for (int row = 0; row < samples; row++) {
            for (int column = 0; column < samples; column++) {
                point[0] = x + (column + 0.5) / samples;
                point[1] = y + (row + 0.5) / samples;
                toImage.transform(point, 0, point, 0, 1);
                sample(point[0] - 0.5, point[1] - 0.5, mean);
            }
        }
        return mean.color();
    }

    /** The mean of the four pixels around a point, each by its nearness. Beyond the edge, the edge counts. */
    private void sample(double x, double y, Mean mean) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double below = y - top;
        mean.add(at(left, top), (1 - right) * (1 - below));
        mean.add(at(left + 1, top), right * (1 - below));
        mean.add(at(left, top + 1), (1 - right) * below);
        mean.add(at(left + 1, top + 1), right * below);
    }

    private int at(int x, int y) {
        return argb[Math.max(0, Math.min(height - 1, y)) * width + Math.max(0, Math.min(width - 1, x))];
    }

    /** A mean of colours in which a clear one has no say but for the opacity. */
    private static final class Mean {
        private double weights;
        private double alpha;
        private double red;
        private double green;
        private double blue;

        void add(int color, double weight) {
            double opacity = weight * (color >>> 24);
            weights += weight;
            alpha += opacity;
            red += opacity * ((color >> 16) & 0xFF);
            green += opacity * ((color >> 8) & 0xFF);
            blue += opacity * (color & 0xFF);
        }

        int color() {
            if (alpha == 0) {
                return 0;
            }
            int opacity = (int) Math.round(alpha / weights);
            return (opacity << 24) | (channel(red) << 16) | (channel(green) << 8) | channel(blue);
        }

        private int channel(double sum) {
            return (int) Math.round(sum / alpha);
        }
    }
}
