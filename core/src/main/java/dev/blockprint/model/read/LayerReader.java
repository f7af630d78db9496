package dev.blockprint.model.read;

import dev.blockprint.language.Endpoint;
import dev.blockprint.language.Statement.Declaration;
import dev.blockprint.language.Statement.Layer;
import dev.blockprint.language.Statement.Remove;
import dev.blockprint.language.Text;
import dev.blockprint.model.Decor;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Element;
import dev.blockprint.model.Group;
import dev.blockprint.model.Layers;
import dev.blockprint.model.Life;
import dev.blockprint.model.Life.Change;
import dev.blockprint.model.Origin;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out in which layers everything is there. What stands in the braces of a layer belongs to it. */
final class LayerReader {
    private static final int MOST = 100;

    /** What a layer says of something that is there already. */
    private record Said(int layer, Decor decor) {}

    private final Diagnostics diagnostics;
    private final Scopes scopes;
    private final AttributeReader attributes;
    private final Labels labels;
    private final Removals removals;
    private final List<String> names = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final Map<String, Span> taken = new HashMap<>();
    private final Map<Draft, List<Said>> said = new LinkedHashMap<>();
    private final Map<Integer, List<Said>> saidOfEdges = new HashMap<>();
    private boolean open;
    private int begun;

    LayerReader(Diagnostics diagnostics, Scopes scopes, AttributeReader attributes, Labels labels) {
        this.diagnostics = diagnostics;
        this.scopes = scopes;
        this.attributes = attributes;
        this.labels = labels;
        this.removals = new Removals(diagnostics, scopes, labels);
    }

    /** Whether what is being read stands in a layer. */
    boolean isOpen() {
        return open;
    }

    /** Whether the layer that is being read has brought {@code draft}. */
    boolean isNew(Draft draft) {
        return open && draft.span.start() >= begun;
    }

    /** Begins a layer; false if there cannot be one here, which is said. */
    boolean begin(Layer layer, boolean insideGroup) {
        if (open || insideGroup) {
            diagnostics.error(
                    layer.keyword(),
                    open ? "a layer cannot stand in another" : "a layer cannot stand in a group",
                    "write it outside; in it, the name of a group with a body adds to that group");
            return false;
        }
        if (names.size() == MOST) {
            diagnostics.error(
                    layer.keyword(), "the diagram has more than " + MOST + " layers", "put several of them into one");
            return false;
        }
        Text label = layer.label();
        String written = label == null ? "" : labels.of(label, 0);
        String name = written.isBlank() ? Integer.toString(names.size() + 1) : written;
        Span place = label == null ? layer.keyword() : label.span();
        Span first = taken.putIfAbsent(Layers.key(name), place);
        if (first != null) {
            diagnostics.error(
                    place,
                    "there are two layers \"" + name + "\"",
                    "the first is at " + diagnostics.line(first, place) + "; choose another name");
        }
        names.add(name);
        spans.add(layer.span());
        open = true;
        begun = layer.span().start();
        return true;
    }

    void end() {
        open = false;
    }

    void remove(Remove remove, GroupDraft scope) {
        if (open) {
            removals.add(remove, scope, names.size());
        } else {
            diagnostics.error(
                    remove.keyword(), "\"remove\" is for layers", "leave out here what shall not be there at first");
        }
    }

    /**
     * Takes what the open layer says of elements that are there already.
     *
     * @return these elements; null if the declaration begins with a type
     */
    @Nullable
    List<Draft> again(Declaration declaration, GroupDraft scope) {
        Endpoint.Reference name = declaration.type().asName();
        if (!open || !scopes.knows(Scopes.key(name.path().get(0)))) {
            return null;
        }
        List<Draft> drafts = scopes.find(name, scope);
        if (!drafts.isEmpty()) {
            boolean group = drafts.get(0) instanceof GroupDraft;
            if (declaration.body() != null && !group) {
                diagnostics.error(
                        name.span(), "\"" + name.written() + "\" is no group", "write a body for a group only");
            }
            say(
                    declaration,
                    drafts,
                    attributes.read(
                            declaration.attributes(),
                            group ? AttributeReader.Target.GROUP : AttributeReader.Target.NODE));
        }
        return drafts;
    }

    private void say(Declaration declaration, List<Draft> drafts, Looks looks) {
        if (declaration.label() != null) {
            diagnostics.error(
                    declaration.label().span(),
                    "a layer cannot change a label, since nothing may move",
                    "remove the element, and declare another one");
        }
        if (looks.icon != null || looks.size != null || looks.place != null || looks.badge != null) {
            diagnostics.error(
                    declaration.attributes().get(0).span(),
                    "a layer cannot change an icon, a badge, a size or the place of a label",
                    "remove the element, and declare another one");
        }
        drafts.forEach(draft ->
                said.computeIfAbsent(draft, any -> new ArrayList<>()).add(new Said(names.size(), looks.decor())));
    }

    /** Finds what the layers remove, once all elements have their ids. */
    void resolve() {
        removals.resolve(this);
    }

    /** The layer that {@code place} is written in; 0 outside of all. */
    int layer(Span place) {
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).start() <= place.start()
                    && place.start() < spans.get(i).end()) {
                return i + 1;
            }
        }
        return 0;
    }

    private int layer(Origin origin) {
        return layer(origin.span());
    }

    /** Whether one edge is written in a later layer than another. */
    boolean isLater(Edge late, Edge early) {
        return layer(late.origin()) > layer(early.origin());
    }

    /**
     * Whether {@code edge} is one that is there already: then its look is what its layer says of that one. A label of
     * its own makes it another edge.
     *
     * @param known the edges so far
     */
    boolean repeats(Edge edge, List<Edge> known) {
        int layer = layer(edge.origin());
        if (layer == 0) {
            return false;
        }
        for (int i = 0; i < known.size(); i++) {
            Edge other = known.get(i);
            boolean same = Removals.joins(other, edge.from(), edge.to(), edge.arrow())
                    && (edge.label() == null || edge.label().equals(other.label()));
            if (same && layer(other.origin()) < layer && removals.of(other, layer(other.origin())) > layer) {
                saidOfEdges.computeIfAbsent(i, any -> new ArrayList<>()).add(new Said(layer, edge.decor()));
                return true;
            }
        }
        return false;
    }

    /** The diagram with its layers, if it has any. */
    Diagram layered(Diagram diagram) {
        if (names.isEmpty()) {
            return diagram;
        }
        Map<String, Life> lives = new HashMap<>();
        Map<String, List<Change>> changes = new HashMap<>();
        said.forEach((draft, what) -> changes.put(draft.id(), changes(what, draft.looks.decor())));
        elements(diagram.members(), new Life(0, Life.FOREVER, List.of()), changes, lives);
        removals.checkEdges(diagram.edges(), this);
        List<Life> edges = new ArrayList<>();
        for (int i = 0; i < diagram.edges().size(); i++) {
            Edge edge = diagram.edges().get(i);
            edges.add(life(edge, changes(saidOfEdges.getOrDefault(i, List.of()), edge.decor()), lives));
        }
        return diagram.withLayers(new Layers(
                names,
                lives,
                edges,
                diagram.story().steps().stream()
                        .map(step -> layer(step.origin()))
                        .toList(),
                diagram.story().notes().stream()
                        .map(note -> layer(note.origin()))
                        .toList()));
    }

    private static List<Change> changes(List<Said> said, Decor first) {
        List<Change> changes = new ArrayList<>();
        Decor look = first;
        for (Said one : said) {
            look = look.overlaidBy(one.decor());
            changes.add(new Change(one.layer(), look));
        }
        return changes;
    }

    private void elements(
            List<Element> members, Life around, Map<String, List<Change>> changes, Map<String, Life> into) {
        for (Element member : members) {
            int from = Math.max(layer(member.origin()), around.from());
            int until = Math.min(removals.of(member.id()), around.until());
            Life life = life(from, until, changes.getOrDefault(member.id(), List.of()), member.origin());
            into.put(member.id(), life);
            if (member instanceof Group group) {
                elements(group.members(), life, changes, into);
            }
        }
    }

    private Life life(Edge edge, List<Change> changes, Map<String, Life> elements) {
        int from = layer(edge.origin());
        int until = removals.of(edge, from);
        for (String id : List.of(edge.from(), edge.to())) {
            Life end = elements.getOrDefault(id, new Life(0, Life.FOREVER, List.of()));
            from = Math.max(from, end.from());
            until = Math.min(until, end.until());
        }
        return life(from, until, changes, edge.origin());
    }

    private Life life(int from, int until, List<Change> changes, Origin origin) {
        if (from < until) {
            return new Life(from, until, changes);
        }
        diagnostics.error(
                origin.span(),
                "this needs what is removed in the layer \"" + names.get(until - 1) + "\"",
                "write it in an earlier layer, or without what is gone");
        return new Life(from, Life.FOREVER, changes);
    }
}
