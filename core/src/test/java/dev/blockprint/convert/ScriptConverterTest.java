package dev.blockprint.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Golden;
import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.language.Parser;
import dev.blockprint.language.format.Formatter;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.read.DiagramReader;
import dev.blockprint.model.read.PythonReader;
import dev.blockprint.model.read.ReadOptions;
import dev.blockprint.model.read.Types;
import dev.blockprint.model.write.Plain;
import dev.blockprint.python.eval.Evaluator;
import dev.blockprint.python.syntax.ScriptParser;
import dev.blockprint.source.Limits;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScriptConverterTest {
    private static final Types TYPES = Types.of(IconCatalogue.standard());

    /** Whatever scripts there are in the corpus, today's and tomorrow's. */
    @TestFactory
    Stream<DynamicTest> everyScriptOfTheCorpusAndItsConversionGiveTheSameDiagrams() throws IOException {
        return Golden.files("dev/blockprint/python/scripts").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String script = Files.readString(file).split("\n====\n", 2)[0] + "\n";
                    same(script);
                }));
    }

    @TestFactory
    Stream<DynamicTest> conversionsReadAsIfWrittenByHand() {
        return Golden.tests("dev/blockprint/convert", script -> {
            same(script);
            return String.join("\n----\n", convert(script).tree());
        });
    }

    @Test
    void whatHasErrorsIsNotConverted() {
        Parsed<List<String>> converted = convert("from diagrams import Diagram\nwith Diagram('x'):\n    nothing\n");

        assertThat(converted.tree()).isEmpty();
        assertThat(converted.hasErrors()).isTrue();
    }

    private static Parsed<List<String>> convert(String script) {
        return ScriptConverter.convert(SourceText.of("script.py", script), ReadOptions.DEFAULT);
    }

    private static void same(String script) {
        SourceText source = SourceText.of("script.py", script);
        Parsed<List<Diagram>> read = PythonReader.read(
                Evaluator.run(ScriptParser.parse(source), source, IconCatalogue.standard(), Limits.DEFAULT),
                source,
                TYPES,
                ReadOptions.DEFAULT);
        assertThat(read.hasErrors()).as(read.diagnostics().toString()).isFalse();
        List<String> converted = convert(script).tree();
        assertThat(converted).hasSameSizeAs(read.tree());
        for (int i = 0; i < converted.size(); i++) {
            SourceText text = SourceText.of("converted.diagram", converted.get(i));
            Parsed<Diagram> again = DiagramReader.read(Parser.parse(text), TYPES, ReadOptions.DEFAULT);
            assertThat(again.diagnostics()).as(converted.get(i)).isEmpty();
            assertThat(Plain.of(again.tree()))
                    .as(converted.get(i))
                    .isEqualTo(Plain.of(read.tree().get(i)));
            assertThat(Formatter.format(text).tree()).isEqualTo(text.text());
        }
    }
}
