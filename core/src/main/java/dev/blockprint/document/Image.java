package dev.blockprint.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A picture that was written to a file.
 *
 * @param file where it is
 * @param name the file's name, such as {@code fig-backend.svg}
 * @param width in CSS px
 * @param height in CSS px
 * @param alt what a reader hears who cannot see it: the author's text, else one made from the graph
 * @param title what the picture is called; empty if that is not known
 * @param text what stands under it
 * @param layer the name of the layer that it shows; null if it shows a whole
 */
public record Image(
        Path file,
        String name,
        int width,
        int height,
        String alt,
        String title,
        FigureText text,
        @Nullable String layer) {
    /** An image of which it is not known what it is called. */
    public Image(Path file, String name, int width, int height, String alt) {
        this(file, name, width, height, alt, "");
    }

    /** An image that nothing stands under. */
    public Image(Path file, String name, int width, int height, String alt, String title) {
        this(file, name, width, height, alt, title, FigureText.NONE, null);
    }

    /** An image of a whole diagram. */
    public Image(Path file, String name, int width, int height, String alt, String title, FigureText text) {
        this(file, name, width, height, alt, title, text, null);
    }

    /** The same with another alternative text. */
    public Image withAlt(String other) {
        return new Image(file, name, width, height, other, title, text, layer);
    }
}
