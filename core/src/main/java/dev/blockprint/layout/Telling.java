package dev.blockprint.layout;

import dev.blockprint.model.Diagram;
import dev.blockprint.model.Legend;
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
    private final @Nullable LegendPlacer legend;
    private final @Nullable PlacedLegend inside;

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
        Legend wanted = diagram.story().legend();
        this.legend = wanted == null ? null : new LegendPlacer(wanted);
        this.inside = legend == null ? null : legend.within(drawing(paths), tree, covering);
    }

    /**
     * What stands below the drawing.
     *
     * @param bottom where it ends; where the drawing ends if there is nothing below it
     */
    record Below(@Nullable PlacedLegend legend, @Nullable StepList steps, double bottom) {}

    /** Around all that has its place. */
    private Rect drawing(List<EdgePath> paths) {
        Rect all = tree.root.bounds();
        for (EdgePath path : paths) {
            for (Point point : path.samples()) {
                all = all.around(new Rect(point.x(), point.y(), 0, 0));
            }
        }
        for (PlacedNote note : free) {
            all = all.around(note.box());
        }
        return all;
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
        return Math.max(steps.leastWidth(), legend == null ? 0 : legend.leastWidth());
    }

    /** Puts the legend, if it does not stand in the drawing, and the list of steps below {@code drawing}. */
    Below below(Rect drawing) {
        PlacedLegend under = legend == null ? null : legend.below(drawing);
        double end = under == null ? drawing.bottom() : under.box().bottom();
        StepList list = steps.at(drawing.x(), end + StepListing.ABOVE, drawing.width());
        return new Below(under, list, list == null ? end : list.box().bottom());
    }

    /** Everything at its place, once the elements have moved to theirs by {@code dx} and {@code dy}. */
    PlacedStory placed(double dx, double dy, Below below) {
        PlacedLegend shown = inside == null ? below.legend() : inside.translate(dx, dy);
        List<PlacedMark> marks = new ArrayList<>();
        onEdges.forEach(mark -> marks.add(mark.translate(dx, dy)));
        tree.groups.forEach(group -> marks.addAll(group.placedMarks()));
        tree.nodes.forEach(node -> marks.addAll(node.placedMarks()));
        List<PlacedNote> notes = new ArrayList<>();
        free.forEach(note -> notes.add(note.translate(dx, dy)));
        tree.groups.forEach(group -> notes.addAll(group.placedNotes()));
        tree.nodes.forEach(node -> notes.addAll(node.placedNotes()));
        return new PlacedStory(marks, notes, shown, below.steps());
    }
}
