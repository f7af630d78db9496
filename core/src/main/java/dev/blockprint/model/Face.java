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
     * @param content the text of an SVG, or a PNG in base64
     */
    record Own(String path, String mediaType, String content) implements Face {}
}
