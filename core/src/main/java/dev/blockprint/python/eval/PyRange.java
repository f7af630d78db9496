package dev.blockprint.python.eval;

import java.util.AbstractList;

/** What {@code range} gives: numbers that are not kept anywhere. */
final class PyRange extends AbstractList<Object> {
    private final long start;
    private final long step;
    private final int size;

    PyRange(long start, long stop, long step) {
        this.start = start;
        this.step = step;
        double count = Math.ceil(((double) stop - start) / step);
        if (count > Integer.MAX_VALUE) {
            throw new LimitReached("this range has more than " + Integer.MAX_VALUE + " numbers");
        }
        this.size = (int) Math.max(0, count);
    }

    @Override
    public Object get(int index) {
        return start + index * step;
    }

    @Override
    public int size() {
        return size;
    }
}
