package dev.blockprint.document.figure;

import dev.blockprint.document.BlockFigure;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.Published;
import dev.blockprint.source.Diagnostic;

/** A figure in plain HTML; the look is the page's. */
public final class PlainFigure implements FigureHtml {
    private static final HtmlFigure MARKUP = new HtmlFigure("\n");

    private final ImageAddress address;

    public PlainFigure(ImageAddress address) {
        this.address = address;
    }

    @Override
    public String html(DiagramBlock block, Published published) {
        Image image = published.image();
        if (image == null) {
            return failed(block, published);
        }
        return String.join("\n", MARKUP.lines(Figure.of(new BlockFigure(block, image), address, false))) + "\n";
    }

    @Override
    public boolean showsPairs() {
        return true;
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
