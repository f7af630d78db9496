package dev.blockprint.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole diagram. No two elements share an id, and every edge ends at an element on both sides.
 *
 * @param title drawn above it; null if there is none
 * @param members nodes and groups outside every group, in the order written
 * @param arrangements what the author wants to stand in rows, columns or grids
 * @param theme null where whoever renders it decides
 * @param aspect null if the picture may take any shape
 * @param story steps, notes and legend
 * @param layers what it shows when; none if it is drawn as a whole
 */
public record Diagram(
        @Nullable String title,
        Direction direction,
        Routing routing,
        Spacing spacing,
        List<Element> members,
        List<Edge> edges,
        List<Arrangement> arrangements,
        @Nullable Theme theme,
        @Nullable Aspect aspect,
        Story story,
        Layers layers) {
    public Diagram {
        arrangements = List.copyOf(arrangements);
        members = List.copyOf(members);
        edges = List.copyOf(edges);
        Set<String> ids = new HashSet<>();
        for (Element element : flatten(members)) {
            if (!ids.add(element.id())) {
                throw new IllegalArgumentException("two elements are called " + element.id());
            }
        }
        for (Edge edge : edges) {
            if (!ids.contains(edge.from()) || !ids.contains(edge.to())) {
                throw new IllegalArgumentException("an edge needs two ends: " + edge.from() + ", " + edge.to());
            }
        }
        for (Arrangement arrangement : arrangements) {
            if (!ids.containsAll(arrangement.members())) {
                throw new IllegalArgumentException("an arrangement needs members: " + arrangement.members());
            }
        }
        for (Step step : story.steps()) {
            for (Anchor anchor : step.anchors()) {
                check(anchor, ids, edges.size());
            }
        }
        for (Note note : story.notes()) {
            check(note.anchor(), ids, edges.size());
        }
        if (!layers.isEmpty()
                && (!layers.elements().keySet().equals(ids) || layers.edges().size() != edges.size())) {
            throw new IllegalArgumentException("layers know of everything");
        }
    }

    /** A diagram of nothing but things and lines: nothing stands in a special way, and nothing is told beside it. */
    public Diagram(
            @Nullable String title,
            Direction direction,
            Routing routing,
            Spacing spacing,
            List<Element> members,
            List<Edge> edges) {
        this(title, direction, routing, spacing, members, edges, List.of(), null, null, Story.NONE, Layers.NONE);
    }

    /** The same diagram, arranged otherwise. */
    public Diagram withArrangements(List<Arrangement> other) {
        return new Diagram(title, direction, routing, spacing, members, edges, other, theme, aspect, story, layers);
    }

    /** The same diagram in another theme. */
    public Diagram withTheme(@Nullable Theme other) {
        return new Diagram(
                title, direction, routing, spacing, members, edges, arrangements, other, aspect, story, layers);
    }

    /** The same diagram in another shape. */
    public Diagram withAspect(@Nullable Aspect other) {
        return new Diagram(
                title, direction, routing, spacing, members, edges, arrangements, theme, other, story, layers);
    }

    /** The same diagram, which tells something else. */
    public Diagram withStory(Story other) {
        return new Diagram(
                title, direction, routing, spacing, members, edges, arrangements, theme, aspect, other, layers);
    }

    /** The same diagram, which grows in other layers. */
    public Diagram withLayers(Layers other) {
        return new Diagram(
                title, direction, routing, spacing, members, edges, arrangements, theme, aspect, story, other);
    }

    /** This diagram's settings with other things in it, drawn as a whole. */
    Diagram showing(@Nullable String name, List<Element> some, List<Edge> between, Story told) {
        return new Diagram(name, direction, routing, spacing, some, between)
                .withTheme(theme)
                .withAspect(aspect)
                .withStory(told);
    }

    /** All elements, each group before its members. */
    public List<Element> elements() {
        return flatten(members);
    }

    private static void check(Anchor anchor, Set<String> ids, int edges) {
        boolean known = anchor instanceof Anchor.OfElement element
                ? ids.contains(element.id())
                : anchor instanceof Anchor.OfEdge edge && edge.index() >= 0 && edge.index() < edges;
        if (!known) {
            throw new IllegalArgumentException("a step or a note is about something: " + anchor);
        }
    }

    private static List<Element> flatten(List<Element> members) {
        List<Element> all = new ArrayList<>();
        collect(members, all);
        return all;
    }

    private static void collect(List<Element> members, List<Element> into) {
        for (Element member : members) {
            into.add(member);
            if (member instanceof Group group) {
                collect(group.members(), into);
            }
        }
    }
}
