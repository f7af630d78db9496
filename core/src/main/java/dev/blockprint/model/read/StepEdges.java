package dev.blockprint.model.read;

import dev.blockprint.model.Arrow;
import dev.blockprint.model.Edge;
import dev.blockprint.model.read.Declarer.Pending;
import dev.blockprint.source.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws the edges of steps, but those that are drawn anyway; finds edges by their ends. */
final class StepEdges {
    /** The same for two edges that one would say are one. */
    private record Key(String from, String to, Arrow arrow) {
        static Key of(String from, String to, Arrow arrow) {
            return switch (arrow) {
                case FORWARD -> new Key(from, to, arrow);
                case BACK -> new Key(to, from, Arrow.FORWARD);
                case BOTH, NONE -> from.compareTo(to) <= 0 ? new Key(from, to, arrow) : new Key(to, from, arrow);
            };
        }

        static Key of(Edge edge) {
            return of(edge.from(), edge.to(), edge.arrow());
        }
    }

    private final Diagnostics diagnostics;
    private final List<Edge> edges = new ArrayList<>();
    private final Map<Key, Integer> places = new HashMap<>();
    private final List<List<Integer>> byPending = new ArrayList<>();

    /**
     * Joins what is the same.
     *
     * @param pending what was written, edges and steps
     * @param made the edges of all that was written
     * @param starts by pending, where its edges begin in {@code made}
     * @param layers what layers say of edges that are there already makes no further edge
     */
    StepEdges(
            List<Pending> pending, List<Edge> made, List<Integer> starts, LayerReader layers, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        Map<Key, Edge> plain = new HashMap<>();
        for (int i = 0; i < starts.size(); i++) {
            if (pending.get(i).step() == null) {
                made.subList(starts.get(i), end(i, made, starts))
                        .forEach(edge -> plain.putIfAbsent(Key.of(edge), edge));
            }
        }
        List<List<Key>> keys = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            List<Key> own = new ArrayList<>();
            for (Edge edge : made.subList(starts.get(i), end(i, made, starts))) {
                Key key = Key.of(edge);
                own.add(key);
                Edge other = plain.get(key);
                if (pending.get(i).step() == null && layers.repeats(edge, edges)) {
                    continue;
                }
                if (pending.get(i).step() != null && other != null && !layers.isLater(other, edge)) {
                    unused(pending.get(i), other);
                    continue;
                }
                if (pending.get(i).step() == null || !places.containsKey(key)) {
                    places.putIfAbsent(key, edges.size());
                    edges.add(edge);
                }
            }
            keys.add(own);
        }
        for (List<Key> own : keys) {
            List<Integer> indices = new ArrayList<>();
            for (Key key : own) {
                Integer place = places.get(key);
                if (place != null && !indices.contains(place)) {
                    indices.add(place);
                }
            }
            byPending.add(indices);
        }
    }

    private static int end(int pending, List<Edge> made, List<Integer> starts) {
        return pending + 1 < starts.size() ? starts.get(pending + 1) : made.size();
    }

    private void unused(Pending step, Edge drawn) {
        if (!step.connection().attributes().isEmpty()) {
            int line = drawn.origin()
                    .source()
                    .locate(drawn.origin().span().start())
                    .line();
            diagnostics.warning(
                    step.connection().attributes().get(0).span(),
                    "this edge is drawn by line " + line + ", without these attributes",
                    "write them there");
        }
    }

    /** All edges that are drawn. */
    List<Edge> all() {
        return edges;
    }

    /** The edges that a step is about; empty if there was an error. */
    List<Integer> of(int pending) {
        return pending < byPending.size() ? byPending.get(pending) : List.of();
    }

    /** The first edge between two elements; null if there is none. */
    @Nullable
    Integer find(String from, String to, Arrow arrow) {
        return places.get(Key.of(from, to, arrow));
    }
}
