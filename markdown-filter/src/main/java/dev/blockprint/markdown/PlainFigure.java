package dev.blockprint.markdown;

import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.Links;
import dev.blockprint.document.Published;
import dev.blockprint.source.Diagnostic;
import java.util.Optional;

/** A figure in plain HTML; the look is the page's. */
final class PlainFigure implements FigureHtml {
    private final ImageAddress address;

    PlainFigure(ImageAddress address) {
        this.address = address;
    }

    @Override
    public String html(DiagramBlock block, Published published) {
        Image image = published.image();
        if (image == null) {
            return failed(block, published);
        }
        Figure figure = new Figure(block, image, address.of(image));
        StringBuilder html = new StringBuilder("<figure" + Html.figureAttributes(block.options()) + ">\n");
        String img = Html.image(figure);
        Optional<String> link = block.options().value("link").filter(Links::safe);
        html.append(link.map(to -> "<a" + Html.attribute("href", to) + ">" + img + "</a>")
                        .orElse(img))
                .append('\n');
        block.options()
                .caption()
                .ifPresent(text ->
                        html.append("<figcaption>").append(Html.escape(text)).append("</figcaption>\n"));
        if (figure.showsSource()) {
            String open = block.options().flag("fold") ? "" : " open";
            String summary = block.options().value("summary").orElse("Source");
            html.append("<details").append(open).append("><summary>").append(Html.escape(summary));
            html.append("</summary>\n").append(code(figure.source())).append("</details>\n");
        }
        return html.append("</figure>\n").toString();
    }

    private static String failed(DiagramBlock block, Published published) {
        String source = block.source().text().stripTrailing();
        StringBuilder html = new StringBuilder("<div class=\"diagram-error\">\n");
        for (Diagnostic diagnostic : published.diagnostics()) {
            if (diagnostic.isError()) {
                String advice = diagnostic.advice() == null ? "" : "; " + diagnostic.advice();
                String line = "Line " + diagnostic.location().line() + ": ";
                html.append("<p>").append(Html.escape(line + diagnostic.message() + advice));
                html.append("</p>\n");
            }
        }
        return html.append(code(source)).append("</div>\n").toString();
    }

    private static String code(String source) {
        return "<pre><code>" + Html.escape(source) + "\n</code></pre>\n";
    }
}
