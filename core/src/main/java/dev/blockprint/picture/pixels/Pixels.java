package dev.blockprint.picture.pixels;

/** A picture as colours, row by row, each with its opacity and not multiplied by it. At first it is clear. */
public final class Pixels {
    private final int width;
    private final int height;
    private final int[] argb;

    /** Of a size in pixels, each at least 1. */
    public Pixels(int width, int height) {
        this.width = width;
        this.height = height;
        argb = new int[Math.multiplyExact(width, height)];
    }

    /**
     * The picture as a PNG file.
     *
     * @param scale how many pixels there are to a CSS px
     */
    public byte[] png(double scale) {
        return Png.encode(argb, width, height, scale);
    }

    Bounds bounds() {
        return new Bounds(0, 0, width, height);
    }

    int color(int x, int y) {
        return argb[y * width + x];
    }

    /** Paints a colour, {@code share} of 255 of it, over a pixel. */
    void paint(int x, int y, int color, int share) {
        int at = y * width + x;
        int alpha = product(color >>> 24, share);
        if (alpha == 255) {
            argb[at] = color;
        } else if (alpha > 0) {
            argb[at] = over(argb[at], color, alpha);
        }
    }

    private static int over(int below, int color, int alpha) {
        int rest = (below >>> 24) * (255 - alpha); // of 255²
        int sum = alpha * 255 + rest;
        int red = mixed((color >> 16) & 0xFF, (below >> 16) & 0xFF, alpha * 255, rest, sum);
        int green = mixed((color >> 8) & 0xFF, (below >> 8) & 0xFF, alpha * 255, rest, sum);
        int blue = mixed(color & 0xFF, below & 0xFF, alpha * 255, rest, sum);
        return (((sum + 127) / 255) << 24) | (red << 16) | (green << 8) | blue;
    }

    private static int mixed(int above, int below, int shareAbove, int shareBelow, int sum) {
        return (above * shareAbove + below * shareBelow + sum / 2) / sum;
    }

    /** Of two shares of 255. */
    static int product(int a, int b) {
        return (a * b + 127) / 255;
    }
}
