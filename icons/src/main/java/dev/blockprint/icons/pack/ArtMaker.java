package dev.blockprint.icons.pack;

import dev.blockprint.icons.Art;
import dev.blockprint.icons.ArtKind;
import dev.blockprint.icons.TileKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Makes the picture that a reference in the tables asks for, such as {@code logos:docker-icon} or {@code
 * thesvg:openai@tile}.
 *
 * <p>A mode after {@code @} says how: {@code plain} as it is, {@code tile} in one colour on a tile of the brand's
 * colour, {@code kind} in white on a tile of the type's kind. Sets in one colour
 * have a mode of their own: simple-icons {@code tile}, the vendors' interface icons {@code kind}.
 */
final class ArtMaker {
    private static final String WHITE = "#ffffff";
    private static final String DARK = "#18212e";
    private static final String DARK_GROUND = "#0f1520";
    private static final String EDGE = "#a9b6c5";
    private static final double RADIUS = 4;

    private static final Set<String> OF_THE_VENDOR = Set.of("aws", "carbon", "oui");

    private final Map<String, RawArt> raw;
    private final Map<String, Art> made = new HashMap<>();

    ArtMaker(Map<String, RawArt> raw) {
        this.raw = raw;
    }

    static ArtKind kind(String reference) {
        boolean official = OF_THE_VENDOR.contains(pack(reference)) || reference.matches("thesvg:(azure|gcp|k8s)-.*");
        return official ? ArtKind.OFFICIAL : ArtKind.BRAND;
    }

    private static String pack(String reference) {
        return reference.substring(0, reference.indexOf(':'));
    }

    Art make(String reference, TileKind tile) {
        int at = reference.indexOf('@');
        String source = at < 0 ? reference : reference.substring(0, at);
        String mode = at < 0 ? usualMode(source) : reference.substring(at + 1);
        String key = source + "@" + mode + (mode.equals("kind") ? tile : "");
        return made.computeIfAbsent(key, any -> {
            try {
                return make(raw(source), mode, tile);
            } catch (IllegalStateException e) {
                throw new IllegalStateException(reference + ": " + e.getMessage(), e);
            }
        });
    }

    private static String usualMode(String reference) {
        return switch (pack(reference)) {
            case "si" -> "tile";
            case "carbon", "oui" -> "kind";
            default -> "plain";
        };
    }

    private RawArt raw(String reference) {
        RawArt art = raw.get(reference);
        if (art == null) {
            throw new IllegalStateException("not among the extracted art");
        }
        return art;
    }

    private Art make(RawArt art, String mode, TileKind tile) {
        return switch (mode) {
            case "plain" -> SvgNormaliser.normalise(art.svg(), DARK);
            case "tile" -> onBrand(art);
            case "kind" -> onTile(oneColour(art.svg(), WHITE), kindColour(tile), "", 30);
            default -> throw new IllegalStateException("no mode " + mode);
        };
    }

    private static String kindColour(TileKind tile) {
        return (tile == TileKind.PLAIN ? TileKind.GENERIC : tile).colour();
    }

    /** White where it can be read on the brand's colour, else dark; a colour that the dark ground swallows is lifted. */
    private static Art onBrand(RawArt art) {
        String ground = art.colour().isEmpty() ? DARK : art.colour();
        while (Colours.contrast(ground, DARK_GROUND) < 1.45) {
            ground = Colours.mix(ground, WHITE, 0.06);
        }
        String ink = Colours.contrast(ground, WHITE) >= 2.1 ? WHITE : DARK;
        String edge = Colours.contrast(ground, WHITE) < 1.25 ? EDGE : "";
        return onTile(oneColour(art.svg(), ink), ground, edge, 28);
    }

    private static Art oneColour(String svg, String colour) {
        Art art = SvgNormaliser.normalise(svg, colour);
        String body = art.body()
                .replaceAll("fill=\"#[0-9a-f]{6}\"", "fill=\"" + colour + "\"")
                .replaceAll("stroke=\"#[0-9a-f]{6}\"", "stroke=\"" + colour + "\"");
        return new Art(
                art.minX(), art.minY(), art.width(), art.height(), "<g fill=\"" + colour + "\">" + body + "</g>");
    }

    private static Art onTile(Art art, String colour, String edge, double size) {
        double scale = size / art.width();
        double inset = (Glyphs.GRID - size) / 2;
        String transform = "translate(" + number(inset - art.minX() * scale) + " " + number(inset - art.minY() * scale)
                + ") scale(" + number(scale) + ")";
        String rect = edge.isEmpty()
                ? "<rect width=\"48\" height=\"48\" rx=\"" + number(RADIUS) + "\" fill=\"" + colour + "\"/>"
                : "<rect x=\".5\" y=\".5\" width=\"47\" height=\"47\" rx=\"" + number(RADIUS) + "\" fill=\"" + colour
                        + "\" stroke=\"" + edge + "\"/>";
        String body = rect + "<g transform=\"" + transform + "\">" + art.body() + "</g>";
        return new Art(0, 0, Glyphs.GRID, Glyphs.GRID, body);
    }

    private static String number(double value) {
        return Numbers.shorten(String.valueOf(value), 4);
    }
}
