package dev.blockprint.layout;

import dev.blockprint.graphviz.GraphvizFailure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Finds out how a diagram is laid out so that the picture takes a shape: ranks are wrapped into lines as long as that
 * brings it nearer, then there is more room between things, and at last a little less.
 */
final class Proportion {
    /** As near as this is near enough. */
    private static final double NEAR = Math.log(1.02);

    /** A wrap has to bring the picture nearer by this, or is not worth it. */
    private static final double WORTH = Math.log(1.08);

    private static final double MOST_ROOM = 2.2;
    private static final double LEAST_ROOM = 0.75;
    private static final int HALVINGS = 5;
    private static final int MOST_WRAPS = 8;
    private static final int CANDIDATES = 4;

    /** Layouts that are tried for a small diagram; one with many elements gets fewer. */
    private static final int TRIES = 48;

    private static final int LEAST_TRIES = 6;
    private static final int SMALL = 60;

    private final Function<Fit, Tree> arranger;
    private final double wanted;
    private final double moreWidth;
    private final double moreHeight;
    private int left;
    private Fit best = Fit.NONE;
    private double bestOff = Double.MAX_VALUE;

    /**
     * Finds a fit.
     *
     * @param arranger gives everything its place
     * @param wanted width by height
     * @param moreWidth what the picture has beside its elements
     * @param moreHeight what the picture has above and below its elements
     */
    Proportion(Function<Fit, Tree> arranger, double wanted, double moreWidth, double moreHeight) {
        this.arranger = arranger;
        this.wanted = wanted;
        this.moreWidth = moreWidth;
        this.moreHeight = moreHeight;
    }

    /** The fit that comes nearest. */
    Fit find() {
        Tree tree = arranger.apply(Fit.NONE);
        int elements = tree.nodes.size() + tree.groups.size();
        left = Math.max(LEAST_TRIES, TRIES * SMALL / Math.max(SMALL, elements));
        double off = off(tree, Fit.NONE);
        for (int i = 0; i < MOST_WRAPS && Math.abs(off) > NEAR && left > HALVINGS + 2; i++) {
            Fit before = best;
            for (GroupItem group : candidates(tree, off > 0)) {
                attempt(wrapped(before, group, tree, off > 0));
            }
            if (best.equals(before)) {
                break;
            }
            tree = arranger.apply(best);
            off = off(tree, best);
        }
        room(best, off > 0);
        return best;
    }

    /** How far the picture is from what is wanted: more than 0 if it is too wide. */
    private double off(Tree tree, Fit fit) {
        Rect all = tree.bounds();
        double off = Math.log((all.width() + moreWidth) / (all.height() + moreHeight) / wanted);
        int more = fit.wraps().size() - best.wraps().size();
        if (Math.abs(off) < bestOff - (more > 0 ? WORTH : 0)) {
            best = fit;
            bestOff = Math.abs(off);
        }
        return off;
    }

    private double attempt(Fit fit) {
        if (left-- <= 0) {
            return 0;
        }
        try {
            return off(arranger.apply(fit), fit);
        } catch (GraphvizFailure failure) {
            if (best.equals(Fit.NONE)) {
                throw failure;
            }
            left = 0;
            return 0;
        }
    }

    /** The groups that make the picture too wide, or too high: the largest ones that can be wrapped further. */
    private List<GroupItem> candidates(Tree tree, boolean tooWide) {
        List<GroupItem> groups = new ArrayList<>();
        for (GroupItem group : tree.runs) {
            if (canWrap(group, best, tree, tooWide)) {
                groups.add(group);
            }
        }
        groups.sort(Comparator.comparingDouble((GroupItem group) -> tooWide ? -group.width : -group.height)
                .thenComparingInt(group -> group.number));
        return groups.subList(0, Math.min(CANDIDATES, groups.size()));
    }

    private static boolean canWrap(GroupItem group, Fit fit, Tree tree, boolean tooWide) {
        if (group.arrangement != null || group.lines < 2) {
            return false;
        }
        int columns = columns(group, fit, tree);
        if (Arranger.isFree(group)) {
            return tooWide ? columns > 1 : columns < group.lines;
        }
        boolean sideways = !tree.direction(group).vertical();
        return sideways == tooWide && Math.max(1, fit.wraps(group)) < group.lines;
    }

    private static int columns(GroupItem group, Fit fit, Tree tree) {
        int natural = tree.direction(group).vertical() ? group.lines : 1;
        return fit.wraps(group) == 0 ? natural : fit.wraps(group);
    }

    private static Fit wrapped(Fit fit, GroupItem group, Tree tree, boolean tooWide) {
        if (!Arranger.isFree(group)) {
            return fit.wrapping(group, Math.max(1, fit.wraps(group)) + 1);
        }
        int columns = columns(group, fit, tree);
        int rows = (group.lines + columns - 1) / columns;
        return fit.wrapping(group, tooWide ? Math.max(1, (group.lines + rows) / (rows + 1)) : columns + 1);
    }

    /** More room along the side that is too short; if that is not enough, less along the other. */
    private void room(Fit fit, boolean tooWide) {
        if (bestOff <= NEAR) {
            return;
        }
        double most = attempt(tooWide ? fit.spaced(1, MOST_ROOM) : fit.spaced(MOST_ROOM, 1));
        boolean enough = tooWide ? most <= 0 : most >= 0;
        double low = enough ? 1 : LEAST_ROOM;
        double high = enough ? MOST_ROOM : 1;
        for (int i = 0; i < HALVINGS && bestOff > NEAR && left > 0; i++) {
            double middle = (low + high) / 2;
            double more = enough ? middle : MOST_ROOM;
            double less = enough ? 1 : middle;
            double off = attempt(tooWide ? fit.spaced(less, more) : fit.spaced(more, less));
            boolean stillTooWide = off > 0;
            // More room where it was too short, and less where it was too long, work the same way.
            if ((stillTooWide == tooWide) == enough) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }
}
