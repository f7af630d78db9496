package dev.blockprint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.graphviz.EmbeddedGraphviz;
import dev.blockprint.model.Anchor;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Note;
import dev.blockprint.model.Origin;
import dev.blockprint.model.Step;
import dev.blockprint.model.Story;
import dev.blockprint.source.Diagnostic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Example;
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

    @Example
    void fiveHundredStepsAndAHundredNotesHaveTheirPlaces() {
        StringBuilder text = new StringBuilder("n0 = box\n");
        for (int i = 1; i <= 50; i++) {
            text.append("n" + i + " = box\nn" + (i - 1) / 2 + " -> n" + i + "\n");
        }
        Diagram tree = Sketches.of(text.toString());
        List<Step> steps = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Anchor anchor = i % 2 == 0 ? new Anchor.OfEdge(i % 50) : new Anchor.OfElement("n" + i % 50);
            Origin origin = tree.edges().get(0).origin();
            steps.add(new Step(Integer.toString(i + 1), List.of(anchor), "step", origin));
            if (i % 5 == 0) {
                notes.add(new Note(anchor, "note " + i, null, origin));
            }
        }
        Diagram told = Stories.tell(tree, new Story(steps, notes, null));
        Layout layout = engine.layout(told, Collections.nCopies(500, "step"));

        assertThat(layout.story().marks()).hasSize(500);
        assertThat(layout.story().notes()).hasSize(100);
        assertThat(Objects.requireNonNull(layout.story().steps()).rows()).hasSize(500);
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
