package dev.blockprint.look;

import dev.blockprint.icons.TileKind;

/** The colours of the tiles under our own glyphs. */
public final class Tiles {
    /** The glyph on a coloured tile. */
    public static final Tone GLYPH = Tone.both("#ffffff");

    private Tiles() {}

    /** The same in both themes, but for {@link TileKind#PLAIN}, which is pale. */
    public static Tone fill(TileKind kind) {
        return switch (kind) {
            case COMPUTE -> Tone.both("#d45b07");
            case CONTAINER -> Tone.both("#c4620f");
            case KUBERNETES -> Tone.both("#326ce5");
            case STORAGE -> Tone.both("#4b8517");
            case DATABASE -> Tone.both("#3a5bd0");
            case NETWORK -> Tone.both("#7a4fe3");
            case SECURITY -> Tone.both("#d13a4a");
            case INTEGRATION -> Tone.both("#d02670");
            case ML -> Tone.both("#0b8474");
            case ANALYTICS -> Tone.both("#0b7c9c");
            case MANAGEMENT -> Tone.both("#a03bab");
            case DEVTOOLS -> Tone.both("#4f63a8");
            case IOT -> Tone.both("#2b8556");
            case GENERIC -> Tone.both("#5b6a7e");
            case PLAIN -> new Tone("#eef2f6", "#222d3d");
        };
    }
}
