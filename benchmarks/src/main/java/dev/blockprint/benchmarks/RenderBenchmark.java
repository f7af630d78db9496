package dev.blockprint.benchmarks;

import dev.blockprint.Blockprint;
import dev.blockprint.Dialect;
import dev.blockprint.RenderSettings;
import dev.blockprint.Rendition;
import dev.blockprint.graphviz.EmbeddedGraphviz;
import dev.blockprint.graphviz.GraphvizOutput;
import dev.blockprint.source.SourceText;
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

/** From source to SVG, warm, beside one plain run of Graphviz on the same graph. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RenderBenchmark {
    private final Blockprint blockprint = Blockprint.builder().build();
    private final SourceText small = SourceText.of("small", Sources.SMALL);
    private final SourceText medium = SourceText.of("medium", Sources.medium());
    private final String mediumDot = Sources.mediumDot();

    /** Eight nodes, from source to SVG. */
    @Benchmark
    public Rendition smallDiagram() {
        return render(small);
    }

    /** Sixty nodes in ten groups, from source to SVG. */
    @Benchmark
    public Rendition mediumDiagram() {
        return render(medium);
    }

    /** Eight nodes, one run of Graphviz inside the process. */
    @Benchmark
    public GraphvizOutput smallGraphviz() {
        return EmbeddedGraphviz.shared().run(Sources.SMALL_DOT, "dot", "svg");
    }

    /** Sixty nodes in ten clusters, one run of Graphviz inside the process. */
    @Benchmark
    public GraphvizOutput mediumGraphviz() {
        return EmbeddedGraphviz.shared().run(mediumDot, "dot", "svg");
    }

    private Rendition render(SourceText source) {
        Rendition rendition = blockprint.render(source, Dialect.DIAGRAM, RenderSettings.DEFAULT);
        if (rendition.failed()) {
            throw new IllegalStateException(rendition.diagnostics().toString());
        }
        return rendition;
    }
}
