package dev.blockprint.icons;

/** What kind of thing a type is: the colour of the tile under a glyph. */
public enum TileKind {
    COMPUTE("#d45b07"),
    CONTAINER("#c4620f"),
    KUBERNETES("#326ce5"),
    STORAGE("#4b8517"),
    DATABASE("#3a5bd0"),
    NETWORK("#7a4fe3"),
    SECURITY("#d13a4a"),
    INTEGRATION("#d02670"),
    ML("#0b8474"),
    ANALYTICS("#0b7c9c"),
    MANAGEMENT("#a03bab"),
    DEVTOOLS("#4f63a8"),
    IOT("#2b8556"),
    GENERIC("#5b6a7e"),
    /** People, clients and documents: a pale tile with dark strokes, in the dark theme the other way round. */
    PLAIN("#eef2f6");

    private final String colour;

    TileKind(String colour) {
        this.colour = colour;
    }

    /** The colour of the tile, as six hexadecimal digits after {@code #}; that of {@link #PLAIN} in the light theme. */
    public String colour() {
        return colour;
    }
}
