package dev.blockprint.dot;

import dev.blockprint.graphviz.GraphvizFailure;
import dev.blockprint.graphviz.GraphvizOutput;
import dev.blockprint.graphviz.GraphvizRunner;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Limits;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import dev.blockprint.svg.SafeSvg;
import dev.blockprint.svg.SvgRejected;
import dev.blockprint.svg.SvgSanitizer;
import dev.blockprint.svg.SvgSanitizerOptions;
import dev.blockprint.svg.SvgText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lets Graphviz draw a graph in the DOT language, and makes the picture safe. */
public final class DotPicture {
    /** The same family as everywhere else; a renderer that reads only the first name gets the right one. */
    private static final String FAMILY = "'Liberation Sans', Arial, Helvetica, sans-serif";

    /** The engines that may lay out a graph; the first is the one that does if nobody says. */
    public static final List<String> LAYOUTS = DotSource.LAYOUTS;

    private DotPicture() {}

    /**
     * Never throws for anything that stands in {@code source}: Graphviz's messages come back as diagnostics.
     *
     * @param layout the engine for a graph that does not name one itself; null for dot
     * @param pictureId what every id in the picture begins with: letters, digits and hyphens
     * @param title what the picture is called; null if nobody says
     */
    public static DotRendition render(
            SourceText source,
            GraphvizRunner graphviz,
            @Nullable String layout,
            String pictureId,
            @Nullable String title,
            Limits limits) {
        Diagnostics diagnostics = new Diagnostics(source, limits);
        if (source.length() > limits.sourceLength()) {
            diagnostics.error(
                    new Span(0, 0),
                    "the graph has " + source.length() + " characters, at most " + limits.sourceLength()
                            + " are allowed",
                    "split it into several graphs");
            return new DotRendition(null, diagnostics.inOrder());
        }
        if (source.text().isBlank()) {
            diagnostics.error(new Span(0, 0), "there is no graph", "write digraph { a -> b }");
            return new DotRendition(null, diagnostics.inOrder());
        }
        DotSource dot = DotSource.of(diagnostics, layout);
        DotMessages messages = new DotMessages(diagnostics);
        DotDrawing drawing = null;
        try {
            GraphvizOutput output = graphviz.run(dot.text(), dot.layout(), "svg");
            messages.said(output.messages());
            drawing = drawing(output.text(), pictureId, title);
        } catch (GraphvizFailure failure) {
            messages.failure(failure);
        } catch (SvgRejected rejected) {
            diagnostics.error(
                    new Span(0, 0),
                    "Graphviz's picture cannot be used: " + rejected.getMessage(),
                    "simplify the graph");
        }
        boolean failed = diagnostics.inOrder().stream().anyMatch(Diagnostic::isError);
        return new DotRendition(failed ? null : drawing, diagnostics.inOrder());
    }

    /** Graphviz's points are taken as px, so that its text of 14 is as large as ours. */
    private static DotDrawing drawing(String svg, String pictureId, @Nullable String title) throws SvgRejected {
        String prefix = pictureId + "-";
        SafeSvg safe = SvgSanitizer.sanitize(svg, SvgSanitizerOptions.forPicture(prefix, DotPicture::family));
        String name = title == null || title.isBlank() ? "Graph" : title.strip().replaceAll("\\s+", " ");
        String description = DotDescription.of(svg);
        int width = (int) Math.ceil(safe.width() - 0.001);
        int height = (int) Math.ceil(safe.height() - 0.001);
        String text = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " role=\"img\" aria-labelledby=\"" + prefix + "t " + prefix + "d\" width=\"" + width
                + "\" height=\"" + height + "\" viewBox=\"" + number(safe.minX()) + " " + number(safe.minY()) + " "
                + width + " " + height + "\" font-family=\"" + FAMILY + "\">\n<title id=\"" + prefix + "t\">"
                + SvgText.escape(name) + "</title><desc id=\"" + prefix + "d\">" + SvgText.escape(description)
                + "</desc>\n" + safe.body() + "\n</svg>\n";
        return new DotDrawing(text, width, height, name, description);
    }

    private static String family(String family) {
        String first = family.strip().toLowerCase(Locale.ROOT);
        return first.startsWith("arial") || first.startsWith("helvetica") || first.startsWith("times")
                ? FAMILY
                : family.replaceAll("[^\\p{L}0-9 ,'_-]", "");
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
