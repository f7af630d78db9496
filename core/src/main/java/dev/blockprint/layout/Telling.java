package dev.blockprint.layout;

import dev.blockprint.model.Diagram;
import dev.blockprint.model.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds places for what a diagram tells, once everything else has its place. */
final class Telling {
    private final Tree tree;
    private final StepListing steps;
    private final List<PlacedMark> onEdges;

    /**
     * Places what stands in the drawing.
     *
     * @param paths of the edges, by their index
     * @param labels of the edges, by their index
     * @param told what the list of steps says of each step; empty if there is no list
     */
    Telling(Diagram diagram, Tree tree, List<EdgePath> paths, @Nullable TextBlock[] labels, List<String> told) {
        this.tree = tree;
        List<String> numbers =
                diagram.story().steps().stream().map(Step::number).toList();
        this.steps = new StepListing(told.isEmpty() ? List.of() : numbers, told);
        Covering covering =
                new Covering(tree, paths.stream().map(EdgePath::samples).toList());
        for (TextBlock label : labels) {
            if (label != null) {
                covering.add(LabelPlacer.hole(label.box()));
            }
        }
        this.onEdges = new StepPlacer(tree, paths, covering).place();
    }

    /** What stands in the drawing. */
    List<Rect> boxes() {
        List<PlacedMark> marks = new ArrayList<>(onEdges);
        tree.nodes.forEach(node -> marks.addAll(node.placedMarks()));
        return marks.stream().map(PlacedMark::box).toList();
    }

    /** The width that what stands below the drawing needs. */
    double leastWidth() {
        return steps.leastWidth();
    }

    /** The list of steps below {@code drawing}; null if there is none. */
    @Nullable
    StepList below(Rect drawing) {
        return steps.at(drawing.x(), drawing.bottom() + StepListing.ABOVE, drawing.width());
    }

    /** Everything at its place, once the elements have moved to theirs by {@code dx} and {@code dy}. */
    PlacedStory placed(double dx, double dy, @Nullable StepList below) {
        List<PlacedMark> marks = new ArrayList<>();
        onEdges.forEach(mark -> marks.add(mark.translate(dx, dy)));
        tree.groups.forEach(group -> marks.addAll(group.placedMarks()));
        tree.nodes.forEach(node -> marks.addAll(node.placedMarks()));
        return new PlacedStory(marks, below);
    }
}
