package dev.blockprint.picture;

import dev.blockprint.icons.Art;
import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.icons.IconType;

/** The art of the icon catalogue. */
final class CatalogueArt implements ArtSource {
    static final CatalogueArt STANDARD = new CatalogueArt();

    private CatalogueArt() {}

    @Override
    public Art art(IconType type) {
        return IconCatalogue.standard().art(type);
    }

    @Override
    public Art glyph(String name) {
        return IconCatalogue.standard().glyph(name);
    }
}
