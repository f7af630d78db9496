package dev.blockprint.markdown;

import dev.blockprint.document.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure as an HTML block of Markdown, which ends at the first blank line: there is none in it, the line ends of the
 * source are character references.
 */
final class HtmlFigure implements ImageMarkup {
    @Override
    public List<String> lines(Figure figure) {
        List<String> lines = new ArrayList<>();
        lines.add("<figure" + Html.figureAttributes(figure.options()) + ">");
        String image = Html.image(figure);
        Optional<String> link = figure.options().value("link").filter(Links::safe);
        lines.add(link.map(to -> "<a" + Html.attribute("href", to) + ">" + image + "</a>")
                .orElse(image));
        figure.options().caption().ifPresent(text -> lines.add("<figcaption>" + Html.escape(text) + "</figcaption>"));
        if (figure.showsSource()) {
            String summary = figure.options().value("summary").orElse("Source");
            String open = figure.options().flag("fold") ? "" : " open";
            lines.add("<details" + open + "><summary>" + oneLine(summary) + "</summary>");
            lines.add("<pre><code>" + oneLine(figure.source()) + "</code></pre>");
            lines.add("</details>");
        }
        lines.add("</figure>");
        return lines;
    }

    private static String oneLine(String text) {
        return Html.escape(text).replace("\n", "&#10;");
    }
}
