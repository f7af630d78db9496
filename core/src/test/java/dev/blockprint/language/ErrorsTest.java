package dev.blockprint.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Golden;
import dev.blockprint.model.read.Reading;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is said about bad input, word for word. */
class ErrorsTest {
    private static final String FOLDER = "dev/blockprint/language/errors";

    @TestFactory
    Stream<DynamicTest> everyMistakeHasItsMessage() {
        return Golden.tests(FOLDER, input -> Reading.printed(Reading.read(input)));
    }

    @Test
    void everyMistakeIsOneMessageInOneLineAndHasAdvice() {
        assertThat(Golden.files(FOLDER)).hasSizeGreaterThan(40);
        Golden.files(FOLDER).forEach(file -> {
            String input = read(file);
            assertThat(Reading.read(input.substring(0, input.indexOf("\n====\n")))
                            .diagnostics())
                    .as(file.toString())
                    .isNotEmpty()
                    .allSatisfy(d -> assertThat(d.advice()).isNotBlank())
                    .allSatisfy(
                            d -> assertThat(d.message()).doesNotContain("\n").doesNotEndWith("."))
                    .allSatisfy(d -> assertThat(d.span().end()).isLessThanOrEqualTo(input.length()));
        });
    }

    private static String read(java.nio.file.Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
