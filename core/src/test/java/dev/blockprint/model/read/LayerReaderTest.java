package dev.blockprint.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.model.Diagram;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Element;
import dev.blockprint.model.Stage;
import dev.blockprint.model.Stage.Future;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What each layer of a diagram shows. */
class LayerReaderTest {
    private static final String HIGHLIGHT = "#c2410c";

    private static Stage stage(String text, int layer) {
        return Stage.of(Reading.good(text), layer, Future.ABSENT);
    }

    private static String shown(Stage stage) {
        Diagram diagram = stage.diagram();
        String elements = diagram.elements().stream().map(Element::id).collect(Collectors.joining(" "));
        String edges = diagram.edges().stream()
                .map(edge -> edge.from() + ">" + edge.to())
                .collect(Collectors.joining(" "));
        return elements + " | " + edges;
    }

    private static List<String> highlighted(Stage stage) {
        List<String> marked = new java.util.ArrayList<>();
        for (Element element : stage.diagram().elements()) {
            if (HIGHLIGHT.equals(element.decor().style().color())) {
                marked.add(element.id());
            }
        }
        for (Edge edge : stage.diagram().edges()) {
            if (HIGHLIGHT.equals(edge.decor().style().color())) {
                marked.add(edge.from() + ">" + edge.to());
            }
        }
        return marked;
    }

    @Test
    void aLayerShowsWhatIsOutsideOfAllLayersAndAllLayersUpToIt() {
        String text = "a = box\nlayer \"one\" { b = box; a -> b }\nlayer \"two\" { c = box; b -> c }\nz = box";

        assertThat(Reading.good(text).layers().names()).containsExactly("one", "two");
        assertThat(shown(stage(text, 1))).isEqualTo("a b z | a>b");
        assertThat(shown(stage(text, 2))).isEqualTo("a b c z | a>b b>c");
    }

    @Test
    void whatIsNewIsHighlightedUnlessAllOfItIs() {
        String text = "layer \"one\" { a, b = box; a -> b }\nlayer \"two\" { c = box; b -> c }";

        assertThat(highlighted(stage(text, 1))).isEmpty();
        assertThat(highlighted(stage(text, 2))).containsExactly("c", "b>c");
        assertThat(highlighted(Stage.last(Reading.good(text)))).isEmpty();
    }

    @Test
    void aNewGroupIsHighlightedInsteadOfAllThatIsInIt() {
        String text = """
                a = box
                layer "one" {
                  g = group { b, c = box; h = group { d = box }; b -> c -> d }
                  a -> b
                  a -> g
                }
                """;

        assertThat(highlighted(stage(text, 1))).containsExactly("g", "a>g.b", "a>g");
    }

    @Test
    void aColourOfTheAuthorsIsNotHighlightedOver() {
        assertThat(highlighted(stage("a = box\nlayer \"one\" { b = box [color=green]; a -> b [color=blue] }", 1)))
                .isEmpty();
    }

    @Test
    void aLayerAddsToAGroupByItsName() {
        String text = """
                vpc = vpc { private = private-subnet { web = aws/ec2 } }
                layer "one" { vpc { db = aws/rds; private.web -> db } }
                layer "two" { vpc.private { cache = aws/elasticache; web -> cache } }
                """;

        assertThat(shown(stage(text, 1))).isEqualTo("vpc vpc.private vpc.private.web vpc.db | vpc.private.web>vpc.db");
        assertThat(shown(stage(text, 2)))
                .isEqualTo("vpc vpc.private vpc.private.web vpc.private.cache vpc.db"
                        + " | vpc.private.web>vpc.db vpc.private.web>vpc.private.cache");
        assertThat(highlighted(stage(text, 2)))
                .containsExactly("vpc.private.cache", "vpc.private.web>vpc.private.cache");
    }

    @Test
    void aWordThatNamesNothingIsATypeInALayerToo() {
        assertThat(shown(stage("a = box\nlayer \"one\" { vpc { b = box } }", 1)))
                .isEqualTo("a vpc vpc.b | ");
    }

    @Test
    void whatIsRemovedTakesItsMembersAndItsEdgesWithIt() {
        String text = """
                a = box
                g = group { b, c = box; b -> c }
                a -> b
                a -> g
                layer "one" { d = box; a -> d }
                layer "two" { remove g }
                """;

        assertThat(shown(stage(text, 1))).isEqualTo("a g g.b g.c d | g.b>g.c a>g.b a>g a>d");
        assertThat(shown(stage(text, 2))).isEqualTo("a d | a>d");
    }

    @Test
    void edgesAreRemovedByTheirEndsTheirHeadsAndTheirLabel() {
        String text = """
                a, b, c = box
                a -> b: read
                b <- a: write
                b -> a
                a -- c
                layer "one" { remove a -> b: read; remove c -- a }
                layer "two" { remove a -> b }
                """;

        assertThat(shown(stage(text, 1))).isEqualTo("a b c | b>a b>a");
        assertThat(shown(stage(text, 2))).isEqualTo("a b c | b>a");
    }

    @Test
    void aLayerRestylesWhatIsThere() {
        String text = """
                style hot [color=crimson bold]
                a, b = aws/ec2 [fill=gold]
                a -> b: calls
                layer "one" { a [hot]; a -> b [dashed] }
                layer "two" { a [color=green] }
                """;
        Diagram whole = Reading.good(text);

        assertThat(whole.edges()).hasSize(1);
        var one = Stage.of(whole, 1, Future.ABSENT).diagram();
        assertThat(one.elements().get(0).decor().style().color()).isEqualTo("#dc143c");
        assertThat(one.elements().get(0).decor().style().fill()).isEqualTo("#ffd700");
        assertThat(one.edges().get(0).decor().style().line()).isEqualTo(dev.blockprint.model.LineStyle.DASHED);
        var two = Stage.of(whole, 2, Future.ABSENT).diagram();
        assertThat(two.elements().get(0).decor().style().color()).isEqualTo("#008000");
        assertThat(two.elements().get(0).decor().style().bold()).isTrue();
        assertThat(whole.elements().get(0).decor().style().color()).isNull();
    }

    @Test
    void anEdgeWithALabelOfItsOwnOrAfterARemovalIsAnother() {
        assertThat(Reading.good("a -> b: x\nlayer \"one\" { a -> b: y }").edges())
                .hasSize(2);
        assertThat(Reading.good("a -> b\nlayer \"one\" { remove a -> b }\nlayer \"two\" { a -> b }")
                        .edges())
                .hasSize(2);
    }

    @Test
    void stepsAndNotesBelongToTheirLayer() {
        String text = """
                a, b = box
                step a -> b: Ask
                layer "one" { c = box; step b -> c: Pass on; note c: "new" }
                layer "two" { remove a; note b: "alone" }
                """;

        assertThat(told(stage(text, 1))).isEqualTo("1 0 | 2 1 | new");
        assertThat(told(stage(text, 2))).isEqualTo("2 0 | new | alone");
    }

    @Test
    void theEdgeOfAStepIsThereBeforeALaterLayerRestylesIt() {
        String text = "a, b = box\nlayer \"one\" { step a -> b: Ask }\nlayer \"two\" { a -> b [dashed] }";

        assertThat(Reading.good(text).edges()).hasSize(1);
        assertThat(told(stage(text, 1))).isEqualTo("1 0");
        assertThat(stage(text, 1).diagram().edges().get(0).decor().style().line())
                .isNull();
        assertThat(stage(text, 2).diagram().edges().get(0).decor().style().line())
                .isEqualTo(dev.blockprint.model.LineStyle.DASHED);
    }

    private static String told(Stage stage) {
        List<String> told = new java.util.ArrayList<>();
        stage.diagram()
                .story()
                .steps()
                .forEach(step -> told.add(step.number() + " "
                        + ((dev.blockprint.model.Anchor.OfEdge) step.anchors().get(0)).index()));
        stage.diagram().story().notes().forEach(note -> told.add(note.text()));
        return String.join(" | ", told);
    }

    @Test
    void whatIsStillToComeCanBeThereFaintly() {
        Diagram whole = Reading.good("a = box\nlayer \"one\" { b = box; a -> b }\nlayer \"two\" { c = box; b -> c }");
        Stage one = Stage.of(whole, 1, Future.FADED);

        assertThat(shown(one)).isEqualTo("a b c | a>b b>c");
        assertThat(one.diagram().elements()).extracting(e -> e.decor().faded()).containsExactly(false, false, true);
        assertThat(one.diagram().edges()).extracting(e -> e.decor().faded()).containsExactly(false, true);
    }

    @Test
    void aLayerIsFoundByItsNameHoweverItIsWrittenAndByItsNumber() {
        var layers = Reading.good("layer \"Active / passive\" { a = box }\nlayer { b = box }\nlayer \"1\" { c = box }")
                .layers();

        assertThat(layers.names()).containsExactly("Active / passive", "2", "1");
        assertThat(layers.find("active-passive")).contains(1);
        assertThat(layers.find("2")).contains(2);
        assertThat(layers.find("1")).contains(3);
        assertThat(layers.find("3")).contains(3);
        assertThat(layers.find("4")).isEmpty();
    }

    @Test
    void aSketchMayHaveLayers() {
        assertThat(shown(stage("a -> b\nlayer \"one\" { b -> c }", 1))).isEqualTo("a b c | a>b b>c");
    }

    @Test
    void thereIsALimit() {
        assertThat(Reading.messages("layer { a = box }\n" + "layer { }\n".repeat(100)))
                .isEqualTo("the diagram has more than 100 layers");
    }
}
