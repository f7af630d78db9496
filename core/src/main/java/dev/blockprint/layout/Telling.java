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
    private final List<PlacedNote> free;

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
        this.free = new NotePlacer(tree, paths.stream().map(EdgePath::samples).toList(), covering).place();
    }

    /** What stands in the drawing. */
    List<Rect> boxes() {
        List<PlacedMark> marks = new ArrayList<>(onEdges);
        tree.nodes.forEach(node -> marks.addAll(node.placedMarks()));
        List<Rect> boxes = new ArrayList<>();
        marks.forEach(mark -> boxes.add(mark.box()));
        free.forEach(note -> boxes.add(note.box()));
        return boxes;
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
        List<PlacedNote> notes = new ArrayList<>();
        free.forEach(note -> notes.add(note.translate(dx, dy)));
        tree.groups.forEach(group -> notes.addAll(group.placedNotes()));
        tree.nodes.forEach(node -> notes.addAll(node.placedNotes()));
        return new PlacedStory(marks, notes, below);
    }
}
