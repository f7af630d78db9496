package dev.blockprint.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Golden;
import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.read.PythonReader;
import dev.blockprint.model.read.ReadOptions;
import dev.blockprint.model.read.Types;
import dev.blockprint.python.eval.Evaluator;
import dev.blockprint.python.syntax.ScriptParser;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Limits;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written, a diagram comes back, and every message points into the text and says what to do. */
class ScriptProperties {
    private static final Types TYPES = Types.of(IconCatalogue.standard());
    private static final List<String> CORPUS = Golden.files("dev/blockprint/python/scripts").stream()
            .map(ScriptProperties::script)
            .toList();
    private static final String VALID = """
            import os
            from diagrams import Cluster, Diagram, Edge, Node
            from diagrams.aws.compute import (EC2, Lambda as Fn)
            def make(n, *rest, kind=EC2, **more):
                return [kind(f"{n}-{i:02d}\\n{os.environ.get('X', 'y')!r}") for i in range(3) if i != 1]
            with Diagram("A title", direction="TB", graph_attr={"ranksep": "1.0"}), Cluster("c") as c:
                a, *b = make("web")
                d = {"k": a, **{}}
                try:
                    d["k"] >> Edge(label="x", color="red", style='dashed') >> b
                except (KeyError, TypeError) as e:
                    pass
                finally:
                    total = -1 if not b else len(b) * 2 ** 3
                while total > 0:
                    total -= 1; continue
                b[0] << (lambda x: x)(Fn(r'\\d' "%s" % total)) - Node('''three
            lines''')
            """;

    @Property(tries = 300, seed = "1")
    void anyTextIsRead(@ForAll String text) {
        check(text);
    }

    @Property(tries = 500, seed = "2")
    void anyMixOfTokensIsRead(@ForAll("soup") String text) {
        check(text);
    }

    @Property(tries = 500, seed = "3")
    void aScriptWithAPieceCutOutIsRead(@ForAll("cut") String text) {
        check(text);
    }

    @Property(tries = 600, seed = "4")
    void aScriptOfTheCorpusWithAMistakeIsRead(@ForAll("mistaken") String text) {
        check(text);
    }

    /** A script with a piece cut out, written twice, moved or replaced by what does not belong there. */
    @Provide
    Arbitrary<String> mistaken() {
        return Combinators.combine(
                        Arbitraries.of(CORPUS),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.of(
                                "",
                                "cut",
                                "twice",
                                "\n",
                                "    ",
                                "(",
                                ")",
                                "]",
                                "{",
                                "'",
                                "\"",
                                "\"\"\"",
                                ":",
                                "=",
                                ">> ",
                                " - ",
                                "*",
                                "**",
                                "lambda: ",
                                "yield ",
                                "f'{",
                                "}",
                                "if ",
                                "def ",
                                "class ",
                                "with ",
                                "0",
                                "None",
                                "range(9)",
                                "del ",
                                "#",
                                "\\",
                                ";",
                                "not ",
                                "import ",
                                "raise ",
                                "\t",
                                "\u00e9",
                                "\0"))
                .as((script, at, length, to, what) -> {
                    int from = (int) (at * script.length());
                    int end = Math.min(script.length(), from + length);
                    int other = (int) (to * script.length());
                    String piece = script.substring(from, end);
                    return switch (what) {
                        case "cut" -> script.substring(0, from) + script.substring(end);
                        case "twice" -> script.substring(0, end) + piece + script.substring(end);
                        case "" -> script.substring(0, other) + piece + script.substring(other);
                        default -> script.substring(0, from) + what + script.substring(from);
                    };
                });
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(
                        ("with|Diagram|(|)|\"x\"|:|\n|\n    |\n        |Node|a|b|=|>>|<<|-|[|]|,|Edge|for|in|range|9|if|else"
                                        + "|def|return|lambda|f'{a}'|f'{|'|\"\"\"|{|}|**|*|.|import|from|diagrams|while|True"
                                        + "|try|except|finally|class|not|and|==|+|%|break|str|del|0|1.5|;|\\|#|\t|await")
                                .split("\\|", -1))
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> cut() {
        return Arbitraries.integers()
                .between(0, VALID.length())
                .tuple2()
                .map(ends -> VALID.substring(0, Math.min(ends.get1(), ends.get2()))
                        + VALID.substring(Math.max(ends.get1(), ends.get2())));
    }

    private static String script(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).split("\n====\n", 2)[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(String text) {
        SourceText source = SourceText.of("script.py", text);
        Parsed<List<Diagram>> read = PythonReader.read(
                Evaluator.run(ScriptParser.parse(source), source, IconCatalogue.standard(), Limits.DEFAULT),
                source,
                TYPES,
                ReadOptions.DEFAULT);
        List<Diagnostic> diagnostics = read.diagnostics();
        assertThat(diagnostics).allSatisfy(d -> {
            assertThat(d.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(d.message()).isNotBlank().doesNotContain("\n");
            assertThat(d.advice()).isNotBlank();
            assertThat(d.location().line()).isPositive();
            assertThat(d.location().column()).isPositive();
        });
    }
}
