package dev.blockprint.document.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure in JSX around an image in Markdown: webpack resolves the address of an image in Markdown, and makes a
 * component of an SVG that JSX asks for.
 */
final class DocusaurusFigure implements ImageMarkup {
    @Override
    public List<String> lines(Figure figure) {
        List<String> lines = new ArrayList<>();
        String image =
                MarkdownImage.pair(withoutStraightQuotes(figure), "#gh-light-mode-only", "#gh-dark-mode-only", "");
        if (isFigure(figure)) {
            lines.addAll(List.of(
                    "<figure" + Html.figureAttributes(figure).replace(" class=", " className=") + style(figure) + ">",
                    "",
                    image,
                    ""));
            figure.options()
                    .caption()
                    .ifPresent(text -> lines.add("<figcaption>" + MarkdownText.escape(text) + "</figcaption>"));
            lines.add("</figure>");
        } else {
            lines.add(image);
        }
        lines.addAll(TextUnderImage.lines(figure.image().text()));
        if (figure.hasFold()) {
            lines.addAll(Source.foldedFence(figure));
        } else if (figure.showsSource()) {
            lines.addAll(Source.fence(figure.source()));
        }
        return lines;
    }

    /** With a few lines of CSS. */
    @Override
    public boolean showsPairs() {
        return true;
    }

    /** Docusaurus escapes the marks of an alternative text once more than it reads them. */
    private static Figure withoutStraightQuotes(Figure figure) {
        String alt = figure.image()
                .alt()
                .replaceAll("\"([^\"]*)\"", "“$1”")
                .replace('"', '”')
                .replace('\'', '’');
        return new Figure(
                figure.block(), figure.image().withAlt(alt), figure.address(), figure.dark(), figure.nested());
    }

    private static boolean isFigure(Figure figure) {
        return figure.options().caption().isPresent()
                || figure.options().id() != null
                || !figure.classes().isEmpty()
                || figure.width().isPresent();
    }

    private static String style(Figure figure) {
        Optional<String> width = figure.width().map(Object::toString);
        return width.map(value -> " style={{width: \"" + value + "\"}}").orElse("");
    }
}
