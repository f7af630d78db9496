package dev.blockprint.layout;

import dev.blockprint.model.Anchor;
import dev.blockprint.model.Stage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a diagram tells beside its elements and edges, at its place.
 *
 * @param marks the numbers of steps, and badges
 * @param notes beside what they are about
 * @param legend null if there is none
 * @param steps null if the steps are not listed in the picture
 */
public record PlacedStory(
        List<PlacedMark> marks,
        List<PlacedNote> notes,
        @Nullable PlacedLegend legend,
        @Nullable StepList steps) {
    /** Nothing is told. */
    public static final PlacedStory NONE = new PlacedStory(List.of(), List.of(), null, null);

    public PlacedStory {
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }

    /** What one layer shows of this. */
    PlacedStory showing(Stage stage) {
        List<PlacedMark> some = new ArrayList<>();
        for (PlacedMark mark : marks) {
            Anchor anchor = moved(mark.anchor(), stage);
            if (anchor != null && (!mark.step() || isTold(mark.text(), stage))) {
                some.add(new PlacedMark(mark.step(), mark.text(), mark.box(), anchor));
            }
        }
        List<PlacedNote> someNotes = new ArrayList<>();
        for (PlacedNote note : notes) {
            Anchor anchor = moved(note.anchor(), stage);
            if (anchor != null && stage.notes().contains(note.index())) {
                someNotes.add(new PlacedNote(note.index(), note.text(), note.box(), note.leader(), anchor));
            }
        }
        StepList list = steps;
        if (list == null || stage.steps().isEmpty()) {
            return new PlacedStory(some, someNotes, legend, null);
        }
        List<StepList.Row> rows = list.rows();
        return new PlacedStory(
                some,
                someNotes,
                legend,
                new StepList(list.box(), stage.steps().stream().map(rows::get).toList()));
    }

    private static boolean isTold(String number, Stage stage) {
        return stage.diagram().story().steps().stream()
                .anyMatch(step -> step.number().equals(number));
    }

    /** The same thing in the layer; null if it is not there, or not there yet. */
    private static @Nullable Anchor moved(Anchor anchor, Stage stage) {
        if (anchor instanceof Anchor.OfEdge edge) {
            int place = stage.edges().indexOf(edge.index());
            boolean there =
                    place >= 0 && !stage.diagram().edges().get(place).decor().faded();
            return there ? new Anchor.OfEdge(place) : null;
        }
        String id = ((Anchor.OfElement) anchor).id();
        return stage.diagram().elements().stream()
                        .anyMatch(element ->
                                element.id().equals(id) && !element.decor().faded())
                ? anchor
                : null;
    }
}
