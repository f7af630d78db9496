package dev.blockprint.layout;

import dev.blockprint.text.TextWrap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out the list of steps. */
final class StepListing {
    /** From the drawing to the list. */
    static final double ABOVE = 24;

    private static final double SIZE = 13;
    private static final double LINE = 18;
    private static final double GAP = 8;
    private static final double PADDING = 16;
    private static final double AFTER_NUMBER = 10;
    private static final double BETWEEN_COLUMNS = 16;
    private static final double TWO_COLUMNS_FROM = 720;
    private static final double LEAST = 440;
    private static final int MOST_LINES = 20;

    private final List<Mark> marks;
    private final List<String> texts;
    private final double textX;

    /**
     * The steps to list.
     *
     * @param texts as many as there are numbers
     */
    StepListing(List<String> numbers, List<String> texts) {
        this.marks = numbers.stream().map(number -> new Mark(true, number)).toList();
        this.texts = texts;
        this.textX = marks.stream().mapToDouble(Mark::width).max().orElse(0) + AFTER_NUMBER;
    }

    /** The width that the list takes where the drawing is narrower; 0 if there are no steps. */
    double leastWidth() {
        if (texts.isEmpty()) {
            return 0;
        }
        double widest = 0;
        for (String text : texts) {
            List<String> lines = TextWrap.wrap(text, SIZE, false, LEAST - textX - 2 * PADDING, MOST_LINES);
            widest = Math.max(widest, TextBlocks.width(lines, SIZE, false));
        }
        return Math.ceil(Math.min(LEAST, widest + textX + 2 * PADDING));
    }

    /** The list at a place; null if there are no steps. */
    @Nullable
    StepList at(double x, double y, double width) {
        if (texts.isEmpty()) {
            return null;
        }
        boolean two = width >= TWO_COLUMNS_FROM && texts.size() > 1;
        double inner = width - 2 * PADDING;
        double column = two ? inner / 2 : inner;
        double room = column - textX - (two ? BETWEEN_COLUMNS : 0);
        List<List<String>> lines = new ArrayList<>();
        texts.forEach(text -> lines.add(TextWrap.wrap(text, SIZE, false, room, MOST_LINES)));
        int first = two ? split(lines) : lines.size();
        List<StepList.Row> rows = new ArrayList<>();
        double bottom = column(lines, 0, first, x + PADDING, y + PADDING, rows);
        if (first < lines.size()) {
            bottom = Math.max(bottom, column(lines, first, lines.size(), x + PADDING + column, y + PADDING, rows));
        }
        return new StepList(new Rect(x, y, width, bottom + PADDING - y), rows);
    }

    private double column(List<List<String>> lines, int from, int to, double x, double y, List<StepList.Row> into) {
        double top = y;
        for (int i = from; i < to; i++) {
            Rect number = marks.get(i).around(x + (textX - AFTER_NUMBER) / 2, top + LINE / 2);
            TextBlock text = TextBlocks.at(x + textX, top, lines.get(i), SIZE, LINE, false, TextBlock.Anchor.START);
            into.add(new StepList.Row(marks.get(i).text(), number, text));
            top += height(lines.get(i)) + GAP;
        }
        return top - GAP;
    }

    private static double height(List<String> lines) {
        return Math.max(1, lines.size()) * LINE;
    }

    /** How many steps stand in the first column, so that the columns are as even as can be. */
    private static int split(List<List<String>> lines) {
        double all = 0;
        for (List<String> one : lines) {
            all += height(one) + GAP;
        }
        double before = 0;
        int count = 0;
        while (count < lines.size() - 1 && before < all - before) {
            before += height(lines.get(count)) + GAP;
            count++;
        }
        return count;
    }
}
