package dev.blockprint.layout;

import dev.blockprint.look.Strokes;
import dev.blockprint.text.TextMetrics;

/**
 * A step's number or a badge while it has no place.
 *
 * @param step whether it is the number of a step
 */
record Mark(boolean step, String text) {
    private static final double BESIDE_NUMBER = 3;
    private static final double BESIDE_BADGE = 6;

    double width() {
        double text = TextMetrics.width(this.text, Strokes.MARK_TEXT, true);
        return Math.max(height(), Math.ceil(text + 2 * (step ? BESIDE_NUMBER : BESIDE_BADGE)));
    }

    double height() {
        return step ? 2 * Strokes.STEP_RADIUS : Strokes.BADGE_HEIGHT;
    }

    /** Its box around a point. */
    Rect around(double x, double y) {
        return new Rect(x - width() / 2, y - height() / 2, width(), height());
    }
}
