package dev.blockprint.layout;

import dev.blockprint.graphviz.GraphvizRunner;
import dev.blockprint.look.Distances;
import dev.blockprint.model.Diagram;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays out diagrams: text is measured, every group is arranged by a Graphviz run of its own and put into the group
 * around it as one box, and the edges are routed at the end over the places found.
 */
public final class LayoutEngine {
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
        Tree tree = new Tree(diagram);
        Company company = new Company(tree.links);
        Distances distances = Distances.of(diagram.spacing());
        new Arranger(diagram.direction(), distances, tree, company, graphviz).arrange(tree.root);
        tree.root.makeAbsolute(0, 0);
        new Settling(tree, distances).settle();
        Shaping shaping = new Shaping(tree, diagram.routing());
        List<List<Point>> routes = new Router(tree, company).route();
        List<List<Point>> lines = new ArrayList<>();
        for (Link link : tree.links) {
            lines.add(shaping.corners(link, routes.get(link.index())));
        }
        @Nullable TextBlock[] labels = new LabelPlacer(tree, lines).place();
        List<EdgePath> paths = lines.stream().map(shaping::path).toList();
        Telling telling = new Telling(diagram, tree, paths, labels, told);
        Layout layout = new Assembly(diagram, tree, shaping, lines, labels, telling).layout();
        return layout.saying(Promises.broken(diagram, layout));
    }
}
