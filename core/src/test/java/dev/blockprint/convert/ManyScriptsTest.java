package dev.blockprint.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Blockprint;
import dev.blockprint.Dialect;
import dev.blockprint.RenderSettings;
import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.language.Keyword;
import dev.blockprint.language.Parser;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.read.DiagramReader;
import dev.blockprint.model.read.ReadOptions;
import dev.blockprint.model.read.Types;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scripts that are large, and names that mean something in the native language. */
class ManyScriptsTest {
    @Test
    void aScriptWithAHundredDiagramsGivesAHundred() {
        String script = """
                from diagrams import Diagram, Node
                for i in range(100):
                    with Diagram(f"Number {i}"):
                        Node("a") >> Node(f"b {i}")
                """;
        SourceText source = SourceText.of("many.py", script);

        List<String> texts = convert(script).tree();
        try (Blockprint blockprint = Blockprint.builder().build()) {
            assertThat(blockprint
                            .json(source, Dialect.PYTHON, RenderSettings.DEFAULT)
                            .tree())
                    .hasSize(100);
            assertThat(blockprint
                            .render(source, Dialect.PYTHON, RenderSettings.DEFAULT)
                            .pictures())
                    .hasSize(100)
                    .last()
                    .satisfies(picture -> assertThat(picture.title()).isEqualTo("Number 99"));
        }
        assertThat(texts).hasSize(100);
        assertThat(texts.get(99)).isEqualTo("""
                title "Number 99"

                a    = box "a"
                b-99 = box "b 99"

                a -> b-99
                """);
    }

    @Test
    void wordsOfTheLanguageAreNamesAsWell() {
        StringBuilder script = new StringBuilder("from diagrams import Diagram, Node\nwith Diagram('Words'):\n");
        for (String word : Keyword.words()) {
            script.append("    ").append(word).append(" = Node('").append(word).append("')\n");
        }
        script.append("    group = [Node(f'g{i}') for i in range(1, 4)]\n");
        for (String word : Keyword.words()) {
            script.append("    ").append(word).append(" >> group\n");
            script.append("    group[0] >> ").append(word).append('\n');
        }

        Parsed<Diagram> read = read(convert(script.toString()).tree().get(0));

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.tree().edges()).hasSize(4 * Keyword.words().size());
        assertThat(read.tree().elements()).hasSize(Keyword.words().size() + 3);
    }

    @Test
    void manyNodesOfOneNameInManyGroupsAreToldApart() {
        String script = """
                from diagrams import Cluster, Diagram
                from diagrams.aws.compute import EC2
                with Diagram("Deep"):
                    last = None
                    for a in range(6):
                        with Cluster("same " * (a % 2 + 1)):
                            for b in range(3):
                                with Cluster(f"inner {b}"):
                                    web = EC2("web")
                                    db = EC2("db")
                                    web >> db
                                    if last:
                                        last >> web
                                    last = db
                """;

        Parsed<Diagram> read = read(convert(script).tree().get(0));

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.tree().edges()).hasSize(35);
    }

    private static Parsed<List<String>> convert(String script) {
        return ScriptConverter.convert(SourceText.of("script.py", script), ReadOptions.DEFAULT);
    }

    private static Parsed<Diagram> read(String text) {
        Types types = Types.of(IconCatalogue.standard());
        return DiagramReader.read(Parser.parse(SourceText.of("converted.diagram", text)), types, ReadOptions.DEFAULT);
    }
}
