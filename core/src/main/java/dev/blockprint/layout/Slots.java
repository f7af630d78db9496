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
    /** Stands for the diagram itself, among the ids of groups. */
    private static final String DIAGRAM = "";

    /** By id: the id of the group around it. */
    private final Map<String, String> around = new HashMap<>();

    private final List<Arrangement> arrangements;

    Slots(Diagram diagram) {
        arrangements = diagram.arrangements();
        if (!arrangements.isEmpty()) {
            collect(diagram.members(), DIAGRAM);
        }
    }

    private void collect(List<Element> members, String parent) {
        for (Element member : members) {
            around.put(member.id(), parent);
            if (member instanceof Group group) {
                collect(group.members(), group.id());
            }
        }
    }

    /** The slots of a group's members, or of the diagram's if {@code group} is null. */
    List<Slot> of(List<Element> members, @Nullable Group group) {
        List<Slot> slots = new ArrayList<>();
        members.forEach(member -> slots.add(Slot.of(member)));
        for (Arrangement arrangement : arrangements) {
            List<String> own = membersIn(arrangement, group == null ? DIAGRAM : group.id());
            if (arrangement.kind() != Arrangement.Kind.ALIGN && own.size() > 1) {
                arrange(slots, arrangement, own);
            }
        }
        return slots;
    }

    /** What an arrangement arranges in this group: empty if it belongs to another. */
    private List<String> membersIn(Arrangement arrangement, String group) {
        List<String> own = new ArrayList<>();
        for (String id : arrangement.members()) {
            String child = id;
            String parent = around.getOrDefault(id, DIAGRAM);
            while (!parent.equals(group) && !parent.equals(DIAGRAM)) {
                child = parent;
                parent = around.getOrDefault(parent, DIAGRAM);
            }
            if (!parent.equals(group)) {
                return List.of();
            }
            if (!own.contains(child)) {
                own.add(child);
            }
        }
        return own;
    }

    private static void arrange(List<Slot> slots, Arrangement arrangement, List<String> members) {
        List<Slot> taken = new ArrayList<>();
        for (String member : members) {
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
