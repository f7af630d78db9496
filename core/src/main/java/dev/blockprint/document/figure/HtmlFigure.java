package dev.blockprint.document.figure;

import dev.blockprint.document.FigureTextHtml;
import java.util.ArrayList;
import java.util.List;

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
        lines.add("<figure" + Html.figureAttributes(figure) + ">");
        boolean inline =
                figure.options().flag("inline") && figure.image().name().endsWith(".svg");
        List<String> picture = inline ? InlineSvg.lines(figure) : Html.picture(figure, Html.image(figure));
        lines.addAll(Html.linked(figure, picture));
        lines.addAll(FigureTextHtml.lines(figure.image().text()));
        figure.options().caption().ifPresent(text -> lines.add("<figcaption>" + Html.escape(text) + "</figcaption>"));
        if (figure.showsSource()) {
            lines.addAll(Source.fold(figure, sourceLineEnd));
        }
        lines.add("</figure>");
        return lines;
    }

    /** An HTML block ends at a blank line, and there need be none between two figures. */
    @Override
    public List<String> lines(List<Figure> figures) {
        return figures.stream().map(this::lines).flatMap(List::stream).toList();
    }

    @Override
    public String inline(Figure figure) {
        return Html.image(figure);
    }

    @Override
    public boolean showsPairs() {
        return true;
    }
}
