package dev.blockprint.layout;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a layout does so that the whole picture takes a shape.
 *
 * @param wraps by the number of a group: into how many lines its ranks are wrapped, or, where no edges join its members,
 *     in how many columns they stand; groups that are as they would be have none
 * @param beside how much more room there is between what stands side by side
 * @param stacked how much more room there is between what stands one below the other
 */
record Fit(Map<Integer, Integer> wraps, double beside, double stacked) {
    /** As it would be. */
    static final Fit NONE = new Fit(Map.of(), 1, 1);

    Fit {
        wraps = Map.copyOf(wraps);
    }

    /** 0 if the group is as it would be. */
    int wraps(GroupItem group) {
        return wraps.getOrDefault(group.number, 0);
    }

    Fit wrapping(GroupItem group, int into) {
        Map<Integer, Integer> more = new TreeMap<>(wraps);
        more.put(group.number, into);
        return new Fit(more, beside, stacked);
    }

    Fit spaced(double besideBy, double stackedBy) {
        return new Fit(wraps, besideBy, stackedBy);
    }
}
