package dev.blockprint.layout;

import dev.blockprint.model.Diagram;
import dev.blockprint.model.Direction;
import dev.blockprint.model.Element;
import dev.blockprint.model.Group;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where every element of a finished layout stands, by its id. */
final class Places {
    private static final Rect NOWHERE = new Rect(0, 0, 0, 0);

    private final Direction direction;
    private final Map<String, Group> parents = new HashMap<>();
    private final Map<String, Rect> boxes = new HashMap<>();
    private final Map<String, Rect> areas = new HashMap<>();
    private final Set<String> frames = new HashSet<>();
    private final Set<String> junctions = new HashSet<>();

    Places(Diagram diagram, Layout layout) {
        direction = diagram.direction();
        for (Element element : diagram.elements()) {
            if (element instanceof Group group) {
                group.members().forEach(member -> parents.put(member.id(), group));
            }
        }
        for (PlacedFrame frame : layout.frames()) {
            frames.add(frame.group().id());
            boxes.put(frame.group().id(), frame.box());
            areas.put(frame.group().id(), frame.box());
        }
        for (PlacedNode node : layout.nodes()) {
            TextBlock label = node.label();
            boxes.put(node.node().id(), node.tile());
            areas.put(
                    node.node().id(), label == null ? node.tile() : node.tile().around(label.box()));
            if (NodeBox.isJunction(node.node())) {
                junctions.add(node.node().id());
            }
        }
    }

    /** The icon or the shape of a node, the frame of a group: what stands in line. */
    Rect box(String id) {
        return boxes.getOrDefault(id, NOWHERE);
    }

    /** All of an element, its label included. */
    Rect area(String id) {
        return areas.getOrDefault(id, NOWHERE);
    }

    /** Of a cell that holds several elements, all of them; else what stands in line. */
    Rect cell(List<String> ids) {
        if (ids.size() == 1) {
            return box(ids.get(0));
        }
        Rect all = area(ids.get(0));
        for (String id : ids) {
            all = all.around(area(id));
        }
        return all;
    }

    boolean isFrame(String id) {
        return frames.contains(id);
    }

    boolean isJunction(String id) {
        return junctions.contains(id);
    }

    /** The group around an element; null if there is none. */
    @Nullable
    Group parent(String id) {
        return parents.get(id);
    }

    /** Where edges between an element and its neighbours lead. */
    Direction direction(String id) {
        for (Group group = parent(id); group != null; group = parent(group.id())) {
            if (group.direction() != null) {
                return group.direction();
            }
        }
        return direction;
    }

    /** Whether two elements are the same, or one stands around the other. */
    boolean related(String a, String b) {
        return a.equals(b) || isAround(a, b) || isAround(b, a);
    }

    boolean isAround(String outer, String inner) {
        for (Group group = parent(inner); group != null; group = parent(group.id())) {
            if (group.id().equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** The member of {@code group} that is {@code id} or stands around it; null if there is none. */
    @Nullable
    String memberAround(Group group, String id) {
        String member = id;
        for (Group up = parent(id); up != null; up = parent(up.id())) {
            if (up.id().equals(group.id())) {
                return member;
            }
            member = up.id();
        }
        return null;
    }

    /** The members of {@code group} that {@code ids} are, or stand in. */
    List<String> membersAround(Group group, List<String> ids) {
        return ids.stream()
                .map(id -> memberAround(group, id))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
