package dev.blockprint.icons;

/** Where the art of a type comes from. */
public enum ArtKind {
    /** The vendor's own icon of this very service. */
    OFFICIAL,
    /** The logo of the product or of its maker. */
    BRAND,
    /** A glyph of our own, drawn in strokes on a tile. */
    GLYPH
}
