package dev.blockprint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.graphviz.EmbeddedGraphviz;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.read.Reading;
import dev.blockprint.source.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SidesTest {
    private static final List<String> SIDES = List.of("right", "bottom", "left", "top");

    private final LayoutEngine engine = new LayoutEngine(EmbeddedGraphviz.shared());

    @ParameterizedTest
    @ValueSource(strings = {"right", "down", "left", "up"})
    void anEdgeMeetsNodesAndGroupsAtTheSidesThatAreNamed(String direction) {
        for (String from : SIDES) {
            for (String to : SIDES) {
                Layout layout = engine.layout(Reading.good("direction " + direction
                        + "\na, b = aws/ec2\ng = group \"G\" { c = aws/ec2 }\na@" + from + " -> b@" + to
                        + "\nb@" + from + " -> g@" + to + "\nc@" + from + " -> a@" + to));

                assertThat(layout.warnings()).as("%s to %s", from, to).isEmpty();
                assertThat(LayoutCheck.of(layout).throughNodes()).isZero();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ortho", "curved", "straight", "polyline", "spline"})
    void everyKindOfEdgeKeepsItsSides(String edges) {
        Layout layout = engine.layout(Reading.good("edges " + edges
                + "\na, b, c = aws/ec2\ng = vpc { d = aws/rds }\na -> b -> d\na@top -> c@bottom\nc@left -> g@bottom"));

        assertThat(layout.warnings()).isEmpty();
    }

    @Test
    void aLineFromAnElementToItselfGoesAroundTheCornerThatIsNamed() {
        for (String sides : List.of("a@top -> a@left", "a@left -> a@bottom", "a@bottom -> a", "a -> a@right")) {
            assertThat(engine.layout(Reading.good("a, b = aws/ec2\n" + sides + "\na -> b"))
                            .warnings())
                    .as(sides)
                    .isEmpty();
        }
    }

    @Test
    void oneSideForAChainHoldsForBothOfItsEdges() {
        Layout layout = engine.layout(Reading.good("a, b, c = aws/ec2\na -> b@bottom -> c"));

        Rect b = layout.nodes().get(1).tile();
        assertThat(layout.edges().get(0).path().end().y()).isGreaterThan(b.bottom());
        assertThat(layout.edges().get(1).path().start().y()).isGreaterThan(b.bottom());
    }

    @Test
    void aSideThatIsNotKeptIsAWarningAtTheEdge() {
        Diagram wanted = Reading.good("a, b = aws/ec2\na@top -> b@left");
        Layout other = engine.layout(Reading.good("a, b = aws/ec2\na -> b"));
        List<RoutedEdge> edges = List.of(
                new RoutedEdge(wanted.edges().get(0), other.edges().get(0).path(), null));
        Layout layout =
                new Layout(other.width(), other.height(), null, other.frames(), other.nodes(), edges, List.of());

        List<Diagnostic> warnings = Promises.broken(wanted, layout);

        assertThat(warnings).extracting(Diagnostic::message).containsExactly("this edge does not meet a at its top");
        assertThat(warnings.get(0).location().line()).isEqualTo(2);
    }
}
