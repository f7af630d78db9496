package dev.blockprint.benchmarks;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.python.eval.Evaluator;
import dev.blockprint.python.eval.Figure;
import dev.blockprint.python.syntax.ScriptParser;
import dev.blockprint.source.Limits;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A script of 40 lines for the library diagrams, warm: from its text to what it draws. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScriptBenchmark {
    private final SourceText script = SourceText.of("script.py", Sources.SCRIPT);

    /** Read and evaluated. */
    @Benchmark
    public Parsed<List<Figure>> interpreted() {
        Parsed<List<Figure>> figures =
                Evaluator.run(ScriptParser.parse(script), script, IconCatalogue.standard(), Limits.DEFAULT);
        if (figures.hasErrors()) {
            throw new IllegalStateException(figures.diagnostics().toString());
        }
        return figures;
    }
}
