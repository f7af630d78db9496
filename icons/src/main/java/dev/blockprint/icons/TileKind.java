package dev.blockprint.icons;

/** What kind of thing a type is: the colour of the tile under a glyph. {@code PLAIN} is for people, clients and documents. */
public enum TileKind {
    COMPUTE,
    CONTAINER,
    KUBERNETES,
    STORAGE,
    DATABASE,
    NETWORK,
    SECURITY,
    INTEGRATION,
    ML,
    ANALYTICS,
    MANAGEMENT,
    DEVTOOLS,
    IOT,
    GENERIC,
    PLAIN
}
