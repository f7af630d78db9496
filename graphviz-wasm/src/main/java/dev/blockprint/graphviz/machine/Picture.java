package dev.blockprint.graphviz.machine;

/**
 * A picture that a graph may name; only its size is known.
 *
 * @param path its name as it stands in the graph
 * @param width its width in points
 * @param height its height in points
 */
public record Picture(String path, double width, double height) {}
