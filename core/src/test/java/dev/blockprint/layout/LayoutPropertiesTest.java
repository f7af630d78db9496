package dev.blockprint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.graphviz.EmbeddedGraphviz;
import dev.blockprint.model.Diagram;
import dev.blockprint.source.Diagnostic;
import java.util.List;
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

    @Property(tries = 60, seed = "3")
    void stepsAndNotesCoverNothing(@ForAll @IntRange(min = 1, max = 100_000) int seed) {
        Diagram told = Stories.tell(Sketches.of(RandomDiagrams.source(seed)), seed);
        List<String> texts = told.story().steps().stream()
                .map(step -> String.valueOf(step.text()))
                .toList();
        Layout layout = check(engine.layout(told, texts));

        assertThat(StoryCheck.of(layout)).isEmpty();
    }

    private Layout check(String source) {
        return check(engine.layout(Sketches.of(source)));
    }

    private static Layout check(Layout layout) {
        LayoutCheck check = LayoutCheck.of(layout);
        assertThat(check.overlaps()).isZero();
        assertThat(check.outside()).isZero();
        assertThat(check.throughNodes()).isZero();
        return layout;
    }
}
