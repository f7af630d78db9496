package dev.blockprint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.graphviz.EmbeddedGraphviz;
import dev.blockprint.source.Diagnostic;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is drawn, nothing overlaps, nothing is outside its group, and no line runs over a node. */
class LayoutPropertiesTest {
    private final LayoutEngine engine = new LayoutEngine(EmbeddedGraphviz.shared());

    @Property(tries = 60, seed = "1")
    void nestedDiagramsStayReadable(@ForAll @IntRange(min = 1, max = 100_000) int seed) {
        check(RandomDiagrams.source(seed));
    }

    @Property(tries = 60, seed = "2")
    void rowsAndColumnsAndGridsAreKept(@ForAll @IntRange(min = 1, max = 100_000) int seed) {
        Layout layout = check(RandomDiagrams.arranged(seed));

        assertThat(layout.warnings())
                .extracting(Diagnostic::message)
                .allMatch(message -> message.startsWith("this align"));
    }

    private Layout check(String source) {
        Layout layout = engine.layout(Sketches.of(source));
        LayoutCheck check = LayoutCheck.of(layout);
        assertThat(check.overlaps()).isZero();
        assertThat(check.outside()).isZero();
        assertThat(check.throughNodes()).isZero();
        return layout;
    }
}
