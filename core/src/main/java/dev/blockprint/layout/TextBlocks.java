package dev.blockprint.layout;

import dev.blockprint.text.TextMetrics;
import java.util.List;

/** Measures lines of text. */
final class TextBlocks {
    private TextBlocks() {}

    /** The width of the widest line, in px; 0 without lines. */
    static double width(List<String> lines, double size, boolean bold) {
        double widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, TextMetrics.width(line, size, bold));
        }
        return widest;
    }

    /** A block of lines whose box begins at {@code x, y}. */
    static TextBlock at(
            double x, double y, List<String> lines, double size, double line, boolean bold, TextBlock.Anchor anchor) {
        return new TextBlock(lines, new Rect(x, y, width(lines, size, bold), lines.size() * line), size, line, anchor);
    }
}
