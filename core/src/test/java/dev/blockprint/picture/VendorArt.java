package dev.blockprint.picture;

import dev.blockprint.icons.Art;
import dev.blockprint.icons.ArtKind;
import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.icons.IconType;
import dev.blockprint.icons.TileKind;
import dev.blockprint.look.Fonts;
import dev.blockprint.look.ThemeChoice;

/** A vendor that has drawn one icon. */
final class VendorArt implements ArtSource {
    static final IconType TYPE =
            new IconType("acme", "data", "store", "Store", ArtKind.OFFICIAL, TileKind.DATABASE, "database");

    static final String GROUND = "<path d=\"M1 0h24v24H1z\" fill=\"#336699\"/>";

    static String write(Kit kit) {
        PictureOptions options = new PictureOptions("kit", ThemeChoice.LIGHT, null);
        return new SvgWriter(new VendorArt(), Fonts.FAMILY).svg(kit.diagram(), kit.layout(300, 300), options);
    }

    @Override
    public Art art(IconType type) {
        String body = GROUND + "<linearGradient id=\"{p}a\"/><path fill=\"url(#{p}a)\" d=\"M9 8h8v8h-8z\"/>";
        return new Art(1, 0, 24, 24, body);
    }

    @Override
    public Art glyph(String name) {
        return IconCatalogue.standard().glyph(name);
    }
}
