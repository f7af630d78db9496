package dev.blockprint.layout;

import java.util.List;

/**
 * Lines of text in a box.
 *
 * @param box as wide as the widest line, as high as all lines
 * @param size of the type, in px
 * @param lineHeight in px; the baseline of a line is its middle + 0.35 x size
 * @param anchor how the lines stand in the box
 */
public record TextBlock(List<String> lines, Rect box, double size, double lineHeight, Anchor anchor) {
    /** How lines stand in their box. */
    public enum Anchor {
        START,
        MIDDLE
    }

    public TextBlock {
        lines = List.copyOf(lines);
    }

    /** The same lines elsewhere. */
    public TextBlock translate(double dx, double dy) {
        return new TextBlock(lines, box.translate(dx, dy), size, lineHeight, anchor);
    }
}
