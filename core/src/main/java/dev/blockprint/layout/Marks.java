package dev.blockprint.layout;

import dev.blockprint.model.Anchor;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Element;
import dev.blockprint.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The marks of a diagram, by what they stand at. */
final class Marks {
    private final Map<String, List<Mark>> atElements = new HashMap<>();
    private final Map<Integer, List<Mark>> onEdges = new HashMap<>();

    Marks(Diagram diagram) {
        for (Step step : diagram.story().steps()) {
            Mark mark = new Mark(true, step.number());
            for (Anchor anchor : step.anchors()) {
                if (anchor instanceof Anchor.OfElement element) {
                    atElements
                            .computeIfAbsent(element.id(), any -> new ArrayList<>())
                            .add(mark);
                } else if (anchor instanceof Anchor.OfEdge edge) {
                    onEdges.computeIfAbsent(edge.index(), any -> new ArrayList<>())
                            .add(mark);
                }
            }
        }
    }

    /** The numbers of the steps at an element, then its badge. */
    List<Mark> of(Element element) {
        List<Mark> marks = new ArrayList<>(atElements.getOrDefault(element.id(), List.of()));
        String badge = element.decor().badge();
        if (badge != null) {
            marks.add(new Mark(false, badge));
        }
        return marks;
    }

    /** The numbers of the steps on an edge. */
    List<Mark> of(int edge) {
        return onEdges.getOrDefault(edge, List.of());
    }
}
