package dev.blockprint.layout;

import dev.blockprint.model.Arrangement;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Direction;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Group;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The edges between the members of one group, and whether they lead where those of the group should. */
final class GroupFlow {
    private final Places places;
    private final Map<String, Set<String>> next = new LinkedHashMap<>();

    /** What is arranged together is at one place of the flow. */
    private final Map<String, Set<String>> beside = new HashMap<>();

    GroupFlow(Diagram diagram, Group group, Places places) {
        this.places = places;
        for (Edge edge : diagram.edges()) {
            String from = places.memberAround(group, edge.from());
            String to = places.memberAround(group, edge.to());
            if (from != null && to != null && !from.equals(to) && !edge.weak()) {
                next.computeIfAbsent(from, any -> new LinkedHashSet<>()).add(to);
            }
        }
        for (Arrangement arrangement : diagram.arrangements()) {
            List<String> together = places.membersAround(group, arrangement.members());
            for (String member : together) {
                next.getOrDefault(member, new HashSet<>()).removeAll(together);
                beside.computeIfAbsent(member, any -> new HashSet<>()).addAll(together);
            }
        }
    }

    /** What is wrong with an edge that leads elsewhere; null if there is none. Around a circle one edge has to. */
    @Nullable
    String fault(Direction direction) {
        Side forward = Side.of(direction);
        for (Map.Entry<String, Set<String>> one : next.entrySet()) {
            Rect from = places.box(one.getKey());
            for (String end : one.getValue()) {
                Rect to = places.box(end);
                boolean ahead = forward.along(to.centerX() - from.centerX(), to.centerY() - from.centerY()) > 0;
                if (!ahead && !leads(end, one.getKey())) {
                    return end + " does not stand " + Promises.word(direction) + " " + one.getKey();
                }
            }
        }
        return null;
    }

    private boolean leads(String from, String to) {
        Set<String> seen = new HashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String at = open.remove();
            if (at.equals(to)) {
                return true;
            }
            Set<String> ends = new HashSet<>(next.getOrDefault(at, Set.of()));
            ends.addAll(beside.getOrDefault(at, Set.of()));
            for (String end : ends) {
                if (seen.add(end)) {
                    open.add(end);
                }
            }
        }
        return false;
    }
}
