package dev.blockprint.svg;

/**
 * A picture that is safe to put into a page.
 *
 * @param minX left of the view box
 * @param minY top of the view box
 * @param width of the view box, more than 0
 * @param height of the view box, more than 0
 * @param body what stands inside the root element; references use the prefix {@code xlink}
 */
public record SafeSvg(double minX, double minY, double width, double height, String body) {}
