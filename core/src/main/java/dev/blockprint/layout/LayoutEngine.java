package dev.blockprint.layout;

import dev.blockprint.graphviz.GraphvizRunner;
import dev.blockprint.look.Distances;
import dev.blockprint.model.Aspect;
import dev.blockprint.model.Diagram;
import java.util.List;
import java.util.Objects;

/**
 * Lays out diagrams: text is measured, every group is arranged by a Graphviz run of its own and put into the group
 * around it as one box, and the edges are routed at the end over the places found.
 */
public final class LayoutEngine {
    private static final double NEAR = Math.log(1.05);

    private final GraphvizRunner graphviz;

    public LayoutEngine(GraphvizRunner graphviz) {
        this.graphviz = graphviz;
    }

    /**
     * Finds a place for everything.
     *
     * @throws dev.blockprint.graphviz.GraphvizFailure if Graphviz takes longer than it may, or needs more memory
     */
    public Layout layout(Diagram diagram) {
        return layout(diagram, List.of());
    }

    /**
     * Finds a place for everything, with a list of the steps below the drawing.
     *
     * @param told what the list says of each step; empty if there shall be no list
     * @throws dev.blockprint.graphviz.GraphvizFailure if Graphviz takes longer than it may, or needs more memory
     */
    public Layout layout(Diagram diagram, List<String> told) {
        Aspect aspect = diagram.aspect();
        Layout layout = aspect == null
                ? new Drawing(diagram, told, Fit.NONE, graphviz).layout()
                : shaped(diagram, aspect, told);
        return layout.saying(Promises.broken(diagram, layout));
    }

    /** What lines need beside the elements is known only after they are drawn: then a second attempt comes nearer. */
    private Layout shaped(Diagram diagram, Aspect aspect, List<String> told) {
        GraphvizRunner runner = new Remembering(graphviz);
        double moreWidth = 2 * Distances.MARGIN;
        double moreHeight = diagram.title() == null ? moreWidth : moreWidth + Assembly.TITLE_ROOM;
        Layout best = null;
        double bestOff = Double.MAX_VALUE;
        for (int round = 0; round < 2 && bestOff > NEAR; round++) {
            Fit fit = new Proportion(
                            one -> new Drawing(diagram, told, one, runner).tree(),
                            aspect.ratio(),
                            moreWidth,
                            moreHeight)
                    .find();
            Drawing drawing = new Drawing(diagram, told, fit, runner);
            Rect elements = drawing.tree().bounds();
            Layout made = drawing.layout();
            moreWidth = drawing.filledWidth() - elements.width();
            moreHeight = drawing.filledHeight() - elements.height();
            double off = Math.abs(Math.log(drawing.filledWidth() / drawing.filledHeight() / aspect.ratio()));
            if (off < bestOff) {
                bestOff = off;
                best = made;
            }
        }
        return Objects.requireNonNull(best);
    }
}
