package dev.blockprint.picture;

import java.math.BigDecimal;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text in an SVG into outlines, so that it is drawn the same whatever fonts a machine has.
 *
 * @param svg the picture, without text elements
 * @param missing the characters that no font at hand could draw, each once; empty if there are none
 */
public record TextOutlines(String svg, String missing) {
    /** Of an SVG whose text elements hold nothing but text, each at one place and in one size. */
    public static TextOutlines of(String svg) {
        return of(svg, line -> null);
    }

    /** The same, but for the lines that {@code instead} has other markup for. */
    public static TextOutlines of(String svg, Function<TextLine, @Nullable String> instead) {
        NavigableSet<Integer> missing = new TreeSet<>();
        String drawn = TextLine.replace(svg, line -> {
            String other = instead.apply(line);
            return other == null ? path(line, missing) : other;
        });
        return new TextOutlines(drawn, missing.stream().map(Character::toString).collect(Collectors.joining()));
    }

    private static String path(TextLine line, NavigableSet<Integer> missing) {
        Typeface.Outline outline = Typeface.of(line.bold()).outline(line.text(), missing::add);
        double x = line.x() - line.share() * outline.advance() * line.size() / Typeface.UNITS_PER_EM;
        String scale = BigDecimal.valueOf(line.size())
                .divide(BigDecimal.valueOf(Typeface.UNITS_PER_EM))
                .stripTrailingZeros()
                .toPlainString();
        String place = "translate(" + Numbers.factor(x) + " " + Numbers.px(line.y()) + ") scale(" + scale + ")";
        String moved = line.transform().isEmpty() ? place : line.transform() + " " + place;
        return "<path" + line.paint() + " transform=\"" + moved + "\" d=\"" + outline.data() + "\"/>";
    }
}
