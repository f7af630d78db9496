package dev.blockprint.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Other generators build the documents by the lines of the documentation. Those that are not installed are skipped. */
class GeneratorsIT {
    /** With -Dgenerators=all also those that take long. */
    private static final boolean ALL = "all".equals(System.getProperty("generators"));

    @TestFactory
    Stream<DynamicTest> whatBlockprintBuildsIsFoodFor() {
        Trial trial = new Trial(Path.of(".."));
        return Arrays.stream(Generator.values())
                .map(generator -> dynamicTest(generator.code(), () -> {
                    assumeFalse(generator.onRequestOnly() && !ALL, "takes long; generators/check " + generator.code());
                    Outcome outcome = trial.of(generator);
                    assumeFalse(outcome.isMissing(), outcome.missing());
                    assertThat(outcome.problems()).isEmpty();
                }));
    }
}
