package dev.blockprint.layout;

import java.util.Arrays;

/** States by what they cost, the cheapest first; of two that cost the same, the lower state. */
final class Heap {
    private long[] heap = new long[1024];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    void push(int cost, int state) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        long value = ((long) cost << 32) | state;
        int i = size++;
        while (i > 0 && heap[(i - 1) >> 1] > value) {
            heap[i] = heap[(i - 1) >> 1];
            i = (i - 1) >> 1;
        }
        heap[i] = value;
    }

    /** The cost in the upper half, the state in the lower one. */
    long pop() {
        long top = heap[0];
        long value = heap[--size];
        int i = 0;
        for (int child = 1; child < size; child = 2 * i + 1) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= value) {
                break;
            }
            heap[i] = heap[child];
            i = child;
        }
        heap[i] = value;
        return top;
    }
}
