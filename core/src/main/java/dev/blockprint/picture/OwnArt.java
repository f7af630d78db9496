package dev.blockprint.picture;

import dev.blockprint.icons.Art;
import dev.blockprint.model.Face;

/** Pictures of the author's own, made fit to stand inside another picture. */
final class OwnArt {
    private static final double GRID = 48;

    private OwnArt() {}

    static Art of(Face.Own own) {
        if (own.mediaType().equals("image/svg+xml")) {
            return new Art(0, 0, GRID, GRID, own.content());
        }
        String body = "<image width=\"48\" height=\"48\" xlink:href=\"data:" + Xml.escape(own.mediaType()) + ";base64,"
                + Xml.escape(own.content()) + "\"/>";
        return new Art(0, 0, GRID, GRID, body);
    }
}
