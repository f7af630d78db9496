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
 * @param dark the same for dark surroundings, this one being for light ones; null if this one is for both
 */
public record Image(
        Path file,
        String name,
        int width,
        int height,
        String alt,
        String title,
        FigureText text,
        @Nullable String layer,
        @Nullable Image dark) {
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

    /** An image for all surroundings. */
    public Image(
            Path file,
            String name,
            int width,
            int height,
            String alt,
            String title,
            FigureText text,
            @Nullable String layer) {
        this(file, name, width, height, alt, title, text, layer, null);
    }

    /** The same with another alternative text. */
    public Image withAlt(String other) {
        return new Image(file, name, width, height, other, title, text, layer, dark);
    }

    /** The same in two: {@code other} is the file for dark surroundings, this one is for light ones. */
    Image withDark(Path other) {
        String otherName = String.valueOf(other.getFileName());
        Image dark = new Image(other, otherName, width, height, alt, title, text, layer);
        return new Image(file, name, width, height, alt, title, text, layer, dark);
    }
}
