package dev.blockprint.graphviz;

import static guru.nidi.graphviz.model.Factory.graph;
import static guru.nidi.graphviz.model.Factory.node;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guru.nidi.graphviz.engine.Engine;
import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Graphviz;
import guru.nidi.graphviz.engine.GraphvizException;
import guru.nidi.graphviz.model.Graph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RunnerEngineTest {
    @BeforeAll
    static void useOurEngine() {
        Graphviz.useEngine(RunnerEngine.embedded());
    }

    @AfterAll
    static void release() {
        Graphviz.releaseEngine();
    }

    @Test
    void aGraphOfGraphvizJavaIsDrawn() {
        Graph graph = graph("g").directed().with(node("a").link(node("b")));

        assertThat(Graphviz.fromGraph(graph).render(Format.SVG).toString())
                .contains("<svg")
                .contains(">a</text>");
        assertThat(Graphviz.fromGraph(graph)
                        .engine(Engine.NEATO)
                        .render(Format.PLAIN_EXT)
                        .toString())
                .contains("edge a b");
    }

    @Test
    void whatGraphvizRejectsIsAnExceptionOfGraphvizJava() {
        assertThatThrownBy(() -> Graphviz.fromString("digraph { a [label=<<b>>] b [ }")
                        .render(Format.SVG)
                        .toString())
                .isInstanceOf(GraphvizException.class);
    }
}
