package dev.blockprint.document;

import java.nio.file.Path;

/**
 * A picture that was written to a file.
 *
 * @param file where it is
 * @param name the file's name, such as {@code fig-backend.svg}
 * @param width in CSS px
 * @param height in CSS px
 * @param alt what a reader hears who cannot see it: the author's text, else one made from the graph
 * @param title what the picture is called; empty if that is not known
 */
public record Image(Path file, String name, int width, int height, String alt, String title) {
    /** An image of which it is not known what it is called. */
    public Image(Path file, String name, int width, int height, String alt) {
        this(file, name, width, height, alt, "");
    }
}
