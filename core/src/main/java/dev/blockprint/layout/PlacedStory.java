package dev.blockprint.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a diagram tells beside its elements and edges, at its place.
 *
 * @param marks the numbers of steps, and badges
 * @param steps null if the steps are not listed in the picture
 */
public record PlacedStory(List<PlacedMark> marks, @Nullable StepList steps) {
    /** Nothing is told. */
    public static final PlacedStory NONE = new PlacedStory(List.of(), null);

    public PlacedStory {
        marks = List.copyOf(marks);
    }
}
