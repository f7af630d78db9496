package dev.blockprint.layout;

import java.util.List;

/**
 * The list of steps below the drawing.
 *
 * @param rows in the order of the steps
 */
public record StepList(Rect box, List<Row> rows) {
    /**
     * One step.
     *
     * @param number where its number stands
     */
    public record Row(String text, Rect number, TextBlock lines) {}

    public StepList {
        rows = List.copyOf(rows);
    }
}
