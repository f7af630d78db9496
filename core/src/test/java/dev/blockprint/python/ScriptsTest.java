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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void anInvisibleEdgeHasItsSayInTheLayoutAndIsNotDrawn() {
        String script = """
                from diagrams import Diagram, Edge, Node
                with Diagram("Order"):
                    a, b = Node("a"), Node("b")
                    a >> Edge(style="invis", label="unseen") >> b
                """;

        Rendition rendition =
                BLOCKPRINT.render(SourceText.of("script.py", script), Dialect.PYTHON, RenderSettings.DEFAULT);
        String svg =
                new String(java.util.Objects.requireNonNull(rendition.picture()).bytes(), UTF_8);

        assertThat(rendition.diagnostics()).isEmpty();
        assertThat(svg).contains(">a<", ">b<").doesNotContain("unseen", "a sends to b");
        assertThat(x(svg, ">b<")).isGreaterThan(x(svg, ">a<"));
    }

    /** Where a text stands that is drawn. */
    private static double x(String svg, String text) {
        String before = svg.substring(0, svg.indexOf(text));
        return Double.parseDouble(
                before.substring(before.lastIndexOf(" x=\"") + 4).replaceFirst("\".*", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open('/etc/passwd').read()",
                "open('/etc/passwd', 'r')",
                "().__class__.__bases__[0].__subclasses__()",
                "(lambda: 0).__globals__",
                "Node.__init__.__globals__",
                "__import__('os').system('id')",
                "eval('1 + 1')",
                "exec('x = 1')",
                "compile('1', '', 'eval')",
                "os.popen('id').read()",
                "os.environ['HOME']",
                "os.execv('/bin/sh', [])",
                "Path('/etc/passwd').read_text()",
                "sys.modules['os']",
                "java.lang.System.exit(1)",
                "str.getClass()",
                "''.getBytes()",
                "[].getClass().forName('java.lang.Runtime')",
                "json.load(open('x.json'))",
                "globals()['__builtins__']"
            })
    void aScriptReachesNothingOutsideOfIt(String line) {
        String script = "import json, os, sys\nfrom pathlib import Path\nfrom diagrams import Diagram, Node\n"
                + "with Diagram('x'):\n    Node('a')\n    Node(str(" + line + "))\n";

        Parsed<List<String>> json = json(script);

        assertThat(json.hasErrors()).isTrue();
        assertThat(String.join("", json.tree())).doesNotContain("root:", "java", "uid=");
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
