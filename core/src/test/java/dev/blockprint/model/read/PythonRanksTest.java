package dev.blockprint.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.model.Arrangement;
import dev.blockprint.model.Diagram;
import dev.blockprint.python.eval.Evaluator;
import dev.blockprint.python.syntax.ScriptParser;
import dev.blockprint.source.Limits;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Graphviz's ranks become. */
class PythonRanksTest {
    @Test
    void theMembersOfAClusterWithARankStandInLine() {
        Parsed<List<Diagram>> read = read("""
                        from diagrams import Cluster, Diagram, Node

                        with Diagram("d", show=False):
                            with Cluster("tier", graph_attr={"rank": "same"}):
                                a, b = Node("a"), Node("b")
                            with Cluster("one", graph_attr={"rank": "max"}):
                                c = Node("c")
                            a >> c
                        """);

        assertThat(read.diagnostics()).isEmpty();
        Diagram diagram = read.tree().get(0);
        assertThat(diagram.arrangements()).hasSize(1);
        Arrangement tier = diagram.arrangements().get(0);
        assertThat(tier.kind()).isEqualTo(Arrangement.Kind.ALIGN);
        assertThat(tier.members()).hasSize(2);
        assertThat(diagram.elements().stream().map(element -> element.id())).containsAll(tier.members());
    }

    @Test
    void whatAScriptPrintsIsNoPartOfTheDiagram() {
        Parsed<List<Diagram>> read = read(
                "from diagrams import Diagram, Node\nprint('a', 1, [2])\nwith Diagram('d'):\n    Node('a')\n    print()\n");

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.tree()).hasSize(1);
    }

    private static Parsed<List<Diagram>> read(String script) {
        SourceText source = SourceText.of("a.py", script);
        IconCatalogue icons = IconCatalogue.standard();
        return PythonReader.read(
                Evaluator.run(ScriptParser.parse(source), source, icons, Limits.DEFAULT),
                source,
                Types.of(icons),
                ReadOptions.DEFAULT);
    }
}
