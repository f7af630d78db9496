package dev.blockprint;

import org.jspecify.annotations.Nullable;

/**
 * A finished picture.
 *
 * @param bytes the file's content; not to be changed
 * @param width in CSS px, whatever the scale of a PNG
 * @param height in CSS px
 * @param title what it is called
 * @param description what it shows, in sentences made from the graph; the alternative text where the author gives none
 * @param text what may stand beside it
 * @param layer the name of the layer that it shows, where one was asked for; else null
 */
@SuppressWarnings("ArrayRecordComponent") // pictures are written, never compared
public record Picture(
        Format format,
        byte[] bytes,
        int width,
        int height,
        String title,
        String description,
        PictureText text,
        @Nullable String layer) {
    /** A picture of a whole diagram that nothing stands beside. */
    public Picture(Format format, byte[] bytes, int width, int height, String title, String description) {
        this(format, bytes, width, height, title, description, PictureText.NONE, null);
    }

    /** The same with what may stand beside it. */
    Picture saying(PictureText said) {
        return new Picture(format, bytes, width, height, title, description, said, layer);
    }

    Picture ofLayer(@Nullable String name) {
        return new Picture(format, bytes, width, height, title, description, text, name);
    }
}
