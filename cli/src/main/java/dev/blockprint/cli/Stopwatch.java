package dev.blockprint.cli;

import java.util.Locale;

/** How long a command took, for its last line. */
final class Stopwatch {
    private final long start = System.nanoTime();

    /** Such as {@code 0.8 s}. */
    String elapsed() {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9);
    }
}
