package dev.blockprint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.graphviz.EmbeddedGraphviz;
import dev.blockprint.graphviz.GraphvizFailure;
import dev.blockprint.graphviz.GraphvizOutput;
import dev.blockprint.graphviz.GraphvizRunner;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Routing;
import dev.blockprint.source.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutEngineTest {
    private final LayoutEngine engine = new LayoutEngine(EmbeddedGraphviz.shared());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-web",
                "02-serverless",
                "03-available",
                "04-microservices",
                "05-sagemaker",
                "06-chatbot",
                "07-backend",
                "08-frontend",
                "09-cicd",
                "11-zones",
                "12-batch",
                "19-monitoring",
                "30-down",
                "31-sketch",
                "40-backend-column",
                "41-zones-row",
                "42-grid",
                "43-direction"
            })
    void nothingOverlapsAndEverythingIsInsideItsGroup(String name) {
        LayoutCheck check = LayoutCheck.of(engine.layout(system(name)));

        assertThat(check.overlaps()).isZero();
        assertThat(check.outside()).isZero();
        assertThat(check.badLabels()).isZero();
    }

    @Test
    void theSameDiagramGivesTheSameLayout() {
        Diagram diagram = system("11-zones");

        assertThat(engine.layout(diagram).equals(engine.layout(diagram))).isTrue();
    }

    @Test
    void aSketchStandsInOneRow() {
        Layout layout = engine.layout(Sketches.of("a, b, c = box\na -> b -> c"));

        assertThat(layout.nodes().stream().map(node -> node.tile().centerY()).distinct())
                .hasSize(1);
        assertThat(layout.edges())
                .allSatisfy(edge -> assertThat(edge.path().samples()).hasSize(2));
    }

    @Test
    void aDiagramOfNothingIsAnEmptyPicture() {
        Layout layout = engine.layout(Sketches.of(""));

        assertThat(layout.width()).isEqualTo(48);
        assertThat(layout.height()).isEqualTo(48);
    }

    @Test
    void anEmptyGroupHasRoomForItsLabel() {
        Layout layout = engine.layout(Sketches.of("g = group \"A group with a long label\" {\n}"));

        PlacedFrame frame = layout.frames().get(0);
        TextBlock title = frame.title();
        assertThat(title != null && frame.box().contains(title.box())).isTrue();
    }

    @Test
    void aRowIsARowWhateverTheDirection() {
        for (String direction : List.of("right", "down", "left", "up")) {
            Layout layout = engine.layout(
                    Sketches.of("direction " + direction + "\na, b, c = compute\nrow c, a, b\na -> b\nc -> a"));

            assertThat(layout.warnings()).isEmpty();
            assertThat(layout.nodes().stream()
                            .map(node -> node.tile().centerY())
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void alignedElementsStandInOneRank() {
        Layout layout = engine.layout(Sketches.of("a, b, c, d = compute\na -> b -> c\na -> d\nalign c, d"));

        assertThat(layout.warnings()).isEmpty();
        assertThat(layout.nodes().get(2).tile().x())
                .isEqualTo(layout.nodes().get(3).tile().x());
    }

    @Test
    void whereGraphvizFailsAnAssertionThereIsALayoutNevertheless() {
        GraphvizRunner failing = new GraphvizRunner() {
            @Override
            public GraphvizOutput run(String dot, String layout, String format) {
                throw new GraphvizFailure(GraphvizFailure.Kind.BROKEN, "an assertion of Graphviz failed: x == y");
            }

            @Override
            public String version() {
                return "failing";
            }
        };

        Layout layout = new LayoutEngine(failing).layout(Sketches.of("a, b = box\na -> b"));

        assertThat(LayoutCheck.of(layout).overlaps()).isZero();
    }

    @Test
    void whatContradictsIsNamed() {
        Layout layout = engine.layout(Sketches.of("a, b = compute\ncolumn a, b\ncolumn b, a"));

        assertThat(layout.warnings())
                .extracting(Diagnostic::message)
                .containsExactly("this column could not be kept: a does not stand below b");
    }

    @ParameterizedTest
    @EnumSource(Routing.class)
    void everyKindOfEdgeJoinsItsEnds(Routing routing) {
        Diagram ortho = system("06-chatbot");
        Layout layout = engine.layout(new Diagram(
                ortho.title(), ortho.direction(), routing, ortho.spacing(), ortho.members(), ortho.edges()));

        LayoutCheck check = LayoutCheck.of(layout);
        assertThat(check.outside()).isZero();
        assertThat(routing == Routing.STRAIGHT ? 0 : check.throughNodes()).isZero();
    }

    static Diagram system(String name) {
        try (InputStream in = LayoutEngineTest.class.getResourceAsStream("systems/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return Sketches.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
