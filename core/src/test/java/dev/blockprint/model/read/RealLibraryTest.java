package dev.blockprint.model.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.blockprint.Golden;
import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.model.Diagram;
import dev.blockprint.python.eval.Evaluator;
import dev.blockprint.python.eval.Figure;
import dev.blockprint.python.syntax.ScriptParser;
import dev.blockprint.source.Limits;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every script of the corpus, run by the real library and by us: what Graphviz would be given is the same. With
 * {@code -Ddiagrams.scripts=FOLDER} other scripts are compared.
 */
class RealLibraryTest {
    private static final Types TYPES = Types.of(IconCatalogue.standard());
    private static final Path RUNNER = Path.of("src/test/resources/dev/blockprint/python/real/structure.py");
    /** What Debian's versions of the library and of Python cannot run, for they are older than it. */
    private static final Map<String, String> NEWER = Map.of(
            "c4-model", "diagrams.c4",
            "c4-systems", "diagrams.c4",
            "modules", "autolabel",
            "nested-quotes", "f-string",
            "strict-and-autolabel", "strict");
    /** What differs on purpose: the real library stops where a class comes from the wrong module. */
    private static final Set<String> BETTER = Set.of("wrong-module", "imported-wrongly");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> weHandToTheLayoutWhatTheRealLibraryHandsToGraphviz() throws IOException, InterruptedException {
        Map<String, String> scripts = scripts();
        Map<String, List<String>> real = run(scripts);
        return scripts.entrySet().stream()
                .map(script -> DynamicTest.dynamicTest(
                        script.getKey(),
                        () -> compare(
                                script.getKey(),
                                script.getValue(),
                                real.getOrDefault(script.getKey() + ".py", List.of()))));
    }

    private static void compare(String name, String script, List<String> real) {
        String first = real.isEmpty() ? "" : real.get(0);
        if (first.startsWith("error ")) {
            assertThat(first).contains(NEWER.getOrDefault(name, BETTER.contains(name) ? "Error" : "no error"));
            return;
        }
        SourceText source = SourceText.of(name + ".py", script);
        Parsed<List<Figure>> figures =
                Evaluator.run(ScriptParser.parse(source), source, IconCatalogue.standard(), Limits.DEFAULT);
        assertThat(figures.hasErrors()).as(figures.diagnostics().toString()).isFalse();
        List<String> ours = new ArrayList<>();
        figures.tree().forEach(figure -> ours.addAll(Structure.of(figure)));
        assertThat(String.join("\n", ours)).isEqualTo(String.join("\n", real));
        List<Diagram> diagrams =
                PythonReader.read(figures, source, TYPES, ReadOptions.DEFAULT).tree();
        List<String> lines = real;
        for (Diagram diagram : diagrams) {
            List<String> one = lines.stream()
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("diagram "))
                    .toList();
            lines = lines.subList(one.size() + 1, lines.size());
            assertThat(String.join("\n", Structure.brief(diagram))).isEqualTo(String.join("\n", Structure.brief(one)));
        }
    }

    private Map<String, String> scripts() throws IOException {
        String other = System.getProperty("diagrams.scripts");
        Map<String, String> scripts = new LinkedHashMap<>();
        if (other == null) {
            for (Path file : Golden.files("dev/blockprint/python/scripts")) {
                String name = file.getFileName().toString().replace(".txt", "");
                scripts.put(name, Files.readString(file, UTF_8).split("\n====\n", 2)[0] + "\n");
            }
            return scripts;
        }
        try (Stream<Path> files = Files.list(Path.of(other))) {
            for (Path file : files.sorted().toList()) {
                scripts.put(file.getFileName().toString().replace(".py", ""), Files.readString(file, UTF_8));
            }
        }
        return scripts;
    }

    /** All of them in one process of Python; the lines of each, under the name of its file. */
    private Map<String, List<String>> run(Map<String, String> scripts) throws IOException, InterruptedException {
        String python = System.getProperty("diagrams.python", "/usr/bin/python3");
        assumeTrue(Files.isExecutable(Path.of(python)), "needs Python: " + python);
        List<String> command =
                new ArrayList<>(List.of(python, RUNNER.toAbsolutePath().toString()));
        for (Map.Entry<String, String> script : scripts.entrySet()) {
            Path file = folder.resolve(script.getKey() + ".py");
            Files.writeString(file, script.getValue(), UTF_8);
            command.add(file.toString());
        }
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve("problems").toFile())
                .start();
        int code = process.waitFor();
        assumeTrue(code != 3, "needs the Python library diagrams: apt-get install python3-diagrams");
        assertThat(code).as(Files.readString(folder.resolve("problems"))).isZero();
        Map<String, List<String>> real = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(output, UTF_8)) {
            if (line.startsWith("==== ")) {
                lines = new ArrayList<>();
                real.put(line.substring(5), lines);
            } else {
                lines.add(Structure.withOurTypes(line));
            }
        }
        return real;
    }
}
