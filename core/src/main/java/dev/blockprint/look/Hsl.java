package dev.blockprint.look;

/** A colour as hue, saturation and lightness, the last two from 0 to 1, so that it can be made lighter and stay itself. */
record Hsl(double hue, double saturation, double lightness) {
    static Hsl of(String color) {
        double r = channel(color, 0);
        double g = channel(color, 1);
        double b = channel(color, 2);
        double most = Math.max(r, Math.max(g, b));
        double least = Math.min(r, Math.min(g, b));
        double lightness = (most + least) / 2;
        double chroma = most - least;
        if (chroma == 0) {
            return new Hsl(0, 0, lightness);
        }
        double hue = most == r ? (g - b) / chroma + 6 : most == g ? (b - r) / chroma + 2 : (r - g) / chroma + 4;
        return new Hsl(hue % 6, chroma / (1 - Math.abs(2 * lightness - 1)), lightness);
    }

    Hsl withLightness(double other) {
        return new Hsl(hue, saturation, other);
    }

    Hsl withSaturation(double other) {
        return new Hsl(hue, other, lightness);
    }

    /** As {@code #rrggbb}. */
    String hex() {
        double chroma = saturation * (1 - Math.abs(2 * lightness - 1));
        StringBuilder out = new StringBuilder("#");
        for (int offset : new int[] {0, 4, 2}) {
            double distance = Math.abs((hue + offset) % 6 - 3) - 1;
            double share = Math.max(0, Math.min(1, distance));
            long value = Math.round(255 * (lightness - chroma / 2 + share * chroma));
            int channel = (int) Math.max(0, Math.min(255, value));
            out.append(Character.forDigit(channel >> 4, 16)).append(Character.forDigit(channel & 15, 16));
        }
        return out.toString();
    }

    /** Red, green or blue, from 0 to 1. */
    static double channel(String color, int index) {
        return Integer.parseInt(color.substring(1 + 2 * index, 3 + 2 * index), 16) / 255.0;
    }
}
