package dev.blockprint.model;

import dev.blockprint.icons.IconType;

/** What a node looks like. */
public sealed interface Face {
    /** An icon from the catalogue. */
    record Icon(IconType type) implements Face {}

    /** A plain shape. */
    record Plain(Shape shape) implements Face {}

    /**
     * A picture of the author's own.
     *
     * @param path as written
     * @param mediaType image/svg+xml or image/png
     * @param content of an SVG, a safe {@code svg} element 48 wide and high whose ids begin with {@code Art.ID_PREFIX};
     *     of a PNG, its bytes in base64
     */
    record Own(String path, String mediaType, String content) implements Face {}
}
