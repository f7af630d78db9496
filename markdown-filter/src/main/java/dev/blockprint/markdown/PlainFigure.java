package dev.blockprint.markdown;

import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.Published;
import dev.blockprint.source.Diagnostic;

/** A figure in plain HTML; the look is the page's. */
final class PlainFigure implements FigureHtml {
    private static final HtmlFigure MARKUP = new HtmlFigure("\n");

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
        return String.join("\n", MARKUP.lines(new Figure(block, image, address.of(image)))) + "\n";
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
        html.append("<pre><code>").append(Html.escape(source));
        return html.append("</code></pre>\n</div>\n").toString();
    }
}
