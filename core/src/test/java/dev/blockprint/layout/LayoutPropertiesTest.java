package dev.blockprint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.graphviz.EmbeddedGraphviz;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is drawn, nothing overlaps, nothing is outside its group, and no line runs over a node. */
class LayoutPropertiesTest {
    private final LayoutEngine engine = new LayoutEngine(EmbeddedGraphviz.shared());

    @Property(tries = 60)
    void nestedDiagramsStayReadable(@ForAll @IntRange(min = 1, max = 100_000) int seed) {
        Layout layout = engine.layout(Sketches.of(RandomDiagrams.source(seed)));

        LayoutCheck check = LayoutCheck.of(layout);
        assertThat(check.overlaps()).isZero();
        assertThat(check.outside()).isZero();
        assertThat(check.throughNodes()).isZero();
    }
}
