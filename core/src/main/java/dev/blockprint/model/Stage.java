package dev.blockprint.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A diagram as one of its layers shows it.
 *
 * @param diagram what is to be seen, without layers
 * @param edges by the place of an edge in {@code diagram}, its place in the whole
 * @param steps by the place of a step, its place in the whole
 * @param notes by the place of a note, its place in the whole
 */
public record Stage(Diagram diagram, List<Integer> edges, List<Integer> steps, List<Integer> notes) {
    public Stage {
        edges = List.copyOf(edges);
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /** What is not in a layer yet. */
    public enum Future {
        /** It is not drawn. */
        ABSENT,
        /** It is drawn faintly. */
        FADED
    }

    /** The layer with this number; what is new in it is highlighted, unless all of it is. */
    public static Stage of(Diagram whole, int layer, Future future) {
        return new Builder(whole, layer, future, layer).build();
    }

    /** The last layer, in which nothing is highlighted. */
    public static Stage last(Diagram whole) {
        return new Builder(whole, whole.layers().count(), Future.ABSENT, -1).build();
    }

    /** Takes out of a diagram what a layer shows. */
    private static final class Builder {
        private static final String HIGHLIGHT = "#c2410c";

        private final Diagram whole;
        private final Layers layers;
        private final int layer;
        private final Future future;
        private final int fresh;
        private final boolean named;
        private final Map<String, Element> shown = new HashMap<>();
        private final Map<String, String> highlighted = new HashMap<>();

        /** Highlights what begins in the layer {@code fresh}. */
        Builder(Diagram whole, int layer, Future future, int fresh) {
            this.whole = whole;
            this.layers = whole.layers();
            this.layer = layer;
            this.future = future;
            boolean all =
                    layers.elements().values().stream().noneMatch(life -> life.from() < layer && life.covers(layer));
            this.fresh = all ? -1 : fresh;
            this.named = fresh > 0;
        }

        Stage build() {
            List<Element> members = members(whole.members(), null);
            Map<Integer, Integer> places = new HashMap<>();
            List<Integer> kept = new ArrayList<>();
            List<Edge> edges = new ArrayList<>();
            for (int i = 0; i < whole.edges().size(); i++) {
                Edge edge = whole.edges().get(i);
                Life life = layers.edges().get(i);
                if (isShown(life) && shown.containsKey(edge.from()) && shown.containsKey(edge.to())) {
                    places.put(i, edges.size());
                    kept.add(i);
                    edges.add(edge.withDecor(decor(edge, life)));
                }
            }
            List<Integer> steps = new ArrayList<>();
            List<Integer> notes = new ArrayList<>();
            Story story = story(places, steps, notes);
            return new Stage(whole.showing(title(), members, edges, story), kept, steps, notes);
        }

        /** What is drawn says the title of the whole; this is for whoever lists pictures, or cannot see them. */
        private @Nullable String title() {
            String title = whole.title();
            return title == null || !named
                    ? title
                    : title + ": " + layers.names().get(layer - 1);
        }

        private boolean isShown(Life life) {
            return life.covers(layer) || (future == Future.FADED && life.from() > layer);
        }

        /** {@code around} is the highlighted group around the members, if there is one. */
        private List<Element> members(List<Element> members, @Nullable String around) {
            List<Element> some = new ArrayList<>();
            for (Element member : members) {
                Life life = layers.elements().getOrDefault(member.id(), new Life(0, Life.FOREVER, List.of()));
                if (!isShown(life)) {
                    continue;
                }
                String mark = around != null ? around : life.from() == fresh ? member.id() : null;
                if (mark != null) {
                    highlighted.put(member.id(), mark);
                }
                Decor decor = decor(life, member.decor(), mark != null && mark.equals(member.id()));
                Element copy = member instanceof Group group
                        ? group.with(members(group.members(), mark), decor)
                        : ((Node) member).withDecor(decor);
                shown.put(copy.id(), copy);
                some.add(copy);
            }
            return some;
        }

        /** What is inside of a new group need not be highlighted beside it. */
        private Decor decor(Edge edge, Life life) {
            String from = highlighted.get(edge.from());
            boolean inside = from != null
                    && from.equals(highlighted.get(edge.to()))
                    && !(from.equals(edge.from()) || from.equals(edge.to()));
            return decor(life, edge.decor(), life.from() == fresh && !inside);
        }

        private Decor decor(Life life, Decor first, boolean mark) {
            Decor look = life.look(layer, first);
            if (life.from() > layer) {
                return look.fadedOut();
            }
            Style style = look.style();
            return mark && style.color() == null
                    ? look.withStyle(new Style(HIGHLIGHT, style.fill(), style.width(), style.line(), true))
                    : look;
        }

        private Story story(Map<Integer, Integer> places, List<Integer> steps, List<Integer> notes) {
            Story all = whole.story();
            List<Step> someSteps = new ArrayList<>();
            for (int i = 0; i < all.steps().size(); i++) {
                Step step = all.steps().get(i);
                List<Anchor> anchors = new ArrayList<>();
                for (Anchor anchor : step.anchors()) {
                    Anchor moved = moved(anchor, places);
                    if (moved != null) {
                        anchors.add(moved);
                    }
                }
                if (!anchors.isEmpty() && layers.steps().get(i) <= layer) {
                    someSteps.add(new Step(step.number(), anchors, step.text(), step.origin()));
                    steps.add(i);
                }
            }
            List<Note> someNotes = new ArrayList<>();
            for (int i = 0; i < all.notes().size(); i++) {
                Note note = all.notes().get(i);
                Anchor moved = moved(note.anchor(), places);
                if (moved != null && layers.notes().get(i) <= layer) {
                    someNotes.add(new Note(moved, note.text(), note.side(), note.origin()));
                    notes.add(i);
                }
            }
            return new Story(someSteps, someNotes, all.legend());
        }

        /** The same thing in this layer; null if it is not there, or not there yet. */
        private @Nullable Anchor moved(Anchor anchor, Map<Integer, Integer> places) {
            if (anchor instanceof Anchor.OfEdge edge) {
                Integer place = places.get(edge.index());
                return place != null && layers.edges().get(edge.index()).covers(layer)
                        ? new Anchor.OfEdge(place)
                        : null;
            }
            Element element = shown.get(((Anchor.OfElement) anchor).id());
            return element == null || element.decor().faded() ? null : anchor;
        }
    }
}
