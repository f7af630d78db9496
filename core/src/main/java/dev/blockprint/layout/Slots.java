package dev.blockprint.layout;

import dev.blockprint.model.Arrangement;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Element;
import dev.blockprint.model.Group;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        List<Wish> wishes = new ArrayList<>();
        for (Arrangement arrangement : arrangements) {
            List<List<String>> cells = cellsIn(arrangement, group == null ? DIAGRAM : group.id());
            if (arrangement.kind() != Arrangement.Kind.ALIGN && cells.size() > 1) {
                wishes.add(new Wish(arrangement, cells));
            }
        }
        List<List<Wish>> companies = companies(wishes);
        boolean[] done = new boolean[companies.size()];
        for (int i = 0; i < done.length; i++) {
            arrange(i, companies, done, slots);
        }
        return slots;
    }

    /** An arrangement as a group sees it: which of its members stand in which cell. */
    record Wish(Arrangement arrangement, List<List<String>> cells) {
        /** Whether one element has a cell of its own in both. */
        boolean shares(Wish other) {
            Set<List<String>> others = new HashSet<>(other.cells);
            return cells.stream().anyMatch(cell -> cell.size() == 1 && others.contains(cell));
        }
    }

    /** What an arrangement arranges in this group: empty if it belongs to another. */
    private List<List<String>> cellsIn(Arrangement arrangement, String group) {
        Set<List<String>> cells = new LinkedHashSet<>();
        for (List<String> cell : arrangement.cells()) {
            List<String> own = new ArrayList<>();
            for (String id : cell) {
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
            cells.add(own);
        }
        return List.copyOf(cells);
    }

    /** Wishes that share elements have to be kept together. */
    private static List<List<Wish>> companies(List<Wish> wishes) {
        List<List<Wish>> companies = new ArrayList<>();
        for (Wish wish : wishes) {
            List<Wish> joined = new ArrayList<>();
            companies.removeIf(company -> {
                boolean shares = company.stream().anyMatch(wish::shares);
                if (shares) {
                    joined.addAll(company);
                }
                return shares;
            });
            joined.add(wish);
            companies.add(joined);
        }
        return companies;
    }

    /** What stands together in a cell has to be arranged before the cell. */
    private static void arrange(int index, List<List<Wish>> companies, boolean[] done, List<Slot> slots) {
        if (done[index]) {
            return;
        }
        done[index] = true;
        List<Wish> company = companies.get(index);
        for (Wish wish : company) {
            for (List<String> cell : wish.cells) {
                for (int i = 0; i < done.length && cell.size() > 1; i++) {
                    boolean inner =
                            companies.get(i).stream().anyMatch(other -> other.cells.contains(List.of(cell.get(0))));
                    if (inner) {
                        arrange(i, companies, done, slots);
                    }
                }
            }
        }
        if (company.size() > 1 && Table.arrange(company, slots)) {
            return;
        }
        for (Wish wish : company) {
            List<Slot> taken = taken(wish, slots);
            // All in one arrangement already: whether it keeps this one as well shows in the end.
            if (taken.size() > 1) {
                replace(slots, taken, new Slot(null, wish.arrangement, taken));
            }
        }
    }

    /** The slots that hold the cells of a wish, each of them once. */
    static List<Slot> taken(Wish wish, List<Slot> slots) {
        Map<String, Slot> holders = new HashMap<>();
        slots.forEach(slot -> slot.members(id -> holders.put(id, slot)));
        Set<Slot> taken = identitySet();
        List<Slot> inOrder = new ArrayList<>();
        for (List<String> cell : wish.cells) {
            Slot slot = holders.get(cell.get(0));
            if (slot != null && taken.add(slot)) {
                inOrder.add(slot);
            }
        }
        return inOrder;
    }

    /** Puts one slot where the first of several was. */
    static void replace(List<Slot> slots, List<Slot> taken, Slot by) {
        Set<Slot> gone = identitySet();
        gone.addAll(taken);
        int at = 0;
        while (!gone.contains(slots.get(at))) {
            at++;
        }
        slots.set(at, by);
        slots.removeIf(gone::contains);
    }

    /** Slots are compared by what they are, not by all that is in them. */
    private static Set<Slot> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
