package dev.blockprint.model;

/**
 * The shape that the whole picture should have, title and margins included.
 *
 * @param width in any unit, more than 0
 * @param height in the same unit, more than 0
 */
public record Aspect(double width, double height, Origin origin) {
    public Aspect {
        if (!(width > 0 && height > 0 && Double.isFinite(width / height) && width / height > 0)) {
            throw new IllegalArgumentException("a picture has a width and a height: " + width + ":" + height);
        }
    }

    /** How many times as wide as high. */
    public double ratio() {
        return width / height;
    }
}
