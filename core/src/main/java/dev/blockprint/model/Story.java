package dev.blockprint.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a diagram tells beside its elements and edges.
 *
 * @param steps in the order of their numbers
 * @param legend null if there is none
 */
public record Story(
        List<Step> steps, List<Note> notes, @Nullable Legend legend) {
    /** Nothing is told. */
    public static final Story NONE = new Story(List.of(), List.of(), null);

    public Story {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }
}
