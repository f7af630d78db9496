package dev.blockprint.layout;

import dev.blockprint.model.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what notes, numbers, badges and the list of steps cover, or what covers them. */
final class StoryCheck {
    /** Something with a name, for messages. */
    private record Thing(String name, Rect box, @Nullable Anchor owner) {}

    private final Layout layout;
    private final List<String> faults = new ArrayList<>();

    private StoryCheck(Layout layout) {
        this.layout = layout;
    }

    /** One line for each fault. */
    static List<String> of(Layout layout) {
        StoryCheck check = new StoryCheck(layout);
        check.check();
        return check.faults;
    }

    private void check() {
        List<Thing> notes = new ArrayList<>();
        for (PlacedNote note : layout.story().notes()) {
            notes.add(new Thing("note " + note.index(), note.box(), null));
        }
        List<Thing> marks = new ArrayList<>();
        for (PlacedMark mark : layout.story().marks()) {
            marks.add(new Thing((mark.step() ? "step " : "badge ") + mark.text(), mark.box(), mark.anchor()));
        }
        List<Thing> others = others();
        Rect picture = new Rect(0, 0, layout.width(), layout.height());
        for (Thing note : notes) {
            clear(note, others);
            clear(note, marks);
            frames(note);
            lines(note);
        }
        for (Thing mark : marks) {
            clear(mark, others);
        }
        pairs(notes);
        pairs(marks);
        List<Thing> all = new ArrayList<>(notes);
        all.addAll(marks);
        for (Thing thing : all) {
            if (!picture.contains(thing.box())) {
                faults.add(thing.name() + " is outside");
            }
        }
        below(all);
    }

    private List<Thing> others() {
        List<Thing> others = new ArrayList<>();
        for (PlacedNode node : layout.nodes()) {
            Anchor owner = new Anchor.OfElement(node.node().id());
            Overlaps.areas(node)
                    .forEach(area -> others.add(new Thing(node.node().id(), area, owner)));
        }
        for (PlacedFrame frame : layout.frames()) {
            TextBlock title = frame.title();
            if (title != null) {
                others.add(new Thing("title of " + frame.group().id(), title.box(), null));
            }
        }
        for (RoutedEdge edge : layout.edges()) {
            TextBlock label = edge.label();
            if (label != null) {
                others.add(new Thing("label " + edge.edge().label(), label.box(), null));
            }
        }
        return others;
    }

    private void clear(Thing thing, List<Thing> others) {
        for (Thing other : others) {
            boolean own = thing.owner() != null && thing.owner().equals(other.owner());
            if (!own && thing.box().overlaps(other.box())) {
                faults.add(thing.name() + " covers " + other.name());
            }
        }
    }

    private void pairs(List<Thing> things) {
        for (int i = 0; i < things.size(); i++) {
            clear(
                    things.get(i),
                    things.subList(0, i).stream()
                            .map(thing -> new Thing(thing.name(), thing.box(), null))
                            .toList());
        }
    }

    private void frames(Thing note) {
        for (PlacedFrame frame : layout.frames()) {
            if (frame.box().overlaps(note.box()) && !frame.box().contains(note.box())) {
                faults.add(note.name() + " stands on the border of "
                        + frame.group().id());
            }
        }
    }

    private void lines(Thing note) {
        for (RoutedEdge edge : layout.edges()) {
            if (Lines.hits(edge.path().samples(), note.box())) {
                faults.add(note.name() + " is crossed by " + edge.edge().from() + " -> "
                        + edge.edge().to());
            }
        }
    }

    /** The list stands below everything. */
    private void below(List<Thing> things) {
        StepList steps = layout.story().steps();
        if (steps == null) {
            return;
        }
        double top = steps.box().y();
        boolean clear = things.stream().allMatch(thing -> thing.box().bottom() < top)
                && layout.nodes().stream().allMatch(node -> node.tile().bottom() < top)
                && layout.frames().stream().allMatch(frame -> frame.box().bottom() < top);
        if (!clear) {
            faults.add("the list of steps covers something");
        }
        for (StepList.Row row : steps.rows()) {
            if (!steps.box().contains(row.lines().box()) || row.lines().box().overlaps(row.number())) {
                faults.add("step " + row.text() + " does not fit into the list");
            }
        }
    }
}
