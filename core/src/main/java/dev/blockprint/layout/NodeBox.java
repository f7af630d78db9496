package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import dev.blockprint.model.Face;
import dev.blockprint.model.LabelPlace;
import dev.blockprint.model.Node;
import dev.blockprint.model.NodeSize;
import dev.blockprint.model.Shape;
import dev.blockprint.text.TextWrap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How large a node is, with its tile and its label, from 0, 0.
 *
 * @param tile the icon or the shape
 * @param label null if there is none
 */
record NodeBox(
        double width, double height, Rect tile, @Nullable TextBlock label) {
    private static final int MOST_LINES = 3;

    /** The width of a junction's dot. */
    private static final double JUNCTION = 8;

    static NodeBox of(Node node) {
        Type type = Type.of(node.size());
        List<String> lines = TextWrap.wrap(node.label(), type.text, false, type.wrap, MOST_LINES);
        double textWidth = TextBlocks.width(lines, type.text, false);
        double textHeight = lines.size() * type.line;
        if (node.face() instanceof Face.Plain plain && inside(node, plain.shape())) {
            return shape(plain.shape(), type, lines, textWidth, textHeight);
        }
        double tile = isJunction(node) ? JUNCTION : type.icon;
        if (lines.isEmpty()) {
            return new NodeBox(tile, tile, new Rect(0, 0, tile, tile), null);
        }
        if (node.place() == LabelPlace.RIGHT) {
            double height = Math.max(tile, textHeight);
            Rect text =
                    new Rect(tile + Distances.ICON_TO_LABEL_BESIDE, (height - textHeight) / 2, textWidth, textHeight);
            return new NodeBox(
                    text.right(),
                    height,
                    new Rect(0, (height - tile) / 2, tile, tile),
                    new TextBlock(lines, text, type.text, type.line, TextBlock.Anchor.START));
        }
        double width = even(Math.max(tile, textWidth));
        double top = tile + Distances.ICON_TO_LABEL;
        Rect text = new Rect((width - textWidth) / 2, top, textWidth, textHeight);
        return new NodeBox(
                width,
                top + textHeight,
                new Rect((width - tile) / 2, 0, tile, tile),
                new TextBlock(lines, text, type.text, type.line, TextBlock.Anchor.MIDDLE));
    }

    static boolean isJunction(Node node) {
        return node.face() instanceof Face.Plain plain && plain.shape() == Shape.JUNCTION;
    }

    private static boolean inside(Node node, Shape shape) {
        boolean roomy = shape != Shape.PERSON && shape != Shape.JUNCTION;
        return shape == Shape.TEXT || (node.place() == LabelPlace.INSIDE && roomy);
    }

    private static NodeBox shape(Shape shape, Type type, List<String> lines, double textWidth, double textHeight) {
        double padded = textHeight + 2 * (Distances.SHAPE_HEIGHT - 18) / 2;
        double beside = textWidth + 2 * Distances.SHAPE_PADDING;
        double width = Math.max(beside, Distances.SHAPE_WIDTH);
        double height = Math.max(padded, Distances.SHAPE_HEIGHT);
        double shift = 0;
        switch (shape) {
            case BOX, PERSON, JUNCTION -> {}
            case TEXT -> {
                width = textWidth;
                height = Math.max(textHeight, type.line);
            }
            case CIRCLE -> {
                width = Math.max(type.icon, Math.hypot(textWidth, textHeight) + 12);
                height = width;
            }
            case DIAMOND -> {
                width = Math.max(textWidth * 1.5 + 32, Distances.SHAPE_WIDTH);
                height = Math.max(textHeight * 2 + 20, type.icon);
            }
            case CYLINDER -> {
                height += 12;
                shift = 6;
            }
            case QUEUE -> {
                width += 12;
            }
            case CLOUD -> {
                width += 24;
                height += 16;
                shift = 5;
            }
            case DOCUMENT -> {
                height += 8;
                shift = -4;
            }
        }
        Rect tile = new Rect(0, 0, even(width), even(height));
        if (lines.isEmpty()) {
            return new NodeBox(tile.width(), tile.height(), tile, null);
        }
        Rect text = new Rect(
                tile.centerX() - textWidth / 2, tile.centerY() - textHeight / 2 + shift, textWidth, textHeight);
        return new NodeBox(
                tile.width(),
                tile.height(),
                tile,
                new TextBlock(lines, text, type.text, type.line, TextBlock.Anchor.MIDDLE));
    }

    /** Whole, and the same on both sides of the middle, so that lines are drawn on whole pixels. */
    private static double even(double length) {
        return 2 * Math.ceil(length / 2);
    }

    /** Sizes that go together: of the icon, the text, its lines and where they are wrapped. */
    private enum Type {
        SMALL(32, 12, 15, 96),
        NORMAL(48, 14, 18, 128),
        LARGE(64, 16, 20, 160);

        private final double icon;
        private final double text;
        private final double line;
        private final double wrap;

        Type(double icon, double text, double line, double wrap) {
            this.icon = icon;
            this.text = text;
            this.line = line;
            this.wrap = wrap;
        }

        static Type of(NodeSize size) {
            return switch (size) {
                case SMALL -> SMALL;
                case NORMAL -> NORMAL;
                case LARGE -> LARGE;
            };
        }
    }
}
