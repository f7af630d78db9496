package dev.blockprint.look;

import dev.blockprint.icons.TileKind;

/** The colours of the tiles under our own glyphs. */
public final class Tiles {
    /** The glyph on a coloured tile. */
    public static final Tone GLYPH = Tone.both("#ffffff");

    private Tiles() {}

    /** The same in both themes, but for {@link TileKind#PLAIN}, which is pale. */
    public static Tone fill(TileKind kind) {
        return kind == TileKind.PLAIN ? new Tone(kind.colour(), "#222d3d") : Tone.both(kind.colour());
    }
}
