package dev.blockprint.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.blockprint.graphviz.EmbeddedGraphviz;
import dev.blockprint.model.Aspect;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Origin;
import dev.blockprint.model.read.Reading;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AspectTest {
    private static final Origin ORIGIN = new Origin(SourceText.of("test", "aspect"), new Span(0, 6));

    private final LayoutEngine engine = new LayoutEngine(EmbeddedGraphviz.shared());

    /** The same diagram in a picture of a shape. */
    static Diagram shaped(Diagram diagram, double width, double height) {
        return diagram.withAspect(new Aspect(width, height, ORIGIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-web", "06-chatbot", "07-backend", "11-zones", "30-down", "31-sketch", "42-grid"})
    void thePictureComesWithinATenthOfTheShape(String name) {
        Diagram diagram = LayoutEngineTest.system(name);
        for (double ratio : new double[] {16.0 / 9, 1, 0.75}) {
            Layout layout = engine.layout(shaped(diagram, ratio, 1));

            assertThat(layout.width() / layout.height() / ratio)
                    .as("%s at %s", name, ratio)
                    .isBetween(1 / 1.1, 1.1);
            assertThat(layout.warnings()).isEmpty();
            LayoutCheck check = LayoutCheck.of(layout);
            assertThat(check.overlaps() + check.outside() + check.throughNodes())
                    .isZero();
        }
    }

    @Test
    void nothingIsStretched() {
        String source = "title \"T\"\na, b, c = aws/ec2\na -> b -> c";
        Layout plain = engine.layout(Reading.good(source));
        Layout shaped = engine.layout(Reading.good(source + "\naspect 1:1"));

        for (int i = 0; i < 3; i++) {
            assertThat(shaped.nodes().get(i).tile().width())
                    .isEqualTo(plain.nodes().get(i).tile().width());
        }
        assertThat(shaped.width()).isEqualTo(shaped.height());
    }

    @ParameterizedTest
    @ValueSource(strings = {"16:9", "16/9", "1.7778", "1.7778:1", "32 : 18"})
    void aShapeMayBeWrittenInSeveralWays(String aspect) {
        Layout layout = engine.layout(Reading.good("a -> b -> c -> d\naspect " + aspect));

        assertThat(layout.width() / layout.height()).isCloseTo(16.0 / 9, within(0.02));
    }

    @Test
    void ranksAreWrappedIntoLinesOfEqualLength() {
        Layout layout = engine.layout(Reading.good("a -> b -> c -> d -> e -> f\naspect 16:9"));

        List<Double> lines = layout.nodes().stream()
                .map(node -> node.tile().centerY())
                .distinct()
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(layout.nodes().get(3).tile().x())
                .isEqualTo(layout.nodes().get(0).tile().x());
    }

    @Test
    void whatNoEdgeJoinsStandsInColumns() {
        Layout layout = engine.layout(Reading.good("a, b, c, d, e, f, g, h, i = aws/ec2\naspect 1:1"));

        assertThat(layout.nodes().stream().map(node -> node.tile().centerX()).distinct())
                .hasSizeBetween(3, 4);
        assertThat(LayoutCheck.of(layout).overlaps()).isZero();
    }

    @Test
    void aBusIsGivenUpWhereItsEndsStandOneBehindTheOther() {
        String source = """
                direction down
                a, b = box
                g = group { grid 2 { h = box; i = box; j = box; k = box } }
                a, b -> h, i, j, k
                """;
        for (String aspect : List.of("", "aspect 16:9", "aspect 3:4")) {
            LayoutCheck check = LayoutCheck.of(engine.layout(Reading.good(source + aspect)));

            assertThat(check.throughNodes()).as(aspect).isZero();
        }
    }

    @Test
    void aShapeThatCannotBeReachedIsAWarningThatSaysByHowMuch() {
        Layout layout = engine.layout(Reading.good("a -> b\naspect 1:10"));

        assertThat(layout.warnings()).hasSize(1);
        Diagnostic warning = layout.warnings().get(0);
        assertThat(warning.message())
                .matches("the picture is \\d\\.\\d times too wide for this aspect, \\d+ by \\d+ px: .*");
        assertThat(warning.advice()).startsWith("write aspect 1:");
        assertThat(warning.location().line()).isEqualTo(2);
    }

    @Test
    void theSameSourceGivesTheSamePicture() {
        Diagram diagram = shaped(LayoutEngineTest.system("06-chatbot"), 4, 3);

        assertThat(engine.layout(diagram).equals(engine.layout(diagram))).isTrue();
    }

    @Test
    void aRowOfTwoThousandKeepsWhatItsAuthorSays() {
        StringBuilder source = new StringBuilder("aspect 16:9\nrow {\n");
        for (int i = 0; i < 1990; i++) {
            source.append("n").append(i).append(" = box\n");
        }
        Layout layout = engine.layout(Reading.good(source.append("}\n").toString()));

        assertThat(layout.warnings()).extracting(Diagnostic::message).hasSize(1);
        assertThat(layout.nodes().stream().map(node -> node.tile().centerY()).distinct())
                .hasSize(1);
    }
}
