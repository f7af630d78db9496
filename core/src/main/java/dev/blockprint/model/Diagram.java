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

    /** A diagram that is drawn as a whole. */
    public Diagram(
            @Nullable String title,
            Direction direction,
            Routing routing,
            Spacing spacing,
            List<Element> members,
            List<Edge> edges,
            List<Arrangement> arrangements,
            @Nullable Theme theme,
            @Nullable Aspect aspect,
            Story story) {
        this(title, direction, routing, spacing, members, edges, arrangements, theme, aspect, story, Layers.NONE);
    }

    /** A diagram that tells nothing beside what it shows. */
    public Diagram(
            @Nullable String title,
            Direction direction,
            Routing routing,
            Spacing spacing,
            List<Element> members,
            List<Edge> edges,
            List<Arrangement> arrangements,
            @Nullable Theme theme,
            @Nullable Aspect aspect) {
        this(title, direction, routing, spacing, members, edges, arrangements, theme, aspect, Story.NONE);
    }

    /** A diagram of any shape. */
    public Diagram(
            @Nullable String title,
            Direction direction,
            Routing routing,
            Spacing spacing,
            List<Element> members,
            List<Edge> edges,
            List<Arrangement> arrangements,
            @Nullable Theme theme) {
        this(title, direction, routing, spacing, members, edges, arrangements, theme, null);
    }

    /** A diagram whose author wants nothing to stand in a special way. */
    public Diagram(
            @Nullable String title,
            Direction direction,
            Routing routing,
            Spacing spacing,
            List<Element> members,
            List<Edge> edges,
            @Nullable Theme theme) {
        this(title, direction, routing, spacing, members, edges, List.of(), theme);
    }

    /** A diagram that leaves the theme to whoever renders it. */
    public Diagram(
            @Nullable String title,
            Direction direction,
            Routing routing,
            Spacing spacing,
            List<Element> members,
            List<Edge> edges) {
        this(title, direction, routing, spacing, members, edges, null);
    }

    /** The same diagram, which grows in {@code others}. */
    public Diagram withLayers(Layers others) {
        return new Diagram(
                title, direction, routing, spacing, members, edges, arrangements, theme, aspect, story, others);
    }

    /** This diagram's settings with other things in it. */
    Diagram showing(@Nullable String name, List<Element> some, List<Edge> between, Story told) {
        return new Diagram(name, direction, routing, spacing, some, between, List.of(), theme, aspect, told);
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
