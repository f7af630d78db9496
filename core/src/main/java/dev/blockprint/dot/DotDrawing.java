package dev.blockprint.dot;

/**
 * A graph as Graphviz drew it, made safe.
 *
 * @param svg the text of an SVG file
 * @param width in px
 * @param height in px
 * @param title what it is called
 * @param description what it shows, in sentences made from the graph
 */
public record DotDrawing(String svg, int width, int height, String title, String description) {}
