package dev.blockprint.layout;

import dev.blockprint.model.Diagram;
import dev.blockprint.model.Routing;

/**
 * A finished layout, measured from the model and the coordinates alone.
 *
 * @param overlaps of nodes with nodes, and of frames with what is not in them
 * @param outside elements that are not inside their group, or not inside the picture
 * @param throughNodes edges that pass through a node, or a node's label
 * @param throughTitles edges that pass over the label of a frame
 * @param badLabels labels of edges that cover an icon, a node's label, a frame's label or another label
 * @param crossedLabels labels of edges that cover another edge
 * @param crossings of edges
 * @param alongside pairs of edges without a common end that run on the same line
 * @param bends of all edges
 * @param promises how many things the author asked for
 * @param broken how many of them were not kept
 * @param width of the picture, in px
 * @param height of the picture, in px
 * @param sound whether nothing is there that must not be; edges drawn straight or curved may pass through nodes
 */
public record LayoutCheck(
        int overlaps,
        int outside,
        int throughNodes,
        int throughTitles,
        int badLabels,
        int crossedLabels,
        int crossings,
        int alongside,
        int bends,
        int promises,
        int broken,
        double width,
        double height,
        boolean sound) {

    /** Measures a layout of {@code diagram}. */
    public static LayoutCheck of(Diagram diagram, Layout layout) {
        boolean aroundNodes = diagram.routing() == Routing.ORTHO || diagram.routing() == Routing.POLYLINE;
        return of(
                layout,
                Promises.count(diagram),
                Promises.broken(diagram, layout).size(),
                aroundNodes);
    }

    /** Measures what can be seen without the author's wishes. */
    static LayoutCheck of(Layout layout) {
        return of(layout, 0, 0, true);
    }

    private static LayoutCheck of(Layout layout, int promises, int broken, boolean aroundNodes) {
        Overlaps areas = new Overlaps(layout);
        LineCheck lines = new LineCheck(layout);
        int overlaps = areas.overlaps();
        int outside = areas.outside();
        int throughNodes = lines.throughNodes();
        int badLabels = lines.badLabels();
        return new LayoutCheck(
                overlaps,
                outside,
                throughNodes,
                lines.throughTitles(),
                badLabels,
                lines.crossedLabels(),
                lines.crossings(),
                lines.alongside(),
                lines.bends(),
                promises,
                broken,
                layout.width(),
                layout.height(),
                overlaps + outside + badLabels + broken + (aroundNodes ? throughNodes : 0) == 0);
    }

    /** The picture's width by its height. */
    public double aspect() {
        return height == 0 ? 0 : width / height;
    }
}
