package dev.blockprint.picture.pdf;

import dev.blockprint.picture.TextLine;
import dev.blockprint.picture.TextOutlines;
import dev.blockprint.picture.Typeface;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a list of shapes cannot say: where a line of text stands, and where a link begins and ends. The SVG gets a shape
 * in its place that is far outside of every picture, and that carries its number.
 *
 * @param svg the picture with the marks
 * @param lines those that the typeface draws; all others are outlines in {@code svg}
 * @param links where they lead
 * @param missing the characters that no font at hand could draw, each once; empty if there are none
 */
record Marks(String svg, List<TextLine> lines, List<String> links, String missing) {
    private static final Pattern LINK = Pattern.compile("<a\\b([^>]*)>|</a>");

    Marks {
        lines = List.copyOf(lines);
        links = List.copyOf(links);
    }

    /** What stands at a mark. Its row is exact in a float, which is what shapes are made of: it is less than 2^24. */
    enum Kind {
        TEXT(-9_000_000),
        LINK(-9_000_100),
        LINK_END(-9_000_200);

        private final int row;

        Kind(int row) {
            this.row = row;
        }
    }

    /** A mark that was found again. */
    record Found(Kind kind, int number) {}

    static Marks of(String svg) {
        List<TextLine> lines = new ArrayList<>();
        TextOutlines outlines = TextOutlines.of(svg, line -> {
            if (!Typeface.of(line.bold()).draws(line.text())) {
                return null;
            }
            lines.add(line);
            String place = "translate(" + line.x() + " " + line.y() + ")";
            String moved = line.transform().isEmpty() ? place : line.transform() + " " + place;
            return mark(Kind.TEXT, lines.size() - 1, line.paint() + " transform=\"" + moved + "\"");
        });
        List<String> links = new ArrayList<>();
        Matcher tag = LINK.matcher(outlines.svg());
        String marked = tag.replaceAll(found -> {
            if (found.group(1) == null) {
                return mark(Kind.LINK_END, 0, " fill=\"#000\"") + "</g>";
            }
            String address = TextLine.attributes(found.group(1)).getOrDefault("xlink:href", "");
            links.add(TextLine.unescape(address));
            return "<g>" + mark(Kind.LINK, links.size() - 1, " fill=\"#000\"");
        });
        return new Marks(marked, lines, links, outlines.missing());
    }

    private static String mark(Kind kind, int number, String attributes) {
        return "<path" + attributes + " d=\"M" + number + " " + kind.row + "h1v-10h-1z\"/>";
    }

    /** The mark that {@code shape} is; null if it is part of the picture. */
    static @Nullable Found find(Shape shape) {
        Rectangle2D box = shape.getBounds2D();
        for (Kind kind : Kind.values()) {
            if (box.getMaxY() == kind.row) {
                return new Found(kind, (int) box.getX());
            }
        }
        return null;
    }
}
