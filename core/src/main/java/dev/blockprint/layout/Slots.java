package dev.blockprint.layout;

import dev.blockprint.model.Arrangement;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Element;
import dev.blockprint.model.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the members of rows, columns and grids into slots of their own. An arrangement of elements in different groups
 * arranges what is around them in the innermost group that holds them all.
 */
final class Slots {
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, Group> around = new HashMap<>();
    private final List<Arrangement> arrangements;

    Slots(Diagram diagram) {
        arrangements = diagram.arrangements();
        collect(diagram.members(), null);
    }

    private void collect(List<Element> members, @Nullable Group parent) {
        for (Element member : members) {
            byId.put(member.id(), member);
            if (parent != null) {
                around.put(member, parent);
            }
            if (member instanceof Group group) {
                collect(group.members(), group);
            }
        }
    }

    /** The slots of a group's members, or of the diagram's if {@code group} is null. */
    List<Slot> of(List<Element> members, @Nullable Group group) {
        List<Slot> slots = new ArrayList<>();
        members.forEach(member -> slots.add(Slot.of(member)));
        for (Arrangement arrangement : arrangements) {
            List<Element> own = membersIn(arrangement, group);
            if (arrangement.kind() != Arrangement.Kind.ALIGN && own.size() > 1) {
                arrange(slots, arrangement, own);
            }
        }
        return slots;
    }

    /** What an arrangement arranges in this group: empty if it belongs to another. */
    private List<Element> membersIn(Arrangement arrangement, @Nullable Group group) {
        List<Element> own = new ArrayList<>();
        for (String id : arrangement.members()) {
            Element child = byId.get(id);
            while (child != null && around.get(child) != group) {
                child = around.get(child);
            }
            if (child == null) {
                return List.of();
            }
            if (!own.contains(child)) {
                own.add(child);
            }
        }
        return own;
    }

    private static void arrange(List<Slot> slots, Arrangement arrangement, List<Element> members) {
        List<Slot> taken = new ArrayList<>();
        for (Element member : members) {
            for (Slot slot : slots) {
                if (slot.holds(member) && !taken.contains(slot)) {
                    taken.add(slot);
                }
            }
        }
        // All in one arrangement already: whether it keeps this one as well shows in the end.
        if (taken.size() > 1) {
            int at = slots.size();
            for (Slot slot : taken) {
                at = Math.min(at, slots.indexOf(slot));
            }
            slots.removeAll(taken);
            slots.add(at, new Slot(null, arrangement, taken));
        }
    }
}
