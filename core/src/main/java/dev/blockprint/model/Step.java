package dev.blockprint.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of what a diagram tells.
 *
 * @param number as it is drawn: digits, perhaps with a letter behind them
 * @param anchors what happens in this step, at least one
 * @param text what the list of steps says of it; null if the author says nothing
 */
public record Step(
        String number, List<Anchor> anchors, @Nullable String text, Origin origin) {
    public Step {
        anchors = List.copyOf(anchors);
        if (number.isBlank() || anchors.isEmpty()) {
            throw new IllegalArgumentException("a step has a number and is about something");
        }
    }
}
