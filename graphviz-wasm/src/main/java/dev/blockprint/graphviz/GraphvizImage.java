package dev.blockprint.graphviz;

/**
 * A picture that a graph names; Graphviz is told its size and does not see it.
 *
 * @param path its name as it stands in the graph
 * @param width its width in points, above zero
 * @param height its height in points, above zero
 */
public record GraphvizImage(String path, double width, double height) {
    public GraphvizImage {
        if (!(width > 0 && height > 0 && Double.isFinite(width) && Double.isFinite(height))) {
            throw new IllegalArgumentException("a picture needs a size, not " + width + " by " + height);
        }
    }
}
