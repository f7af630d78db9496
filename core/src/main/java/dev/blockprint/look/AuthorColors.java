package dev.blockprint.look;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Text on {@code area}: the theme's own where it can be read, else that of the other theme, or black or white. */
    public static Tone textOn(Tone area) {
        return new Tone(
                textOn(area.light(), LABEL.light(), LABEL.dark()), textOn(area.dark(), LABEL.dark(), LABEL.light()));
    }

    private static String textOn(String area, String own, String other) {
        return Stream.of(own, other, "#000000", "#ffffff")
                .filter(color -> Contrast.between(area, color) >= Contrast.TEXT)
                .findFirst()
                .orElseThrow(); // on whatever colour, black or white has a contrast of 4.58
    }

    /** A glyph on a tile of {@code color}: white where it can be seen. */
    public static Tone glyphOn(String color) {
        String white = Tiles.GLYPH.light();
        return Tone.both(Contrast.between(color, white) >= Contrast.LINE ? white : LABEL.light());
    }

    /**
     * One of the theme's colours on all of some grounds, where it has a contrast of {@code least} on each of them; else
     * the colour of labels in one of the themes, or black or white. Where none has, the one that comes nearest.
     *
     * @param grounds at least one
     */
    public static Tone on(Set<Tone> grounds, Tone role, double least) {
        return both(grounds, role, (below, own) -> seen(below, own, List.of(), least));
    }

    /** An author's colour on all of some grounds, made lighter or darker where it could not be read. */
    public static Tone ownOn(Set<Tone> grounds, Tone color) {
        return both(grounds, color, (below, own) -> {
            List<String> like = below.stream()
                    .map(ground -> Contrast.readable(own, ground, Contrast.TEXT))
                    .toList();
            return seen(below, own, like, Contrast.TEXT);
        });
    }

    private static Tone both(Set<Tone> grounds, Tone color, Choice choice) {
        return new Tone(
                choice.apply(grounds.stream().map(Tone::light).toList(), color.light()),
                choice.apply(grounds.stream().map(Tone::dark).toList(), color.dark()));
    }

    private interface Choice {
        String apply(List<String> grounds, String color);
    }

    private static String seen(List<String> grounds, String wanted, List<String> like, double least) {
        List<String> candidates = new ArrayList<>(List.of(wanted));
        candidates.addAll(like);
        candidates.addAll(List.of(LABEL.light(), LABEL.dark(), "#000000", "#ffffff"));
        return candidates.stream()
                .filter(color -> contrast(color, grounds) >= least)
                .findFirst()
                .orElseGet(() ->
                        Collections.max(candidates, Comparator.comparingDouble(color -> contrast(color, grounds))));
    }

    private static double contrast(String color, List<String> grounds) {
        return grounds.stream()
                .mapToDouble(ground -> Contrast.between(color, ground))
                .min()
                .orElseThrow();
    }

    private static Tone of(Role role) {
        return Objects.requireNonNull(role.fill(), role.key());
    }
}
