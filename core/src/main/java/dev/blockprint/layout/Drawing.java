package dev.blockprint.layout;

import dev.blockprint.graphviz.GraphvizRunner;
import dev.blockprint.look.Distances;
import dev.blockprint.model.Diagram;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One attempt to lay out a diagram: first every element gets its place, then the edges are routed over them. */
final class Drawing {
    private final Diagram diagram;
    private final List<String> told;
    private final Tree tree;
    private final Company company;
    private double filledWidth;
    private double filledHeight;

    /**
     * Gives every element its place.
     *
     * @param told what the list below the drawing says of each step; empty if there shall be no list
     */
    Drawing(Diagram diagram, List<String> told, Fit fit, GraphvizRunner graphviz) {
        this.diagram = diagram;
        this.told = told;
        this.tree = new Tree(diagram);
        this.company = new Company(tree.links);
        Distances distances = Distances.of(diagram.spacing()).times(fit.beside(), fit.stacked());
        new Arranger(diagram.direction(), distances, fit, tree, company, graphviz).arrange(tree.root);
        tree.root.makeAbsolute(0, 0);
        settle(distances);
    }

    /** Straight edges are good; what the author asked for goes first. */
    private void settle(Distances distances) {
        if (diagram.arrangements().isEmpty()) {
            new Settling(tree, distances).settle();
            return;
        }
        Snapshot before = new Snapshot(tree);
        int broken = broken();
        new Settling(tree, distances).settle();
        if (broken() > broken) {
            before.restore();
        }
    }

    /** How many arrangements are not kept as the elements stand now. */
    private int broken() {
        List<PlacedFrame> frames = new ArrayList<>();
        for (GroupItem item : tree.groups) {
            if (item.group != null) {
                frames.add(item.placed(item.group, 0));
            }
        }
        List<PlacedNode> nodes = tree.nodes.stream().map(NodeItem::placed).toList();
        Layout now = new Layout(0, 0, null, frames, nodes, List.of(), List.of());
        return Promises.broken(diagram, now).size();
    }

    /** The elements at their places; those of the finished layout stand a little further. */
    Tree tree() {
        return tree;
    }

    /** Routes the edges, and puts all of it into one picture. */
    Layout layout() {
        Shaping shaping = new Shaping(tree, diagram.routing());
        List<List<Point>> routes = new Router(tree, company).route();
        List<List<Point>> lines = new ArrayList<>();
        for (Link link : tree.links) {
            lines.add(shaping.corners(link, routes.get(link.index())));
        }
        @Nullable TextBlock[] labels = new LabelPlacer(tree, lines).place();
        List<EdgePath> paths = lines.stream().map(shaping::path).toList();
        Telling telling = new Telling(diagram, tree, paths, labels, told);
        Assembly assembly = new Assembly(diagram, tree, shaping, lines, labels, telling);
        Layout layout = assembly.layout();
        filledWidth = assembly.filledWidth();
        filledHeight = assembly.filledHeight();
        return layout;
    }

    /** The width that the picture needs, without what was added for its shape. */
    double filledWidth() {
        return filledWidth;
    }

    double filledHeight() {
        return filledHeight;
    }
}
