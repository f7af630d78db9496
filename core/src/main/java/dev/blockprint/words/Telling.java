package dev.blockprint.words;

import dev.blockprint.model.Anchor;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the steps of a diagram say, and where they happen. */
public final class Telling {
    private final Diagram diagram;
    private final Words.Phrasing words;
    private final Phrases phrases;
    private final Map<String, String> names = new HashMap<>();

    public Telling(Diagram diagram, Language language) {
        this.diagram = diagram;
        this.words = language.words().phrases();
        this.phrases = new Phrases(words);
        diagram.elements().forEach(element -> names.put(element.id(), Phrases.name(element)));
    }

    /**
     * A step as a list of steps shows it.
     *
     * @param number as in the picture
     */
    public record Told(String number, String text) {}

    /**
     * An edge as a table shows it.
     *
     * @param from the name of its first end
     * @param arrow one of → ← ↔ –
     * @param label empty if it has none
     */
    public record Connection(String from, String arrow, String to, String label) {}

    /** The steps in their order: the author's words, else what the edges of the step say. */
    public List<Told> steps() {
        return diagram.story().steps().stream()
                .map(step -> new Told(step.number(), step.text() == null ? what(step) : step.text()))
                .toList();
    }

    /** All edges, in the order written. */
    public List<Connection> connections() {
        List<Connection> rows = new ArrayList<>();
        for (Edge edge : Junctions.through(diagram)) {
            String arrow = switch (edge.arrow()) {
                case FORWARD -> "→";
                case BACK -> "←";
                case BOTH -> "↔";
                case NONE -> "–";
            };
            String label = edge.label() == null ? "" : Phrases.inOneLine(edge.label());
            rows.add(new Connection(name(edge.from()), arrow, name(edge.to()), label));
        }
        return rows;
    }

    String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** What happens in a step, as its edges tell. */
    String what(Step step) {
        List<String> parts = new ArrayList<>();
        for (Anchor anchor : step.anchors()) {
            if (anchor instanceof Anchor.OfEdge index) {
                Edge edge = diagram.edges().get(index.index());
                String from = name(edge.from());
                boolean several = phrases.several(List.of(from));
                parts.add(Phrases.fill(phrases.verb(edge.arrow()).of(several), from, name(edge.to())));
            } else {
                parts.add(at(anchor));
            }
        }
        return String.join("; ", parts);
    }

    /** Where a step happens. */
    String where(Step step) {
        return phrases.list(step.anchors().stream().map(this::at).distinct().toList());
    }

    String at(Anchor anchor) {
        if (anchor instanceof Anchor.OfElement element) {
            return name(element.id());
        }
        Edge edge = diagram.edges().get(((Anchor.OfEdge) anchor).index());
        String from = name(edge.from());
        String to = name(edge.to());
        return switch (edge.arrow()) {
            case FORWARD -> Phrases.fill(words.fromTo(), from, to);
            case BACK -> Phrases.fill(words.fromTo(), to, from);
            case BOTH, NONE -> Phrases.fill(words.between(), from, to);
        };
    }
}
