package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the ranks of a group stand along its flow. */
final class RankLines {
    /** A bus gathers, and parts again, with room between. */
    private static final double BUS_LINES = 3;

    private final Ranks ranks;
    private final List<Lift> lifts;
    private final Company company;
    private final Flow flow;

    RankLines(Ranks ranks, List<Lift> lifts, Company company, Flow flow) {
        this.company = company;
        this.ranks = ranks;
        this.lifts = lifts;
        this.flow = flow;
    }

    /** From the first rank's line on, along the flow. */
    double[] positions() {
        double[] at = new double[ranks.ranks.size()];
        for (int rank = 1; rank < at.length; rank++) {
            int turns = turns(rank);
            double label = label(rank);
            double gap = 0;
            for (Item before : ranks.ranks.get(rank - 1)) {
                for (Item after : ranks.ranks.get(rank)) {
                    gap = Math.max(gap, flow.rankGap(before, after, turns, label));
                }
            }
            at[rank] = at[rank - 1] + Math.ceil(gap);
        }
        return at;
    }

    /** The largest label of an edge that ends in this rank and comes from the one before. */
    private double label(int rank) {
        double largest = 0;
        for (Lift lift : lifts) {
            if (low(lift) == rank - 1 && high(lift) == rank) {
                largest = Math.max(largest, flow.labelExtent(lift.link()));
            }
        }
        return largest;
    }

    /**
     * How many lines turn before this rank, one beside the other: those of one source, or of one target, turn as one,
     * and what stands apart across the flow does not need room of its own.
     */
    private int turns(int rank) {
        int bySource = layers(rank, true);
        int byTarget = layers(rank, false);
        return Math.min(bySource, byTarget);
    }

    private int layers(int rank, boolean bySource) {
        Map<Object, double[]> spans = new LinkedHashMap<>();
        for (Lift lift : lifts) {
            if (low(lift) < rank && high(lift) >= rank && (high(lift) == rank || low(lift) == rank - 1)) {
                double from = ranks.crossOf(lift.from(), lift.link().from(), lift.link());
                double to = ranks.crossOf(lift.to(), lift.link().to(), lift.link());
                int bus = company.busOf(lift.link().index());
                if (Math.abs(from - to) > 1 || bus != 0) {
                    Object end = bus != 0
                            ? (Object) bus
                            : bySource ? lift.link().from() : lift.link().to();
                    double[] span =
                            spans.computeIfAbsent(end, any -> new double[] {from, from, bus == 0 ? 1 : BUS_LINES});
                    span[0] = Math.min(span[0], Math.min(from, to));
                    span[1] = Math.max(span[1], Math.max(from, to));
                }
            }
        }
        List<double[]> open = new ArrayList<>(spans.values());
        double most = 0;
        for (double[] span : open) {
            double layers = 0;
            for (double[] other : open) {
                layers += other[0] <= span[0] && other[1] >= span[0] ? other[2] : 0;
            }
            most = Math.max(most, layers);
        }
        return (int) most;
    }

    private int low(Lift lift) {
        return Math.min(ranks.rankOf(lift.from()), ranks.rankOf(lift.to()));
    }

    private int high(Lift lift) {
        return Math.max(ranks.rankOf(lift.from()), ranks.rankOf(lift.to()));
    }
}
