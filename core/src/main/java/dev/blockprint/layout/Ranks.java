package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The children of a group in ranks along its flow, and their places across it. */
final class Ranks {
    /** Half the room of a line that passes. */
    static final double DOOR = 2;

    final List<List<Item>> ranks;

    /** Where each child begins across the flow, by its index. */
    final double[] cross;

    /** By edge: where across the flow a line leaves the group, or comes in. */
    final Map<Integer, Double> doors = new HashMap<>();

    private final List<Lift> lifts;
    private final Flow flow;
    private final int[] rankOf;

    Ranks(List<List<Item>> ranks, double[] cross, List<Lift> lifts, Flow flow) {
        this.ranks = ranks;
        this.cross = cross;
        this.lifts = lifts;
        this.flow = flow;
        this.rankOf = new int[cross.length];
        for (int rank = 0; rank < ranks.size(); rank++) {
            for (Item item : ranks.get(rank)) {
                rankOf[item.index] = rank;
            }
            ranks.get(rank).sort(Comparator.comparingDouble(item -> cross[item.index]));
        }
    }

    /** All children in one rank, in the order written. */
    static Ranks stacked(List<Item> children, List<Lift> lifts, Flow flow) {
        double[] cross = new double[children.size()];
        for (int i = 1; i < cross.length; i++) {
            Item before = children.get(i - 1);
            cross[i] = cross[i - 1] + flow.crossSize(before) + flow.crossGap(before, children.get(i));
        }
        return new Ranks(new ArrayList<>(List.of(new ArrayList<>(children))), cross, lifts, flow);
    }

    int rankOf(Item item) {
        return rankOf[item.index];
    }

    /** Where an end of an edge is, across the flow. */
    double crossOf(Item child, Item end, Link link) {
        return cross[child.index] + flow.crossOffset(link, end, child);
    }

    /** Gives every child of a group its place, the smallest x and y being 0, and every door. */
    void place(GroupItem group, Company company) {
        new Straighten(this, lifts, flow).run();
        double[] lines = new RankLines(this, lifts, company, flow).positions();
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        for (int rank = 0; rank < ranks.size(); rank++) {
            for (Item item : ranks.get(rank)) {
                double along = lines[rank] * (flow.forward().dx + flow.forward().dy);
                item.x = flow.vertical() ? cross[item.index] : along - item.anchorX();
                item.y = flow.vertical() ? along - item.anchorY() : cross[item.index];
                left = Math.min(left, item.x);
                top = Math.min(top, item.y);
            }
        }
        for (double door : doors.values()) {
            left = flow.vertical() ? Math.min(left, door - DOOR) : left;
            top = flow.vertical() ? top : Math.min(top, door - DOOR);
        }
        for (List<Item> rank : ranks) {
            for (Item item : rank) {
                item.x -= left;
                item.y -= top;
            }
        }
        group.ranked(ranks, !flow.vertical());
        double shift = flow.vertical() ? left : top;
        group.doorsAcross = flow.vertical();
        doors.forEach((link, at) -> group.doors.put(link, at - shift));
    }

    /** Pairs of one rank that stand in another order than they were written. */
    int inversions() {
        int count = 0;
        for (List<Item> rank : ranks) {
            for (int i = 0; i < rank.size(); i++) {
                for (int j = i + 1; j < rank.size(); j++) {
                    count += rank.get(i).index > rank.get(j).index ? 1 : 0;
                }
            }
        }
        return count;
    }

    /** Crossings of the straight lines between the ends. */
    int crossings() {
        int count = 0;
        for (int i = 0; i < lifts.size(); i++) {
            for (int j = 0; j < i; j++) {
                count += crosses(lifts.get(i), lifts.get(j)) ? 1 : 0;
            }
        }
        return count;
    }

    /** How far edges lead across the flow, in all. */
    double length() {
        double sum = 0;
        for (Lift lift : lifts) {
            sum += Math.abs(end(lift, true) - end(lift, false));
        }
        return sum;
    }

    private boolean crosses(Lift a, Lift b) {
        double a0 = rankOf(a.from());
        double a1 = rankOf(a.to());
        double b0 = rankOf(b.from());
        double b1 = rankOf(b.to());
        double low = Math.max(Math.min(a0, a1), Math.min(b0, b1));
        double high = Math.min(Math.max(a0, a1), Math.max(b0, b1));
        if (low >= high) {
            return false;
        }
        double before = at(a, low) - at(b, low);
        double after = at(a, high) - at(b, high);
        return before * after < -1e-6;
    }

    private double at(Lift lift, double rank) {
        double from = rankOf(lift.from());
        double to = rankOf(lift.to());
        return end(lift, true) + (end(lift, false) - end(lift, true)) * (rank - from) / (to - from);
    }

    private double end(Lift lift, boolean from) {
        return from
                ? crossOf(lift.from(), lift.link().from(), lift.link())
                : crossOf(lift.to(), lift.link().to(), lift.link());
    }
}
