package dev.blockprint.words;

import dev.blockprint.model.Anchor;
import dev.blockprint.model.Arrow;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Element;
import dev.blockprint.model.Group;
import dev.blockprint.model.Node;
import dev.blockprint.model.Note;
import dev.blockprint.model.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sentences of a description, in the order that they are told. */
final class Sentences {
    private final Diagram diagram;
    private final Words.Phrasing words;
    private final Phrases phrases;
    private final Telling telling;
    private final Set<String> sentences = new LinkedHashSet<>();

    /** By the element that they were written at, and the way that they point: the other ends. */
    private final Map<String, Map<Arrow, Set<String>>> connections = new LinkedHashMap<>();

    Sentences(Diagram diagram, Language language) {
        this.diagram = diagram;
        this.words = language.words().phrases();
        this.phrases = new Phrases(words);
        this.telling = new Telling(diagram, language);
    }

    Set<String> all() {
        steps();
        collect();
        members(diagram.members(), "", "");
        lonely();
        for (Note note : diagram.story().notes()) {
            String text = Phrases.sentence(note.text().strip().replaceAll("\\s+", " "));
            String pattern = note.anchor() instanceof Anchor.OfElement ? words.note() : words.noteOnLine();
            sentences.add(Phrases.fill(pattern, telling.at(note.anchor()), text));
        }
        return sentences;
    }

    private void steps() {
        for (Step step : diagram.story().steps()) {
            String text = step.text();
            sentences.add(Phrases.sentence(
                    text == null
                            ? Phrases.fill(words.step(), step.number(), telling.what(step))
                            : Phrases.fill(
                                    words.stepAt(),
                                    step.number(),
                                    telling.where(step),
                                    text.strip().replaceAll("\\s+", " "))));
        }
    }

    /** Gathers all edges but those that the steps have told. */
    private void collect() {
        Set<Edge> told = new HashSet<>();
        for (Step step : diagram.story().steps()) {
            for (Anchor anchor : step.anchors()) {
                if (anchor instanceof Anchor.OfEdge edge) {
                    told.add(diagram.edges().get(edge.index()));
                }
            }
        }
        for (Edge edge : Junctions.through(diagram)) {
            if (told.contains(edge)) {
                continue;
            }
            String end = telling.name(edge.to());
            String label = edge.label() == null ? "" : Phrases.inOneLine(edge.label());
            connections
                    .computeIfAbsent(edge.from(), id -> new EnumMap<>(Arrow.class))
                    .computeIfAbsent(edge.arrow(), arrow -> new LinkedHashSet<>())
                    .add(label.isEmpty() ? end : end + " (" + label + ")");
        }
    }

    /** What is in a group, where that leads to, then the groups inside it. */
    private void members(List<Element> members, String name, String around) {
        List<String> nodes = new ArrayList<>();
        for (Element member : members) {
            if (member instanceof Node && !Junctions.is(member)) {
                nodes.add(telling.name(member.id()));
            }
        }
        if (!name.isEmpty() && !nodes.isEmpty()) {
            String place = around.isEmpty() ? name : Phrases.fill(words.placeInPlace(), name, around);
            sentences.add(Phrases.sentence(
                    Phrases.fill(words.inside().of(phrases.several(nodes)), phrases.list(nodes), place)));
        }
        members.forEach(member -> connections(member.id()));
        for (Element member : members) {
            if (member instanceof Group group) {
                members(group.members(), telling.name(group.id()), name);
            }
        }
    }

    /** One sentence for each way that the edges of an element point. */
    private void connections(String id) {
        String name = telling.name(id);
        connections
                .getOrDefault(id, Map.of())
                .forEach((arrow, ends) -> sentences.add(Phrases.sentence(Phrases.fill(
                        phrases.verb(arrow).of(phrases.several(List.of(name))),
                        name,
                        phrases.list(List.copyOf(ends))))));
    }

    private void lonely() {
        Set<String> connected = new HashSet<>();
        for (Edge edge : diagram.edges()) {
            connected.add(edge.from());
            connected.add(edge.to());
        }
        List<String> alone = new ArrayList<>();
        for (Element member : diagram.members()) {
            if (member instanceof Node && !Junctions.is(member) && !connected.contains(member.id())) {
                alone.add(telling.name(member.id()));
            }
        }
        if (!alone.isEmpty()) {
            sentences.add(
                    Phrases.sentence(Phrases.fill(words.alone().of(phrases.several(alone)), phrases.list(alone))));
        }
    }
}
