package dev.blockprint.model;

import java.util.List;

/**
 * In which layers of a diagram something is there, and how it looks in them.
 *
 * @param from the first layer that has it; 0 is what stands outside of all layers
 * @param until the layer that removes it, more than {@code from}; {@link #FOREVER} if none does
 * @param changes what later layers say of its look, in their order
 */
public record Life(int from, int until, List<Change> changes) {
    /** No layer removes it. */
    public static final int FOREVER = Integer.MAX_VALUE;

    /** Its whole look from a layer on. */
    public record Change(int layer, Decor decor) {}

    public Life {
        changes = List.copyOf(changes);
        if (from < 0 || until <= from) {
            throw new IllegalArgumentException("nothing lives from " + from + " until " + until);
        }
    }

    /** Whether {@code layer} shows it. */
    public boolean covers(int layer) {
        return from <= layer && layer < until;
    }

    /** How it looks in {@code layer}; {@code first} is how it looks where it begins. */
    Decor look(int layer, Decor first) {
        Decor look = first;
        for (Change change : changes) {
            look = change.layer() <= layer ? change.decor() : look;
        }
        return look;
    }
}
