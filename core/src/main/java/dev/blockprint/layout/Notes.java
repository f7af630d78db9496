package dev.blockprint.layout;

import dev.blockprint.model.Anchor;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Group;
import dev.blockprint.model.Node;
import dev.blockprint.model.Note;
import dev.blockprint.model.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The notes of a diagram, by what they stand at. Notes of nodes are part of the node's box, notes of groups stand in the
 * frame below its label; those of edges, and below frames, are placed when everything else has its place.
 */
final class Notes {
    private final Map<String, List<NoteBox>> atElements = new HashMap<>();
    private final Map<Integer, List<NoteBox>> onEdges = new HashMap<>();
    private final Map<String, List<NoteBox>> below = new HashMap<>();

    Notes(Diagram diagram) {
        Map<String, Boolean> groups = new HashMap<>();
        diagram.elements().forEach(element -> groups.put(element.id(), element instanceof Group));
        List<Note> notes = diagram.story().notes();
        for (int i = 0; i < notes.size(); i++) {
            NoteBox box = NoteBox.of(i, notes.get(i));
            if (notes.get(i).anchor() instanceof Anchor.OfElement element) {
                boolean free = groups.getOrDefault(element.id(), false) && box.side() == Side.BOTTOM;
                (free ? below : atElements)
                        .computeIfAbsent(element.id(), any -> new ArrayList<>())
                        .add(box);
            } else if (notes.get(i).anchor() instanceof Anchor.OfEdge edge) {
                onEdges.computeIfAbsent(edge.index(), any -> new ArrayList<>()).add(box);
            }
        }
    }

    List<NoteBox> of(Node node) {
        return atElements.getOrDefault(node.id(), List.of());
    }

    /** Those that stand in the frame. */
    List<NoteBox> of(Group group) {
        return atElements.getOrDefault(group.id(), List.of());
    }

    /** Those that stand below the frame. */
    List<NoteBox> below(Group group) {
        return below.getOrDefault(group.id(), List.of());
    }

    List<NoteBox> of(int edge) {
        return onEdges.getOrDefault(edge, List.of());
    }
}
