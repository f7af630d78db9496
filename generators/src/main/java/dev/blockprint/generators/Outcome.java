package dev.blockprint.generators;

import java.util.List;
import java.util.Locale;

/**
 * What came of a trial.
 *
 * @param missing why there was none; empty if there was one
 * @param problems what is wrong with what the generator built
 * @param seconds how long it took
 */
record Outcome(Generator generator, String missing, List<String> problems, double seconds) {
    Outcome {
        problems = List.copyOf(problems);
    }

    boolean isMissing() {
        return !missing.isEmpty();
    }

    /** What is told of it in one line. */
    String line() {
        String name = String.format(Locale.ROOT, "%-12s", generator.code());
        if (isMissing()) {
            return name + "missing  " + missing;
        }
        String verdict = problems.isEmpty() ? "ok     " : "FAILED ";
        return name + verdict + String.format(Locale.ROOT, "%6.1f s", seconds);
    }
}
