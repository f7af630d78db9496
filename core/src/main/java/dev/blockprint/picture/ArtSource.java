package dev.blockprint.picture;

import dev.blockprint.icons.Art;
import dev.blockprint.icons.IconType;

/** Where pictures of types come from. */
interface ArtSource {
    Art art(IconType type);

    /** The strokes of a glyph, without a tile. */
    Art glyph(String name);
}
