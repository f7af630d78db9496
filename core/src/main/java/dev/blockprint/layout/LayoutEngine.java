package dev.blockprint.layout;

import dev.blockprint.graphviz.GraphvizRunner;
import dev.blockprint.look.Distances;
import dev.blockprint.model.Diagram;
import java.util.ArrayList;
import java.util.List;

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
        Tree tree = new Tree(diagram);
        Company company = new Company(tree.links);
        new Arranger(diagram.direction(), Distances.of(diagram.spacing()), tree, company, graphviz).arrange(tree.root);
        tree.root.makeAbsolute(0, 0);
        Shaping shaping = new Shaping(tree, diagram.routing());
        List<List<Point>> routes = new Router(tree, company).route();
        List<List<Point>> lines = new ArrayList<>();
        for (Link link : tree.links) {
            lines.add(shaping.corners(link, routes.get(link.index())));
        }
        Layout layout = new Assembly(diagram, tree, shaping, lines, new LabelPlacer(tree, lines).place()).layout();
        return layout.saying(Promises.broken(diagram, layout));
    }
}
