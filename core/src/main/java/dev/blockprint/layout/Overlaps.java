package dev.blockprint.layout;

import dev.blockprint.model.Element;
import dev.blockprint.model.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what stands where something else stands, or where it does not belong. */
final class Overlaps {
    private final Layout layout;

    /** By the id of a group: all that is in it, at any depth. */
    private final Map<String, Set<String>> members = new HashMap<>();

    Overlaps(Layout layout) {
        this.layout = layout;
        for (PlacedFrame frame : layout.frames()) {
            Set<String> inside = new HashSet<>();
            collect(frame.group(), inside);
            members.put(frame.group().id(), inside);
        }
    }

    private static void collect(Group group, Set<String> into) {
        for (Element member : group.members()) {
            into.add(member.id());
            if (member instanceof Group inner) {
                collect(inner, into);
            }
        }
    }

    private boolean holds(PlacedFrame frame, String id) {
        return members.getOrDefault(frame.group().id(), Set.of()).contains(id);
    }

    /** The tile of a node, and its label. */
    static List<Rect> areas(PlacedNode node) {
        TextBlock label = node.label();
        return label == null ? List.of(node.tile()) : List.of(node.tile(), label.box());
    }

    static boolean touch(List<Rect> some, List<Rect> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(a::overlaps));
    }

    int overlaps() {
        int count = 0;
        List<List<Rect>> nodes = new ArrayList<>();
        for (PlacedNode node : layout.nodes()) {
            List<Rect> own = areas(node);
            for (List<Rect> other : nodes) {
                count += touch(own, other) ? 1 : 0;
            }
            nodes.add(own);
            for (PlacedFrame frame : layout.frames()) {
                boolean foreign = !holds(frame, node.node().id());
                TextBlock title = frame.title();
                count += foreign && touch(own, List.of(frame.box())) ? 1 : 0;
                count += title != null && touch(own, List.of(title.box())) ? 1 : 0;
            }
        }
        List<PlacedFrame> frames = layout.frames();
        for (int i = 0; i < frames.size(); i++) {
            for (int j = 0; j < i; j++) {
                PlacedFrame a = frames.get(i);
                PlacedFrame b = frames.get(j);
                boolean apart = !holds(a, b.group().id()) && !holds(b, a.group().id());
                count += apart && a.box().overlaps(b.box()) ? 1 : 0;
            }
        }
        return count;
    }

    int outside() {
        int count = 0;
        Rect picture = new Rect(0, 0, layout.width(), layout.height());
        for (PlacedFrame frame : layout.frames()) {
            for (PlacedNode node : layout.nodes()) {
                boolean inside = areas(node).stream().allMatch(frame.box()::contains);
                count += holds(frame, node.node().id()) && !inside ? 1 : 0;
            }
            for (PlacedFrame other : layout.frames()) {
                count += holds(frame, other.group().id()) && !frame.box().contains(other.box()) ? 1 : 0;
            }
            count += picture.contains(frame.box()) ? 0 : 1;
        }
        for (PlacedNode node : layout.nodes()) {
            count += areas(node).stream().allMatch(picture::contains) ? 0 : 1;
        }
        for (RoutedEdge edge : layout.edges()) {
            TextBlock label = edge.label();
            count += label != null && !picture.contains(label.box()) ? 1 : 0;
            for (Point point : edge.path().samples()) {
                count += picture.contains(new Rect(point.x(), point.y(), 0, 0)) ? 0 : 1;
            }
        }
        return count;
    }
}
