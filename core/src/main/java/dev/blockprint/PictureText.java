package dev.blockprint;

import dev.blockprint.model.Diagram;
import dev.blockprint.words.Language;
import dev.blockprint.words.Telling;
import java.util.List;

/**
 * What may stand beside a picture as text.
 *
 * @param language that it is in
 * @param steps in their order; empty if there are none
 * @param connections in the order written; empty if there are none, or if nothing is known of them
 */
public record PictureText(Language language, List<Telling.Told> steps, List<Telling.Connection> connections) {
    /** Nothing. */
    public static final PictureText NONE = new PictureText(Language.ENGLISH, List.of(), List.of());

    public PictureText {
        steps = List.copyOf(steps);
        connections = List.copyOf(connections);
    }

    static PictureText of(Diagram diagram, Language language) {
        Telling telling = new Telling(diagram, language);
        return new PictureText(language, telling.steps(), telling.connections());
    }
}
