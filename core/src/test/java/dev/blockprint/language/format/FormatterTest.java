package dev.blockprint.language.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Golden;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatterTest {
    private static final String FOLDER = "dev/blockprint/language/format";

    @TestFactory
    Stream<DynamicTest> everyInputComesOutInStyle() {
        assertThat(Golden.files(FOLDER)).hasSizeGreaterThanOrEqualTo(25);
        return Golden.tests(FOLDER, FormatterTest::format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void whatIsFormattedIsNotChangedAgainWhateverEndsItsLines(String lineEnd) throws IOException {
        for (String[] pair : pairs()) {
            String once = format(pair[0].replace("\n", lineEnd));

            assertThat(once).isEqualTo(pair[1].replace("\n", lineEnd));
            assertThat(format(once)).isEqualTo(once);
        }
    }

    @Test
    void nothingThatIsWrittenIsLost() throws IOException {
        for (String[] pair : pairs()) {
            assertThat(characters(pair[1])).isEqualTo(characters(pair[0]));
        }
    }

    @Test
    void aSyntaxErrorComesBackWithItsPlace() {
        Parsed<String> formatted = Formatter.format(SourceText.of("a.diagram", "a   -> b\nweb = = box\n"));

        assertThat(formatted.tree()).isEqualTo("a   -> b\nweb = = box\n");
        assertThat(formatted.diagnostics())
                .singleElement()
                .satisfies(error -> assertThat(error.location()).hasToString("a.diagram:2:7"));
    }

    @Test
    void aByteOrderMarkStays() {
        assertThat(format("\uFEFFa>>b")).isEqualTo("\uFEFFa -> b\n");
    }

    @Test
    void theFirstLineTellsHowLinesEnd() {
        assertThat(format("a -> b\r\nc -> d\n")).isEqualTo("a -> b\r\nc -> d\r\n");
    }

    @Test
    void aLongDiagramOnOneLineIsFormatted() {
        String text = "group { ".repeat(30) + "a -> b; ".repeat(5_000) + "}".repeat(30);

        Parsed<String> formatted = Formatter.format(SourceText.of("a.diagram", text));

        assertThat(formatted.diagnostics()).isEmpty();
        assertThat(formatted.tree().lines().filter(line -> line.equals("  ".repeat(30) + "a -> b")))
                .hasSize(5_000);
    }

    private static String format(String text) {
        return Formatter.format(SourceText.of("a.diagram", text)).tree();
    }

    /** Without what the formatter may change: blanks, separators and the spelling of arrows; braces may move. */
    private static String characters(String text) {
        return text.replaceAll("[\\s;,<>~=-]", "").replaceAll("[{}]", "") + text.replaceAll("[^{}]", "");
    }

    private static List<String[]> pairs() throws IOException {
        List<String[]> pairs = new java.util.ArrayList<>();
        for (Path file : Golden.files(FOLDER)) {
            String text = Files.readString(file);
            int split = text.indexOf("\n====\n");
            pairs.add(new String[] {text.substring(0, split), text.substring(split + 6)});
        }
        return pairs;
    }
}
