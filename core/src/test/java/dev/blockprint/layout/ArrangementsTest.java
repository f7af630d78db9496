package dev.blockprint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.graphviz.EmbeddedGraphviz;
import dev.blockprint.model.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementsTest {
    private final LayoutEngine engine = new LayoutEngine(EmbeddedGraphviz.shared());

    private Layout kept(String source) {
        Layout layout = engine.layout(Reading.good(source));
        assertThat(layout.warnings()).as(source).isEmpty();
        assertThat(LayoutCheck.of(layout).overlaps()).as(source).isZero();
        return layout;
    }

    @ParameterizedTest
    @ValueSource(strings = {"right", "down", "left", "up"})
    void aRowAndAColumnMayShareAMember(String direction) {
        kept("direction " + direction + "\na, b, c, d, e = box\nrow a, b, c\ncolumn d, b, e\na -> e\nd -> c");
        kept("direction " + direction + "\na, b, c, d = box\nrow a, b\nrow c, d\ncolumn a, c\ncolumn b, d\na -> d");
        kept("direction " + direction + "\na, b, c, d = box\nrow a, b\nrow a, c\ncolumn c, d\nb -> d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"right", "down", "left", "up"})
    void whatIsArrangedInABodyStandsThereAsOne(String direction) {
        Layout layout = kept(
                "direction " + direction
                        + "\nrow {\n column { a = box; b = box }\n c = box\n grid 2 { d = box; e = box; f = box }\n}\na -> c -> f");

        Rect a = layout.nodes().get(0).tile();
        Rect b = layout.nodes().get(1).tile();
        Rect c = layout.nodes().get(2).tile();
        assertThat(a.centerX()).isEqualTo(b.centerX()).isLessThan(c.centerX());
        assertThat(c.centerY()).isBetween(a.centerY(), b.centerY());
    }

    @Test
    void whatIsNamedInABodyStandsThereAsOne() {
        Layout layout = kept("column {\n a = box; b = box; c = box\n row a, b\n}\na -> c");

        assertThat(layout.nodes().get(2).tile().y())
                .isGreaterThan(layout.nodes().get(0).tile().bottom());
    }

    @Test
    void groupsMayShareARowAndAColumn() {
        kept("g = group { a = box }\nh = group { b = box; c = box }\ni = group { d = box }\n"
                + "row g, h\ncolumn g, i\na -> b\na -> d\nc -> d");
    }

    @Test
    void aColumnThatIsWidenedForItsFramesKeepsItsNodesInTheMiddle() {
        Layout layout = engine.layout(Sketches.of(RandomDiagrams.arranged(2815)));

        assertThat(layout.warnings()).isEmpty();
    }

    @Test
    void gridsMayBeNestedAsDeepAsGroups() {
        int depth = 30;
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            source.append("grid 2 {\n a")
                    .append(i)
                    .append(" = box\n b")
                    .append(i)
                    .append(" = box\n");
        }
        source.append("}\n".repeat(depth)).append("a0 -> a29\n");

        Layout layout = kept(source.toString());

        assertThat(layout.nodes()).hasSize(2 * depth);
    }

    @Test
    void groupsInGridsMayBeNestedAsDeepAsGroups() {
        int depth = 15;
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            source.append("grid 2 {\n a")
                    .append(i)
                    .append(" = box\n g")
                    .append(i)
                    .append(" = group {\n");
        }
        source.append("last = box\n").append("}\n}\n".repeat(depth)).append("a0 -> last\n");

        kept(source.toString());
    }
}
