package dev.blockprint.markdown;

import dev.blockprint.document.BlockOptions;
import dev.blockprint.document.Length;
import java.util.Optional;
import java.util.OptionalInt;

/** Pieces of HTML. */
final class Html {
    private Html() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c >= ' ' || c == '\n' || c == '\t' ? c : ' ');
            }
        }
        return escaped.toString();
    }

    static String attribute(String name, String value) {
        return " " + name + "=\"" + escape(value) + "\"";
    }

    /** {@code <img>} with width and height, so that the page does not jump when it comes. */
    static String image(Figure figure) {
        BlockOptions options = figure.options();
        Optional<Length> width = options.value("width").flatMap(Length::parse);
        Optional<Length> height = options.value("height").flatMap(Length::parse);
        double ratio =
                (double) figure.image().height() / Math.max(1, figure.image().width());
        int w = figure.image().width();
        int h = figure.image().height();
        OptionalInt widthPx = width.map(Length::px).orElse(OptionalInt.empty());
        OptionalInt heightPx = height.map(Length::px).orElse(OptionalInt.empty());
        if (widthPx.isPresent()) {
            w = widthPx.getAsInt();
            h = heightPx.orElse(Math.max(1, (int) Math.round(w * ratio)));
        } else if (heightPx.isPresent()) {
            h = heightPx.getAsInt();
            w = Math.max(1, (int) Math.round(h / Math.max(ratio, 1e-6)));
        }
        StringBuilder style = new StringBuilder();
        if (width.isPresent() && widthPx.isEmpty()) {
            style.append("width: ").append(width.get()).append("; height: auto");
        }
        return "<img"
                + attribute("src", figure.address())
                + attribute("alt", figure.image().alt())
                + attribute("width", Integer.toString(w))
                + attribute("height", Integer.toString(h))
                + (style.isEmpty() ? "" : attribute("style", style.toString()))
                + ">";
    }

    /** The attributes of a figure: the author's id and classes. */
    static String figureAttributes(BlockOptions options) {
        String id = options.id();
        String classes = ("diagram " + String.join(" ", options.classes())).strip();
        return attribute("class", classes) + (id == null ? "" : attribute("id", id));
    }
}
