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
 */
public record Image(Path file, String name, int width, int height, String alt) {}
