package dev.blockprint.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Takes small jogs out of edges: where two ends are nearly in line, one of them moves, with all that is in line with
 * it already, if nothing is in the way.
 */
@SuppressWarnings("ReferenceEquality") // an element of the tree is equal to itself only
final class Straighten {
    private static final double SMALL = 24;
    private static final double IN_LINE = 0.6;
    private static final int ROUNDS = 3;

    /** Above so many edges, moving one is too dear. */
    private static final int MOST = 400;

    private final Ranks ranks;
    private final List<Lift> lifts = new ArrayList<>();
    private final Flow flow;

    Straighten(Ranks ranks, List<Lift> lifts, Flow flow) {
        this.ranks = ranks;
        this.flow = flow;
        for (Lift lift : lifts) {
            boolean anywhere =
                    lift.link().from() instanceof GroupItem || lift.link().to() instanceof GroupItem;
            if (!anywhere && !lift.link().edge().weak()) {
                this.lifts.add(lift);
            }
        }
    }

    void run() {
        boolean changed = lifts.size() <= MOST;
        for (int round = 0; changed && round < ROUNDS; round++) {
            changed = false;
            for (Lift lift : lifts) {
                double jog = jog(lift);
                if (Math.abs(jog) > IN_LINE && Math.abs(jog) <= SMALL) {
                    changed |= move(lift.to(), lift.from(), -jog) || move(lift.from(), lift.to(), jog);
                }
            }
        }
    }

    private double jog(Lift lift) {
        return ranks.crossOf(lift.to(), lift.link().to(), lift.link())
                - ranks.crossOf(lift.from(), lift.link().from(), lift.link());
    }

    private boolean move(Item item, Item fixed, double by) {
        boolean[] moving = block(item, fixed);
        if (moving[fixed.index] || !free(moving, by)) {
            return false;
        }
        double before = bends();
        shift(moving, by);
        if (bends() < before - 0.5) {
            return true;
        }
        shift(moving, -by);
        return false;
    }

    private void shift(boolean[] moving, double by) {
        for (int i = 0; i < moving.length; i++) {
            ranks.cross[i] += moving[i] ? by : 0;
        }
    }

    /** Edges that are not straight, and a little for how far they are from it. */
    private double bends() {
        double sum = 0;
        for (Lift lift : lifts) {
            double jog = Math.abs(jog(lift));
            sum += jog <= IN_LINE ? 0 : 1 + jog / 400;
        }
        return sum;
    }

    private boolean[] block(Item item, Item fixed) {
        boolean[] moving = new boolean[ranks.cross.length];
        Deque<Item> open = new ArrayDeque<>();
        open.add(item);
        moving[item.index] = true;
        while (!open.isEmpty()) {
            Item next = open.remove();
            for (Lift lift : lifts) {
                boolean out = lift.from() == next;
                if ((out || lift.to() == next) && Math.abs(jog(lift)) <= IN_LINE) {
                    Item other = out ? lift.to() : lift.from();
                    if (other != fixed && !moving[other.index]) {
                        moving[other.index] = true;
                        open.add(other);
                    }
                }
            }
        }
        return moving;
    }

    private boolean free(boolean[] moving, double by) {
        for (List<Item> rank : ranks.ranks) {
            for (int i = 1; i < rank.size(); i++) {
                Item a = rank.get(i - 1);
                Item b = rank.get(i);
                if (moving[a.index] == moving[b.index]) {
                    continue;
                }
                double gap =
                        ranks.cross[b.index] - ranks.cross[a.index] - flow.crossSize(a) + (moving[b.index] ? by : -by);
                double least = flow.crossGap() + flow.crossMargin(a) + flow.crossMargin(b);
                boolean closer = moving[b.index] ? by < 0 : by > 0;
                if (closer && gap < least - 1) {
                    return false;
                }
            }
        }
        return true;
    }
}
