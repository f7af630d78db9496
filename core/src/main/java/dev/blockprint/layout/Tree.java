package dev.blockprint.layout;

import dev.blockprint.model.Arrangement;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Direction;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Element;
import dev.blockprint.model.Group;
import dev.blockprint.model.Node;
import dev.blockprint.text.TextWrap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The elements and edges of a diagram, measured, each edge known to the innermost group around both its ends. */
final class Tree {
    private static final double LABEL_WRAP = 128;
    private static final int LABEL_LINES = 3;

    final GroupItem root = GroupItem.root();
    final List<Link> links = new ArrayList<>();

    /** In the order written, each group before what is in it. */
    final List<GroupItem> groups = new ArrayList<>();

    /** All groups, each before what is in it, those without a frame included. */
    final List<GroupItem> runs = new ArrayList<>();

    final List<NodeItem> nodes = new ArrayList<>();

    final List<Arrangement> arrangements;

    final Notes notes;

    private final Marks marks;
    private final Slots slots;
    private final Direction direction;
    private final Map<String, Item> byId = new HashMap<>();

    Tree(Diagram diagram) {
        marks = new Marks(diagram);
        notes = new Notes(diagram);
        slots = new Slots(diagram);
        arrangements = diagram.arrangements();
        direction = diagram.direction();
        add(slots.of(diagram.members(), null), root);
        for (Edge edge : diagram.edges()) {
            link(edge);
        }
        for (Arrangement arrangement : diagram.arrangements()) {
            if (arrangement.kind() == Arrangement.Kind.ALIGN) {
                align(arrangement);
            }
        }
    }

    /** In the innermost group around all members, the children that hold them stand in one rank. */
    private void align(Arrangement arrangement) {
        GroupItem around = item(arrangement.members().get(0)).parent;
        for (String id : arrangement.members()) {
            while (around != null && (!around.holds(item(id)) || around == item(id))) {
                around = around.parent;
            }
        }
        if (around == null) {
            return;
        }
        List<Item> children = new ArrayList<>();
        for (String id : arrangement.members()) {
            Item child = item(id);
            while (child.parent != null && child.parent != around) {
                child = child.parent;
            }
            if (!children.contains(child)) {
                children.add(child);
            }
        }
        if (children.size() > 1) {
            around.aligned.add(children);
        }
    }

    private void add(List<Slot> members, GroupItem parent) {
        parent.number = runs.size();
        runs.add(parent);
        for (Slot slot : members) {
            Element element = slot.element();
            if (slot.arrangement() != null) {
                GroupItem inner = GroupItem.of(slot.arrangement(), parent);
                parent.children.add(inner);
                add(slot.slots(), inner);
            } else if (element == null) {
                parent.children.add(GroupItem.hole(parent));
            } else if (element instanceof Group group) {
                GroupItem inner = GroupItem.of(group, marks.of(group), notes.of(group), parent, groups.size());
                groups.add(inner);
                parent.children.add(inner);
                byId.put(group.id(), inner);
                add(slots.of(group.members(), group), inner);
            } else if (element instanceof Node node) {
                NodeItem leaf = new NodeItem(
                        node,
                        NodeNotes.of(
                                NodeMarks.of(node, NodeBox.of(node), marks.of(node)), notes.of(node), noteSide(parent)),
                        parent,
                        parent.children.size(),
                        nodes.size());
                nodes.add(leaf);
                parent.children.add(leaf);
                byId.put(node.id(), leaf);
            }
        }
    }

    /** Where edges inside a group lead. */
    Direction direction(GroupItem group) {
        return group.direction(direction);
    }

    /** Around all elements. */
    Rect bounds() {
        return root.bounds();
    }

    /** Where notes are least in the way of lines. */
    private Side noteSide(GroupItem around) {
        Arrangement arrangement = around.arrangement;
        boolean stacked = arrangement == null
                ? around.direction(direction).vertical()
                : arrangement.kind() == Arrangement.Kind.COLUMN;
        return stacked ? Side.RIGHT : Side.BOTTOM;
    }

    Item item(String id) {
        Item item = byId.get(id);
        if (item == null) {
            throw new IllegalArgumentException("nothing is called " + id);
        }
        return item;
    }

    private void link(Edge edge) {
        Item from = item(edge.from());
        Item to = item(edge.to());
        String text = edge.label();
        List<String> label =
                text == null ? List.of() : TextWrap.wrap(text, Link.LABEL_SIZE, false, LABEL_WRAP, LABEL_LINES);
        Link link = new Link(
                links.size(),
                edge,
                from,
                to,
                label,
                TextBlocks.width(label, Link.LABEL_SIZE, false),
                marks.of(links.size()),
                notes.of(links.size()));
        links.add(link);
        if (!link.contained()) {
            lift(link);
        }
    }

    private static void lift(Link link) {
        Lift lift = lifted(link);
        if (lift.from().parent != null) {
            lift.from().parent.lifts.add(lift);
        }
    }

    private static Lift lifted(Link link) {
        Item from = link.from();
        Item to = link.to();
        while (from.parent != to.parent) {
            if (from.depth >= to.depth && from.parent != null) {
                from = from.parent;
            } else if (to.parent != null) {
                to = to.parent;
            }
        }
        return new Lift(link, from, to);
    }

    /** The side that an edge leaves by, if nothing is in the way. */
    Side forward(Link link) {
        Lift lift = lifted(link);
        GroupItem around = lift.from().parent;
        return around == null || link.contained()
                ? Side.of(direction)
                : around.forward(lift.from(), lift.to(), direction);
    }
}
