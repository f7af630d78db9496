package dev.blockprint.python;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Blockprint;
import dev.blockprint.Dialect;
import dev.blockprint.Golden;
import dev.blockprint.RenderSettings;
import dev.blockprint.Rendition;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.DiagnosticPrinter;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScriptsTest {
    private static final Blockprint BLOCKPRINT = Blockprint.builder().build();

    @TestFactory
    Stream<DynamicTest> scriptsGiveTheModelThatTheyDescribe() {
        return Golden.tests("dev/blockprint/python/scripts", script -> {
            Parsed<List<String>> json = json(script);
            return printed(json.diagnostics()) + String.join("", json.tree());
        });
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeDrawnIsSaidAtItsPlaceWithAdvice() {
        return Golden.tests("dev/blockprint/python/errors", script -> {
            Parsed<List<String>> json = json(script);
            assertThat(json.hasErrors()).isTrue();
            assertThat(json.diagnostics())
                    .allSatisfy(d -> assertThat(d.advice()).isNotBlank());
            return printed(json.diagnostics());
        });
    }

    @Test
    void aScriptBecomesAPicture() {
        String script = """
                from diagrams import Diagram
                from diagrams.aws.compute import EC2
                with Diagram("Web service"):
                    EC2("web") >> EC2("worker")
                """;

        Rendition rendition =
                BLOCKPRINT.render(SourceText.of("script.py", script), Dialect.DIAGRAM, RenderSettings.DEFAULT);

        assertThat(rendition.diagnostics()).isEmpty();
        assertThat(new String(
                        java.util.Objects.requireNonNull(rendition.picture()).bytes(), UTF_8))
                .contains("Web service", ">web<", ">worker<");
    }

    private static Parsed<List<String>> json(String script) {
        return BLOCKPRINT.json(SourceText.of("script.py", script), Dialect.PYTHON, RenderSettings.DEFAULT);
    }

    private static String printed(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        diagnostics.forEach(
                d -> out.append(new DiagnosticPrinter(false).print(d)).append('\n'));
        return out.toString();
    }
}
