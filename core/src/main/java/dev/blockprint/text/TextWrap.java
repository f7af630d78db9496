package dev.blockprint.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: at spaces, into the fewest lines that fit, and of these the ones whose widest is the
 * narrowest. The author's own line breaks win.
 */
public final class TextWrap {
    private static final String ELLIPSIS = "…";

    /** More than this is never seen on a picture, so it is not measured either. */
    private static final int LONGEST = 600;

    private static final int LONGEST_LINE = 40;

    private final double size;
    private final boolean bold;

    private TextWrap(double size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    /**
     * Breaks text into lines.
     *
     * @param text with {@code \n} between the author's own lines
     * @param size of the type, in px
     * @param width the widest that a line may be, in px
     * @param most the most lines; what is over is cut off, with an ellipsis
     * @return no lines for blank text
     */
    public static List<String> wrap(String text, double size, boolean bold, double width, int most) {
        return new TextWrap(size, bold).lines(text, width, most);
    }

    private List<String> lines(String text, double width, int most) {
        if (text.isBlank()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        int longest = Math.max(LONGEST, most * LONGEST_LINE);
        String shown = text.length() > longest ? cutAt(text, longest) : text;
        for (String own : shown.strip().split("\\R", -1)) {
            lines.addAll(balance(pieces(own, width), width));
        }
        if (lines.size() <= most) {
            return List.copyOf(lines);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, shorten(kept.get(most - 1), width));
        return List.copyOf(kept);
    }

    private List<String> balance(List<Piece> pieces, double width) {
        List<String> best = fill(pieces, width);
        if (best.size() < 2) {
            return best;
        }
        double low = 0;
        double high = width;
        while (high - low > 0.25) {
            double middle = (low + high) / 2;
            List<String> tried = fill(pieces, middle);
            if (tried.size() <= best.size() && tried.stream().allMatch(line -> width(line) <= middle)) {
                best = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    private List<String> fill(List<Piece> pieces, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Piece piece : pieces) {
            String longer = line + (piece.spaceBefore && !line.isEmpty() ? " " : "") + piece.text;
            if (!line.isEmpty() && width(longer) > width) {
                lines.add(line.toString());
                line = new StringBuilder(piece.text);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private List<Piece> pieces(String line, double width) {
        List<Piece> pieces = new ArrayList<>();
        for (String word : line.strip().split("\\s+", -1)) {
            boolean space = true;
            for (String part : Words.parts(word, width(word) > width)) {
                for (String bit : fitting(part, width)) {
                    pieces.add(new Piece(bit, space));
                    space = false;
                }
            }
        }
        return pieces;
    }

    /** A part without any place to break that is still too wide is broken between characters. */
    private List<String> fitting(String part, double width) {
        if (width(part) <= width) {
            return List.of(part);
        }
        List<String> bits = new ArrayList<>();
        StringBuilder bit = new StringBuilder();
        for (int i = 0; i < part.length(); ) {
            int character = part.codePointAt(i);
            String longer = bit + Character.toString(character);
            if (!bit.isEmpty() && !Words.joins(character) && width(longer) > width) {
                bits.add(bit.toString());
                bit = new StringBuilder();
            }
            bit.appendCodePoint(character);
            i += Character.charCount(character);
        }
        bits.add(bit.toString());
        return bits;
    }

    private String shorten(String line, double width) {
        String kept = line;
        while (!kept.isEmpty() && width(kept + ELLIPSIS) > width) {
            kept = cutAt(kept, kept.length() - 1);
        }
        return kept.stripTrailing() + ELLIPSIS;
    }

    private static String cutAt(String text, int end) {
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private double width(String text) {
        return TextMetrics.width(text, size, bold);
    }

    private record Piece(String text, boolean spaceBefore) {}
}
