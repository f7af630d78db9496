package dev.blockprint.site.card;

import dev.blockprint.text.TextWrap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Draws a card as SVG: what the post is part of, its title, its first diagram, and the site. The diagram stands below the
 * title or beside it, where it is larger.
 */
final class CardDrawing {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int MARGIN = 64;
    private static final int TOP = 84;
    private static final int FOOT = 582;
    private static final int GAP = 36;
    private static final int MOST_LINES = 2;
    private static final int MOST_LINES_BESIDE = 5;
    /** Where a diagram beside the title begins, how far it stays from the edges, and how tall it may be. */
    private static final int BESIDE = 540;

    private static final int EDGE = 48;
    private static final int TALL = HEIGHT - 2 * EDGE;
    /** How tall a diagram below a title of two lines may be. */
    private static final int BELOW = 320;
    /** A small diagram is not blown up beyond this. */
    private static final double LARGEST = 2.2;

    private static final String INK = "#18212e";
    private static final String MUTED = "#566376";
    private static final String ACCENT = "#1f5fd6";
    private static final Pattern STYLE = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);
    private static final Pattern VIEW_BOX = Pattern.compile("\\bviewBox=\"0 0 ([\\d.]+) ([\\d.]+)\"");

    private final StringBuilder svg = new StringBuilder();

    private CardDrawing() {}

    /**
     * The card.
     *
     * @param diagram an SVG whose attributes are those of the light theme; null if the post has none
     */
    static String draw(CardText text, @Nullable String diagram) {
        return new CardDrawing().card(text, diagram);
    }

    private String card(CardText text, @Nullable String diagram) {
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                        + " width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        + " font-family=\"'Liberation Sans', Arial, Helvetica, sans-serif\">",
                WIDTH,
                HEIGHT,
                WIDTH,
                HEIGHT));
        svg.append("<rect width=\"1200\" height=\"630\" fill=\"#ffffff\"/>");
        svg.append("<rect width=\"1200\" height=\"10\" fill=\"").append(ACCENT).append("\"/>");
        Size size = diagram == null ? null : Size.of(diagram);
        if (diagram == null || size == null) {
            int end = words(text, WIDTH - 2 * MARGIN, 64, MOST_LINES_BESIDE - 1, 210);
            lines(TextWrap.wrap(text.description(), 32, false, WIDTH - 2.0 * MARGIN, 3), 32, false, MUTED, end + 8);
        } else if (size.fits(WIDTH - 2 * MARGIN, BELOW) >= size.fits(WIDTH - BESIDE - EDGE, TALL)) {
            int end = words(text, WIDTH - 2 * MARGIN, 52, MOST_LINES, TOP) - 12;
            place(diagram, size, MARGIN, end, WIDTH - 2 * MARGIN, FOOT - 44 - end);
        } else {
            words(text, BESIDE - GAP - MARGIN, 48, MOST_LINES_BESIDE, 170);
            place(diagram, size, BESIDE, EDGE, WIDTH - BESIDE - EDGE, TALL);
        }
        line(text.site(), 24, true, INK, FOOT);
        return svg.append("</svg>\n").toString();
    }

    /** The lines above and of the title; returns where the next line of text may stand. */
    private int words(CardText text, int width, int size, int most, int top) {
        lines(TextWrap.wrap(text.kicker(), 24, true, width, 1), 24, true, ACCENT, top);
        List<String> title = TextWrap.wrap(text.title(), size, true, width, most);
        return lines(title, size, true, INK, top + (int) (size * 1.25));
    }

    private int lines(List<String> lines, int size, boolean bold, String fill, int from) {
        int y = from;
        for (String line : lines) {
            line(line, size, bold, fill, y);
            y += (int) (size * 1.2);
        }
        return y;
    }

    private void line(String text, int size, boolean bold, String fill, int y) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" font-size=\"%d\"%s fill=\"%s\">%s</text>",
                MARGIN,
                y,
                size,
                bold ? " font-weight=\"bold\"" : "",
                fill,
                escape(text)));
    }

    private void place(String diagram, Size size, int x, int y, int width, int height) {
        double scale = size.fits(width, height);
        double w = size.width * scale;
        double h = size.height * scale;
        svg.append(String.format(
                Locale.ROOT,
                "<g transform=\"translate(%.2f %.2f) scale(%.4f)\">",
                x + (width - w) / 2,
                y + (height - h) / 2,
                scale));
        // Away from its own page the picture has one theme, the one that its attributes hold.
        String light = STYLE.matcher(diagram).replaceAll("");
        svg.append(light.substring(light.indexOf("<svg"))).append("</g>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private record Size(double width, double height) {
        static @Nullable Size of(String svg) {
            Matcher box = VIEW_BOX.matcher(svg.substring(0, Math.min(svg.length(), 2000)));
            if (!box.find()) {
                return null;
            }
            Size size = new Size(Double.parseDouble(box.group(1)), Double.parseDouble(box.group(2)));
            return size.width > 0 && size.height > 0 ? size : null;
        }

        /** The scale at which it fills the room. */
        double fits(double roomWidth, double roomHeight) {
            return Math.min(LARGEST, Math.min(roomWidth / width, roomHeight / height));
        }
    }
}
