package dev.blockprint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.graphviz.EmbeddedGraphviz;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Routing;
import dev.blockprint.model.read.Reading;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever is wished, nothing overlaps, nothing is outside its group, no line runs over a node, and every wish is kept
 * or named. {@code -Dlayout.diagrams=20000} tries more diagrams than usual.
 */
class WishProperties {
    private final LayoutEngine engine = new LayoutEngine(EmbeddedGraphviz.shared());

    @Provide
    Arbitrary<Integer> seeds() {
        return Arbitraries.integers().between(1, Integer.getInteger("layout.diagrams", 300));
    }

    /** Some of these contradict themselves: that is named, and must do no harm nevertheless. */
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void wishesOfAnyKindAreKeptOrNamed(@ForAll("seeds") int seed) {
        Parsed<Diagram> read = Reading.read(RandomSources.of(seed));

        assertThat(read.diagnostics())
                .filteredOn(Diagnostic::isError)
                .allSatisfy(error -> assertThat(error.message()).contains("cannot"));
        assertThat(check(read.tree()).warnings())
                .allSatisfy(warning -> assertThat(warning.advice()).isNotBlank());
    }

    /** A dot has no sides that a straight line could choose, and not every shape can be reached. */
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void rowsColumnsAndGridsOfNeighboursAreAlwaysKept(@ForAll("seeds") int seed) {
        Parsed<Diagram> read = Reading.read(RandomSources.inBodies(seed));

        Layout layout = check(read.tree());

        boolean straight = read.tree().routing() == Routing.STRAIGHT;
        if (!read.hasErrors()) {
            assertThat(layout.warnings())
                    .extracting(Diagnostic::message)
                    .allMatch(message -> message.startsWith("the picture is ")
                            || (straight && message.startsWith("this edge does not meet ")));
        }
    }

    private Layout check(Diagram diagram) {
        Layout layout = engine.layout(diagram);
        LayoutCheck check = LayoutCheck.of(diagram, layout);
        assertThat(check.overlaps()).isZero();
        assertThat(check.outside()).isZero();
        if (diagram.routing() == Routing.ORTHO || diagram.routing() == Routing.POLYLINE) {
            assertThat(check.throughNodes()).isZero();
        }
        return layout;
    }
}
