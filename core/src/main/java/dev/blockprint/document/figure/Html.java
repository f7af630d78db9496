package dev.blockprint.document.figure;

import dev.blockprint.document.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Pieces of HTML. */
final class Html {
    private Html() {}

    /** What neither HTML nor a template engine that the page passes (Liquid, Nunjucks, Vue) takes for markup. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '{' -> escaped.append(beginsTemplate(text, i) ? "&#123;" : "{");
                default -> escaped.append(c >= ' ' || c == '\n' || c == '\t' ? c : ' ');
            }
        }
        return escaped.toString();
    }

    private static boolean beginsTemplate(String text, int brace) {
        return brace + 1 < text.length() && "{%#".indexOf(text.charAt(brace + 1)) >= 0;
    }

    static String attribute(String name, String value) {
        return " " + name + "=\"" + escape(value) + "\"";
    }

    /** {@code <img>} with width and height, so that the page does not jump when it comes. */
    static String image(Figure figure) {
        Optional<Length> width = figure.width();
        Optional<Length> height = figure.height();
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

    /** An attribute for a size in px or percent; nothing for one in another unit, which an attribute cannot have. */
    static String size(String name, Length size) {
        String percent = size.unit().equals("%") ? size.toString() : "";
        OptionalInt px = size.px();
        String value = px.isPresent() ? Integer.toString(px.getAsInt()) : percent;
        return value.isEmpty() ? "" : attribute(name, value);
    }

    /** {@code img}, with another one before it for dark surroundings if there is one. */
    static List<String> picture(Figure figure, String img) {
        if (figure.dark() == null) {
            return List.of(img);
        }
        String source = "<source media=\"(prefers-color-scheme: dark)\"" + attribute("srcset", figure.dark()) + ">";
        return List.of("<picture>", source, img, "</picture>");
    }

    /** {@code lines} as what is clicked, if the figure leads somewhere. */
    static List<String> linked(Figure figure, List<String> lines) {
        if (figure.link().isEmpty()) {
            return lines;
        }
        List<String> linked = new ArrayList<>(lines);
        linked.set(0, "<a" + attribute("href", figure.link().get()) + ">" + lines.get(0));
        linked.set(lines.size() - 1, linked.get(lines.size() - 1) + "</a>");
        return linked;
    }

    /** The attributes of a figure: the author's id and classes. */
    static String figureAttributes(Figure figure) {
        String id = figure.options().id();
        String classes = ("diagram " + String.join(" ", figure.classes())).strip();
        return attribute("class", classes) + (id == null ? "" : attribute("id", id));
    }
}
