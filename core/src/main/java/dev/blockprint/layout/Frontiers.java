package dev.blockprint.layout;

/**
 * What it costs a line to cross the borders of frames. It must cross those around one of its ends only; it need not
 * enter others, nor leave those around both.
 */
@SuppressWarnings("ReferenceEquality") // an element of the tree is equal to itself only
final class Frontiers {
    private static final int BORDER = 60;
    private static final double PER_PX = 0.6;

    private final Tree tree;
    private final boolean[] foreign;
    private final boolean[] crossable;
    private final int times;

    /**
     * Finds what is foreign to an edge.
     *
     * @param strict whether borders count twice
     */
    Frontiers(Tree tree, Link link, boolean strict) {
        this.tree = tree;
        this.times = strict ? 2 : 1;
        this.foreign = new boolean[tree.groups.size() + 1];
        this.crossable = new boolean[tree.groups.size() + 1];
        for (int i = 0; i < tree.groups.size(); i++) {
            GroupItem group = tree.groups.get(i);
            boolean from = group != link.from() && group.holds(link.from());
            boolean to = group != link.to() && group.holds(link.to());
            foreign[i + 1] = !from && !to;
            crossable[i + 1] = from != to;
        }
    }

    /**
     * The cost of a step, in px.
     *
     * @param a the innermost group where it begins, by its index + 1; 0 outside all
     * @param b the same where it ends
     */
    int cost(int a, int b, double length) {
        int sum = 0;
        if (a != b) {
            sum += BORDER * (foreignAround(a, b) + foreignAround(b, a));
        }
        if (b != 0 && foreign[b]) {
            sum += (int) (length * PER_PX);
        }
        return times * sum;
    }

    /** How many frames that it should not cross are around the place {@code a} and not around {@code b}. */
    private int foreignAround(int a, int b) {
        int count = 0;
        GroupItem group = a == 0 ? null : tree.groups.get(a - 1);
        GroupItem other = b == 0 ? null : tree.groups.get(b - 1);
        while (group != null && (other == null || !group.holds(other))) {
            count += group.framed() && !crossable[group.order + 1] ? 1 : 0;
            group = group.parent;
        }
        return count;
    }
}
