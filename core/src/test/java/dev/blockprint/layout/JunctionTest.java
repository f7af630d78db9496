package dev.blockprint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.graphviz.EmbeddedGraphviz;
import dev.blockprint.look.ThemeChoice;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.read.Reading;
import dev.blockprint.picture.PictureOptions;
import dev.blockprint.picture.SvgWriter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class JunctionTest {
    private final LayoutEngine engine = new LayoutEngine(EmbeddedGraphviz.shared());

    @Test
    void linesEndInTheMiddleOfTheDot() {
        for (String edges : new String[] {"ortho", "curved", "straight", "polyline", "spline"}) {
            Layout layout = engine.layout(
                    Reading.good("edges " + edges + "\na, b, c, d = box\nj = junction\na, b -> j -> c, d"));

            Rect dot = layout.nodes().get(4).tile();
            assertThat(dot.width()).isEqualTo(8);
            for (RoutedEdge edge : layout.edges()) {
                EdgePath path = edge.path();
                Point end = edge.edge().to().equals("j") ? path.end() : path.start();
                assertThat(end).as(edges).isEqualTo(new Point(dot.centerX(), dot.centerY()));
            }
        }
    }

    @Test
    void aJunctionWithALabelIsStillADot() {
        Layout layout = engine.layout(Reading.good("a, b = box\nj = junction \"bus\"\na -> j -> b"));

        TextBlock label = layout.nodes().get(2).label();
        assertThat(label == null ? "" : label.lines().get(0)).isEqualTo("bus");
        assertThat(LayoutCheck.of(layout).overlaps()).isZero();
    }

    @Test
    void thereAreNoHeadsWhereLinesMeet() {
        Diagram diagram = Reading.good("a, b, c = box\nj = junction\na -> j -> b\nc <-> j");
        String svg =
                SvgWriter.write(diagram, engine.layout(diagram), new PictureOptions("bp", ThemeChoice.LIGHT, null));

        assertThat(Pattern.compile("<path class=\"bp-e-(\\d)\"")
                        .matcher(svg)
                        .results()
                        .map(head -> head.group(1)))
                .containsExactly("2", "3");
    }
}
