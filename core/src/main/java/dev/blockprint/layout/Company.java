package dev.blockprint.layout;

import dev.blockprint.model.Arrow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which edges may run on one line: a fan leaves its source as one trunk, a merge comes to its target as one, and
 * where everything of one set leads to everything of another, all of it may share one bus.
 */
@SuppressWarnings("ReferenceEquality") // an element of the tree is equal to itself only
final class Company {
    /** Lines without a direction share a port only where they would not fit beside each other. */
    private static final int CROWD = 4;

    private final List<Link> links;

    /** By edge: the bus it belongs to, 0 if to none. */
    private final int[] bus;

    private final int[] fan;
    private final int[] merge;

    Company(List<Link> links) {
        this.links = List.copyOf(links);
        this.bus = new int[links.size()];
        this.fan = classes(true);
        this.merge = classes(false);
        findBuses();
    }

    boolean fan(int a, int b) {
        return fan[a] != 0
                && fan[a] == fan[b]
                && links.get(a).to() != links.get(b).to();
    }

    boolean merge(int a, int b) {
        return merge[a] != 0
                && merge[a] == merge[b]
                && links.get(a).from() != links.get(b).from();
    }

    boolean bus(int a, int b) {
        return bus[a] != 0 && bus[a] == bus[b];
    }

    /** The bus of an edge, 0 if it belongs to none. */
    int busOf(int edge) {
        return bus[edge];
    }

    boolean any(int a, int b) {
        return fan(a, b) || merge(a, b) || bus(a, b);
    }

    private int[] classes(boolean fans) {
        Map<String, Integer> known = new HashMap<>();
        Map<Item, Integer> ends = new HashMap<>();
        for (Link link : links) {
            ends.merge(fans ? link.from() : link.to(), 1, Integer::sum);
        }
        int[] classes = new int[links.size()];
        for (Link link : links) {
            Item end = fans ? link.from() : link.to();
            Arrow arrow = link.edge().arrow();
            boolean directed = arrow == Arrow.FORWARD || arrow == Arrow.BACK;
            if (!link.loop() && (directed || ends.getOrDefault(end, 0) >= CROWD)) {
                String key = System.identityHashCode(end) + "/" + id(end) + "/" + arrow + "/"
                        + link.edge().decor().style();
                classes[link.index()] = known.computeIfAbsent(key, any -> known.size() + 1);
            }
        }
        return classes;
    }

    private static String id(Item item) {
        return item.depth + ":" + item.index;
    }

    private void findBuses() {
        Map<Item, Set<Item>> targets = new HashMap<>();
        for (Link link : links) {
            if (plain(link)) {
                targets.computeIfAbsent(link.from(), any -> new HashSet<>()).add(link.to());
            }
        }
        Map<Set<Item>, Set<Item>> sources = new HashMap<>();
        targets.forEach((from, to) ->
                sources.computeIfAbsent(to, any -> new HashSet<>()).add(from));
        Map<Set<Item>, Integer> numbers = new HashMap<>();
        for (Link link : links) {
            Set<Item> to = targets.getOrDefault(link.from(), Set.of());
            if (plain(link)
                    && to.size() > 1
                    && sources.getOrDefault(to, Set.of()).size() > 1) {
                bus[link.index()] = numbers.computeIfAbsent(to, any -> numbers.size() + 1);
            }
        }
    }

    private static boolean plain(Link link) {
        boolean anySide = link.edge().fromSide() == null && link.edge().toSide() == null;
        return link.edge().arrow() == Arrow.FORWARD && link.label().isEmpty() && !link.loop() && anySide;
    }
}
