package dev.blockprint.layout;

import dev.blockprint.model.Anchor;

/**
 * A step's number, or the badge that an author gives an element.
 *
 * @param step whether it is the number of a step
 * @param anchor what it stands at
 */
public record PlacedMark(boolean step, String text, Rect box, Anchor anchor) {
    PlacedMark translate(double dx, double dy) {
        return new PlacedMark(step, text, box.translate(dx, dy), anchor);
    }
}
