package dev.blockprint.words;

import dev.blockprint.model.Arrow;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Element;
import dev.blockprint.model.Face;
import dev.blockprint.model.Node;
import dev.blockprint.model.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The dots where lines meet: a reader follows a line through them, to the things at its ends. */
final class Junctions {
    /** More than any picture can tell of. */
    private static final int MOST = 5_000;

    private final Set<String> ids = new HashSet<>();
    private final Map<String, List<Edge>> onwards = new HashMap<>();
    private final Set<String> entered = new HashSet<>();
    private final List<Edge> edges = new ArrayList<>();

    private Junctions(Diagram diagram) {
        for (Element element : diagram.elements()) {
            if (is(element)) {
                ids.add(element.id());
            }
        }
        for (Edge edge : diagram.edges()) {
            if (edge.hidden()) {
                continue;
            }
            onwards.computeIfAbsent(edge.from(), any -> new ArrayList<>()).add(edge);
            entered.add(edge.to());
        }
        for (Edge edge : diagram.edges()) {
            if (!edge.hidden() && (!ids.contains(edge.from()) || !entered.contains(edge.from()))) {
                follow(edge);
            }
        }
    }

    static boolean is(Element element) {
        return element instanceof Node node
                && node.face() instanceof Face.Plain plain
                && plain.shape() == Shape.JUNCTION;
    }

    /** The edges as a reader sees them: each from a thing to a thing, as long as one of both follows a junction. */
    static List<Edge> through(Diagram diagram) {
        return new Junctions(diagram).edges;
    }

    private void follow(Edge first) {
        Set<String> passed = new HashSet<>();
        Deque<Edge> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty() && edges.size() < MOST) {
            Edge edge = open.remove();
            List<Edge> next = ids.contains(edge.to()) ? onwards.getOrDefault(edge.to(), List.of()) : List.of();
            if (next.isEmpty()) {
                edges.add(edge);
            } else if (passed.add(edge.to())) {
                next.forEach(one -> open.add(joined(edge, one)));
            }
        }
    }

    private static Edge joined(Edge a, Edge b) {
        boolean back = a.arrow() == Arrow.BACK || a.arrow() == Arrow.BOTH;
        boolean ahead = b.arrow() == Arrow.FORWARD || b.arrow() == Arrow.BOTH;
        Arrow arrow = back ? (ahead ? Arrow.BOTH : Arrow.BACK) : ahead ? Arrow.FORWARD : Arrow.NONE;
        String label = a.label() == null ? b.label() : b.label() == null ? a.label() : a.label() + ", " + b.label();
        return new Edge(a.from(), b.to(), arrow, label, false, 1, a.decor(), a.origin());
    }
}
