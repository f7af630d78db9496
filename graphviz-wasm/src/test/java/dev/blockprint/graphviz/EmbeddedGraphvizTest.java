package dev.blockprint.graphviz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.blockprint.graphviz.GraphvizFailure.Kind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedGraphvizTest {
    private static final String SMALL = "digraph { a -> b -> c; a -> c [label=\"x\"]; subgraph cluster_g { c; d } }";

    /** With time enough for a machine that is busy with other things. */
    private static final EmbeddedGraphvizOptions PATIENT =
            EmbeddedGraphvizOptions.defaults().withTimeout(Duration.ofMinutes(1));

    private static final EmbeddedGraphviz POOL = new EmbeddedGraphviz(PATIENT);

    private final EmbeddedGraphviz graphviz = POOL;

    @ParameterizedTest
    @ValueSource(strings = {"dot", "neato", "fdp", "sfdp", "circo", "twopi", "osage", "patchwork"})
    void everyLayoutEngineAnswers(String layout) {
        assertThat(graphviz.run(SMALL, layout, "svg").text()).contains("<svg").contains(">a</text>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "plain", "plain-ext", "json", "json0", "dot", "xdot", "canon"})
    void everyFormatThatIsUsedAnswers(String format) {
        assertThat(graphviz.run(SMALL, "dot", format).text()).contains("a").hasSizeGreaterThan(20);
    }

    @Test
    void aGraphWithPositionsIsDrawnWithoutALayout() {
        String placed = "graph { a [pos=\"10,20!\"]; b [pos=\"100,20!\"]; a -- b }";

        assertThat(graphviz.run(placed, "nop", "svg").text()).contains("<svg");
        assertThat(graphviz.run(placed, "nop2", "plain").text()).contains("node a");
    }

    @Test
    void theVersionNamesTheEngineAndGraphvizItself() {
        assertThat(graphviz.version()).matches("graphviz-wasm \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void aSyntaxErrorIsRejectedInGraphvizsWordsAndTheNextGraphIsFine() {
        try (EmbeddedGraphviz one =
                new EmbeddedGraphviz(EmbeddedGraphvizOptions.defaults().withInstances(1))) {
            assertFails(() -> one.run("digraph { a -> }", "dot", "svg"), Kind.REJECTED, "syntax error in line 1");
            assertThat(one.run(SMALL, "dot", "svg").text()).contains("<svg");
        }
    }

    @Test
    void anEmptySourceIsRejectedWithAReason() {
        assertFails(() -> graphviz.run("", "dot", "svg"), Kind.REJECTED, "there is no graph in the source");
    }

    @Test
    void anUnknownLayoutOrFormatIsRejected() {
        assertFails(() -> graphviz.run(SMALL, "dott", "svg"), Kind.REJECTED, "dott");
        assertFails(() -> graphviz.run(SMALL, "dot", "gif"), Kind.REJECTED, "gif");
    }

    @Test
    void whatGraphvizSaysAboutAGraphThatItDrawsIsPassedOn() {
        GraphvizOutput output = graphviz.run("digraph { a [shape=nosuchshape] b [label=<<b>x>] }", "dot", "svg");

        assertThat(output.text()).contains("<svg");
        assertThat(output.messages()).anyMatch(line -> line.contains("nosuchshape"));
        assertThat(output.messages()).anyMatch(line -> line.startsWith("Error:"));
        assertThat(graphviz.run(SMALL, "dot", "svg").messages()).isEmpty();
    }

    @Test
    void noFileCanBeRead() {
        GraphvizOutput output = graphviz.run("digraph { a [image=\"/etc/passwd\" label=\"\"] }", "dot", "svg");

        assertThat(output.messages()).anyMatch(line -> line.contains("/etc/passwd"));
        assertThat(output.text()).doesNotContain("<image");
    }

    @Test
    void aPictureOfKnownSizeIsPlaced() {
        GraphvizImage image = new GraphvizImage("icon.svg", 200, 100);
        GraphvizOutput output =
                graphviz.run("digraph { a [image=\"icon.svg\" label=\"\"] }", "dot", "svg", List.of(image));

        assertThat(output.text()).contains("xlink:href=\"icon.svg\" width=\"200px\" height=\"100px\"");
        assertThat(output.messages()).isEmpty();
    }

    @Test
    void aLayoutThatRunsForTooLongIsStoppedAndTheNextOneRuns() {
        EmbeddedGraphvizOptions hasty =
                EmbeddedGraphvizOptions.defaults().withInstances(1).withTimeout(Duration.ofMillis(3500));
        try (EmbeddedGraphviz one = new EmbeddedGraphviz(hasty)) {
            assertFails(() -> one.run(pathological(), "dot", "svg"), Kind.TIMEOUT, "3.5 s");
            assertThat(one.run(SMALL, "dot", "svg").text()).contains("<svg");
        }
    }

    @Test
    void aLayoutThatNeedsTooMuchMemoryIsStoppedAndTheNextOneRuns() {
        EmbeddedGraphvizOptions small = PATIENT.withInstances(1).withMemoryBytes(20L << 20);
        try (EmbeddedGraphviz one = new EmbeddedGraphviz(small)) {
            String large = "digraph { " + "a [label=\"" + "x".repeat(30_000_000) + "\"] }";
            assertFails(() -> one.run(large, "dot", "svg"), Kind.MEMORY, "20 MiB");
            assertThat(one.run(SMALL, "dot", "svg").text()).contains("<svg");
        }
    }

    @Test
    void clustersMayBeNestedDeeply() {
        String open = IntStream.range(0, 500)
                .mapToObj(i -> "subgraph cluster_" + i + " { n" + i + "; ")
                .collect(Collectors.joining());

        assertThat(graphviz.run("digraph { " + open + "x" + "}".repeat(501), "osage", "plain")
                        .text())
                .contains("node n499");
    }

    @Test
    void tablesMayBeNestedDeeply() {
        String label = "<table><tr><td>".repeat(400) + "x" + "</td></tr></table>".repeat(400);

        assertThat(graphviz.run("graph { a [label=<" + label + ">] }", "dot", "svg")
                        .text())
                .contains(">x</text>");
    }

    @Test
    void textOfEveryScriptComesThrough() {
        String label = "größer 東京 שלום 🚀";

        assertThat(graphviz.run("graph { \"" + label + "\" }", "dot", "svg").text())
                .contains(label);
    }

    @Test
    void threadsAtOnceGetTheSameBytesAsOneAfterTheOther() throws Exception {
        List<String> graphs = IntStream.range(3, 11)
                .mapToObj(n -> IntStream.range(0, 3 * n)
                        .mapToObj(i -> "n" + i % n + " -> n" + (i * 7 + 1) % n + ";")
                        .collect(Collectors.joining("", "digraph { rankdir=LR ", "}")))
                .toList();
        List<String> alone = graphs.stream()
                .map(dot -> graphviz.run(dot, "dot", "svg").text())
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> together = graphs.stream()
                    .map(dot ->
                            threads.submit(() -> graphviz.run(dot, "dot", "svg").text()))
                    .toList();
            for (int i = 0; i < graphs.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aGraphOnWhichGraphvizItselfCrashesIsAFailureAndTheNextOneRuns() {
        // The installed dot fails on it as well, in polylineMidpoint().
        String crashing = """
                digraph {
                  splines=polyline rankdir=RL
                  subgraph cluster_0 { label=g n0 n1 }
                  n0 [shape=note width=2.42 label=<<table><tr><td>x0</td><td><b>y</b></td></tr></table>>]
                  n1 [shape=record label="{a|<p>b 1|c}"]
                  n2 [shape=star width=2.08 label="xx 2\\nx"]
                  n2 -> n0; n0 -> n2; n2 -> n0 [label=e2]; n1 -> n2
                }
                """;
        try (EmbeddedGraphviz one =
                new EmbeddedGraphviz(EmbeddedGraphvizOptions.defaults().withInstances(1))) {
            assertFails(() -> one.run(crashing, "neato", "xdot"), Kind.BROKEN, "Graphviz");
            assertThat(one.run(SMALL, "neato", "xdot").text()).contains("digraph");
        }
    }

    @Test
    void aLargeGraphMakesTheMemoryGrow() {
        String graph = IntStream.range(0, 300)
                .mapToObj(i -> "a" + i + " [comment=\"" + i + "x".repeat(10_000) + "\"];")
                .collect(Collectors.joining("", "graph { ", "}"));

        assertThat(graphviz.run(graph, "osage", "plain").text()).contains("node a299");
    }

    @Test
    void whatWasDrawnBeforeMakesNoDifference() {
        try (EmbeddedGraphviz one =
                new EmbeddedGraphviz(EmbeddedGraphvizOptions.defaults().withInstances(1))) {
            for (String layout : List.of("neato", "sfdp", "patchwork")) {
                String first = one.run(SMALL, layout, "svg").text();
                one.run("graph { a -- b -- c -- d -- {e f g h} [label=other] }", "neato", "svg");
                assertThatThrownBy(() -> one.run("digraph { a -> [", layout, "svg"));
                assertThat(one.run(SMALL, layout, "svg").text()).isEqualTo(first);
            }
        }
    }

    /** Edges across nested clusters without end; Graphviz would need hours. */
    private static String pathological() {
        return IntStream.range(0, 4000)
                .mapToObj(i -> "n" + i * 7 % 400 + " -> n" + (i * i + 13) % 400 + ";")
                .collect(Collectors.joining("", "digraph { splines=ortho ", "}"));
    }

    private static void assertFails(ThrowingCallable run, Kind kind, String message) {
        assertThatThrownBy(run)
                .isInstanceOfSatisfying(
                        GraphvizFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(kind))
                .hasMessageContaining(message);
    }
}
