package dev.blockprint.look;

/** Contrast as WCAG 2 counts it. */
public final class Contrast {
    /** What text needs. */
    public static final double TEXT = 4.5;

    /** What a line or a glyph needs that is to be seen. */
    public static final double LINE = 3;

    /** On a ground as light as this black is seen as well as white. */
    private static final double MIDDLE = 0.179;

    private static final int STEPS = 64;

    private Contrast() {}

    /** From 1, none, to 21, black on white; colours are {@code #rrggbb}. */
    public static double between(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** {@code color}, made lighter on dark ground or darker on light, until its contrast is at least {@code least}. */
    static String readable(String color, String ground, double least) {
        Hsl hsl = Hsl.of(color);
        double goal = luminance(ground) > MIDDLE ? 0 : 1;
        for (int i = 0; i <= STEPS; i++) {
            double lightness = hsl.lightness() + (goal - hsl.lightness()) * i / STEPS;
            String candidate = i == 0 ? color : hsl.withLightness(lightness).hex();
            if (between(candidate, ground) >= least) {
                return candidate;
            }
        }
        return goal == 0 ? "#000000" : "#ffffff";
    }

    /** From 0, black, to 1, white. */
    static double luminance(String color) {
        return 0.2126 * linear(Hsl.channel(color, 0))
                + 0.7152 * linear(Hsl.channel(color, 1))
                + 0.0722 * linear(Hsl.channel(color, 2));
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : StrictMath.pow((channel + 0.055) / 1.055, 2.4);
    }
}
