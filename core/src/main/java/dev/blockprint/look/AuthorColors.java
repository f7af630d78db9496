package dev.blockprint.look;

import java.util.Objects;

/**
 * An author's colours in both themes. In the light they are what the author wrote, unless text could not be read; in the
 * dark they are changed until they are seen as well as the theme's own.
 */
public final class AuthorColors {
    private static final double DARK_LINE = 5.4;
    private static final double DARK_TEXT = 6.75;
    private static final double PALE = 0.5;

    private static final Tone LABEL = of(Role.LABEL);
    private static final Tone GROUND = of(Role.GROUND);

    private AuthorColors() {}

    /** For lines and heads. */
    public static Tone line(String color) {
        return new Tone(color, Contrast.readable(color, GROUND.dark(), DARK_LINE));
    }

    /** For text on the ground. */
    public static Tone text(String color) {
        return new Tone(
                Contrast.readable(color, GROUND.light(), Contrast.TEXT),
                Contrast.readable(color, GROUND.dark(), DARK_TEXT));
    }

    /** For an area with text on it: in the dark, a pale one becomes as deep as the fills of the theme. */
    public static Tone area(String color) {
        if (Contrast.luminance(color) < PALE) {
            return Tone.both(color);
        }
        Hsl hsl = Hsl.of(color);
        double chroma = hsl.saturation() * (1 - Math.abs(2 * hsl.lightness() - 1));
        return new Tone(
                color,
                hsl.withSaturation(Math.min(hsl.saturation(), 0.2 + 0.35 * chroma))
                        .withLightness(0.12 + 0.06 * chroma)
                        .hex());
    }

    /** For a tab with a white mark on it: darker where the mark could not be seen. */
    public static Tone badge(String color) {
        return Tone.both(Contrast.readable(color, Tiles.GLYPH.light(), Contrast.LINE + 0.5));
    }

    /** Text on {@code area}: the theme's own where it can be read, else that of the other theme. */
    public static Tone textOn(Tone area) {
        return new Tone(
                better(area.light(), LABEL.light(), LABEL.dark()), better(area.dark(), LABEL.dark(), LABEL.light()));
    }

    /** A glyph on a tile of {@code color}: white where it can be seen. */
    public static Tone glyphOn(String color) {
        String white = Tiles.GLYPH.light();
        return Tone.both(Contrast.between(color, white) >= Contrast.LINE ? white : LABEL.light());
    }

    private static String better(String area, String own, String other) {
        double contrast = Contrast.between(area, own);
        return contrast >= Contrast.TEXT || contrast >= Contrast.between(area, other) ? own : other;
    }

    private static Tone of(Role role) {
        return Objects.requireNonNull(role.fill(), role.key());
    }
}
