package dev.blockprint.picture;

import dev.blockprint.icons.Art;
import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.icons.IconType;

/** Our own glyphs, and a grey square for every vendor's art, which has no place among the files of this project. */
final class PlaceholderArt implements ArtSource {
    @Override
    public Art art(IconType type) {
        return new Art(0, 0, 48, 48, "<path d=\"M0 0H48V48H0z\" fill=\"#8b99ab\"/>");
    }

    @Override
    public Art glyph(String name) {
        return IconCatalogue.standard().glyph(name);
    }
}
