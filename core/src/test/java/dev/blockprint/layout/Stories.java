package dev.blockprint.layout;

import dev.blockprint.model.Anchor;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Element;
import dev.blockprint.model.Note;
import dev.blockprint.model.Origin;
import dev.blockprint.model.Side;
import dev.blockprint.model.Step;
import dev.blockprint.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Steps and notes by chance, the same for the same seed. */
final class Stories {
    private static final String[] TEXTS = {
        "short", "retries 3 times,\nthen gives up", "A sentence that is long enough to need several lines in a note"
    };

    private static final List<Side> SIDES = List.of(Side.values());

    private final Diagram diagram;
    private final Random random;
    private final List<Step> steps = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private Stories(Diagram diagram, long seed) {
        this.diagram = diagram;
        this.random = new Random(seed);
    }

    /** The diagram with a story. */
    static Diagram tell(Diagram diagram, long seed) {
        Stories made = new Stories(diagram, seed);
        made.tell();
        return tell(diagram, new Story(made.steps, made.notes, null));
    }

    static Diagram tell(Diagram diagram, Story story) {
        return diagram.withStory(story);
    }

    private void tell() {
        for (Element element : diagram.elements()) {
            about(new Anchor.OfElement(element.id()), element.origin());
        }
        for (int i = 0; i < diagram.edges().size(); i++) {
            about(new Anchor.OfEdge(i), diagram.edges().get(i).origin());
        }
    }

    private void about(Anchor anchor, Origin origin) {
        if (random.nextInt(4) == 0) {
            String number = Integer.toString(steps.size() + 1);
            steps.add(new Step(number, List.of(anchor), TEXTS[random.nextInt(TEXTS.length)], origin));
        }
        if (random.nextInt(6) == 0) {
            boolean sided = anchor instanceof Anchor.OfElement && random.nextBoolean();
            Side side = sided ? SIDES.get(random.nextInt(SIDES.size())) : null;
            notes.add(new Note(anchor, TEXTS[random.nextInt(TEXTS.length)], side, origin));
        }
    }
}
