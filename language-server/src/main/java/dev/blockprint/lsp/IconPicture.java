package dev.blockprint.lsp;

import dev.blockprint.icons.Art;
import dev.blockprint.icons.ArtKind;
import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.icons.IconType;
import dev.blockprint.icons.TileKind;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** The icon of a type as an address that holds the picture itself. */
final class IconPicture {
    private static final String STROKES =
            "fill=\"none\" stroke-width=\"2.1\" stroke-linecap=\"round\" stroke-linejoin=\"round\">";

    private IconPicture() {}

    static String address(IconType type) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(type).getBytes(StandardCharsets.UTF_8));
    }

    private static String svg(IconType type) {
        Art art = IconCatalogue.standard().art(type);
        String box = String.format(Locale.ROOT, "%s %s %s %s", art.minX(), art.minY(), art.width(), art.height());
        String body = art.body().replace(Art.ID_PREFIX, "i-");
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"48\" height=\"48\" viewBox=\"" + box + "\">"
                + (type.art() == ArtKind.GLYPH ? tile(type.tile()) + body + "</g>" : body) + "</svg>";
    }

    private static String tile(TileKind kind) {
        String fill = kind == TileKind.PLAIN ? "#eef2f6" : kind.colour();
        String ink = kind == TileKind.PLAIN ? "#3b4859" : "#ffffff";
        return "<rect width=\"48\" height=\"48\" rx=\"4\" fill=\"" + fill + "\"/><g stroke=\"" + ink + "\" " + STROKES;
    }
}
