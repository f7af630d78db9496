package dev.blockprint.layout;

import dev.blockprint.model.Direction;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which way each edge goes through the groups around its ends, found before anything has its place. */
final class Ways {
    private final Tree tree;
    private final Direction direction;
    private final boolean[] reversed;
    private final Map<GroupItem, Acyclic> known = new HashMap<>();

    Ways(Tree tree, Direction direction) {
        this.tree = tree;
        this.direction = direction;
        this.reversed = new boolean[tree.links.size()];
        find(tree.root);
    }

    private void find(GroupItem group) {
        if (group.arrangement == null) {
            Acyclic acyclic = new Acyclic(group, tree.links, this);
            known.put(group, acyclic);
            for (int i = 0; i < acyclic.lifts().size(); i++) {
                reversed[acyclic.lifts().get(i).link().index()] = acyclic.reversed(i);
            }
        }
        for (Item child : group.children) {
            if (child instanceof GroupItem inner) {
                find(inner);
            }
        }
    }

    Acyclic acyclic(GroupItem group) {
        Acyclic acyclic = known.get(group);
        if (acyclic == null) {
            throw new IllegalStateException("an arranged group has no flow");
        }
        return acyclic;
    }

    /** The end inside a group of an edge that comes into it along its flow; null if it does not. */
    @Nullable
    Item entry(Link link, GroupItem group) {
        return end(link, group, true);
    }

    /** The end inside a group of an edge that leaves it along its flow; null if it does not. */
    @Nullable
    Item exit(Link link, GroupItem group) {
        return end(link, group, false);
    }

    private @Nullable Item end(Link link, GroupItem group, boolean entering) {
        boolean from = group.holds(link.from());
        Item inner = from ? link.from() : link.to();
        if (from == group.holds(link.to()) || inner == group || link.contained()) {
            return null;
        }
        Side along = tree.forward(link);
        Side way = reversed[link.index()] ? along.opposite() : along;
        Side flow = Side.of(group.direction(direction));
        if (way.horizontal() != flow.horizontal()) {
            return null;
        }
        boolean comesIn = from == (way != flow);
        return comesIn == entering ? inner : null;
    }
}
