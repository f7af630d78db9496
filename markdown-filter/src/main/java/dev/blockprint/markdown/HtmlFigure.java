package dev.blockprint.markdown;

import dev.blockprint.document.FigureTextHtml;
import dev.blockprint.document.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure as an HTML block. In Markdown such a block ends at the first blank line: there is none in it, if the line
 * ends of the source are written as character references.
 */
final class HtmlFigure implements ImageMarkup {
    private final String sourceLineEnd;

    /** Writes the lines of the source with {@code sourceLineEnd} between them. */
    HtmlFigure(String sourceLineEnd) {
        this.sourceLineEnd = sourceLineEnd;
    }

    @Override
    public List<String> lines(Figure figure) {
        List<String> lines = new ArrayList<>();
        lines.add("<figure" + Html.figureAttributes(figure.options()) + ">");
        String image = Html.image(figure);
        Optional<String> link = figure.options().value("link").filter(Links::safe);
        lines.add(link.map(to -> "<a" + Html.attribute("href", to) + ">" + image + "</a>")
                .orElse(image));
        lines.addAll(FigureTextHtml.lines(figure.image().text()));
        figure.options().caption().ifPresent(text -> lines.add("<figcaption>" + Html.escape(text) + "</figcaption>"));
        if (figure.showsSource()) {
            String summary = figure.options()
                    .value("summary")
                    .orElse(figure.image().text().language().words().source());
            String open = figure.foldsSource() ? "" : " open";
            lines.add("<details" + open + "><summary>" + Html.escape(summary).replace('\n', ' ') + "</summary>");
            lines.add("<pre><code>" + Html.escape(figure.source()).replace("\n", sourceLineEnd) + "</code></pre>");
            lines.add("</details>");
        }
        lines.add("</figure>");
        return lines;
    }
}
