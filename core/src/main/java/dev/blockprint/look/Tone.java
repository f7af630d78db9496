package dev.blockprint.look;

/** A colour in both themes, each as {@code #rrggbb}, or {@code none}. */
public record Tone(String light, String dark) {
    /** The same in both themes. */
    public static Tone both(String color) {
        return new Tone(color, color);
    }
}
