package dev.blockprint.graphviz;

import java.time.Duration;

/**
 * The limits of an embedded Graphviz.
 *
 * @param instances how many runs may go on at once, at least 1
 * @param timeout how long one run may take
 * @param memoryBytes how much memory one instance may use, at least 16 MiB and less than 2 GiB
 * @param stackBytes how much of that is for nested graphs and tables, at least 64 KiB and less than half of the memory
 */
public record EmbeddedGraphvizOptions(int instances, Duration timeout, long memoryBytes, int stackBytes) {
    private static final long MEBIBYTE = 1L << 20;

    public EmbeddedGraphvizOptions {
        if (instances < 1) {
            throw new IllegalArgumentException("at least one instance is needed, not " + instances);
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("a run needs some time, not " + timeout);
        }
        if (memoryBytes < 16 * MEBIBYTE || memoryBytes >= 2048 * MEBIBYTE) {
            throw new IllegalArgumentException("an instance needs from 16 MiB to 2 GiB, not " + memoryBytes);
        }
        if (stackBytes < 65536 || stackBytes > memoryBytes / 2) {
            throw new IllegalArgumentException("the stack takes from 64 KiB to half of the memory, not " + stackBytes);
        }
    }

    /** An instance per core, 10 s for each run, 512 MiB for each instance, 4 MiB of it for the stack. */
    public static EmbeddedGraphvizOptions defaults() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new EmbeddedGraphvizOptions(cores, Duration.ofSeconds(10), 512 * MEBIBYTE, (int) (4 * MEBIBYTE));
    }

    public EmbeddedGraphvizOptions withInstances(int most) {
        return new EmbeddedGraphvizOptions(most, timeout, memoryBytes, stackBytes);
    }

    public EmbeddedGraphvizOptions withTimeout(Duration limit) {
        return new EmbeddedGraphvizOptions(instances, limit, memoryBytes, stackBytes);
    }

    public EmbeddedGraphvizOptions withMemoryBytes(long limit) {
        return new EmbeddedGraphvizOptions(instances, timeout, limit, stackBytes);
    }

    public EmbeddedGraphvizOptions withStackBytes(int limit) {
        return new EmbeddedGraphvizOptions(instances, timeout, memoryBytes, limit);
    }
}
