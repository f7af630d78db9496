package dev.blockprint.document.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * A figure with Markdown in it, so that MkDocs finds the image whatever the page's address becomes, which it does not
 * do in plain HTML. Python-Markdown reads no Markdown in HTML within lists and quotes: the image stands there with its
 * attributes alone, the caption in emphasis under it. An image without caption, id and size needs no extension at all.
 */
final class MkDocsFigure implements ImageMarkup {
    @Override
    public List<String> lines(Figure figure) {
        List<String> lines = new ArrayList<>();
        if (figure.nested() || !isFigure(figure)) {
            lines.addAll(CommonMarkImage.paragraph(figure, image(figure, attributes(figure, figure.nested()))));
        } else {
            lines.add("<figure markdown=\"span\"" + Html.figureAttributes(figure) + ">");
            lines.add(image(figure, attributes(figure, false)));
            figure.options()
                    .caption()
                    .ifPresent(text -> lines.add("<figcaption>" + Html.escape(text) + "</figcaption>"));
            lines.add("</figure>");
        }
        lines.addAll(TextUnderImage.lines(figure.image().text()));
        if (figure.showsSource()) {
            lines.addAll(source(figure));
        }
        return lines;
    }

    @Override
    public String inline(Figure figure) {
        return MarkdownImage.inline(figure, attributes(figure, true));
    }

    /** The theme Material shows one image of the two. */
    @Override
    public boolean showsPairs() {
        return true;
    }

    private static String image(Figure figure, String attributes) {
        return MarkdownImage.pair(figure, "#only-light", "#only-dark", attributes);
    }

    private static boolean isFigure(Figure figure) {
        return figure.options().caption().isPresent()
                || figure.options().id() != null
                || !figure.classes().isEmpty();
    }

    private static String attributes(Figure figure, boolean named) {
        List<String> all = new ArrayList<>();
        String id = figure.options().id();
        if (named && id != null) {
            all.add("#" + id);
        }
        if (named) {
            figure.classes().forEach(name -> all.add("." + name));
        }
        figure.width().ifPresent(width -> all.add(Html.size("width", width).strip()));
        figure.height().ifPresent(height -> all.add(Html.size("height", height).strip()));
        all.removeIf(String::isEmpty);
        return all.isEmpty() ? "" : "{ " + String.join(" ", all) + " }";
    }

    private static List<String> source(Figure figure) {
        if (figure.nested() || !figure.hasFold()) {
            return Source.fence(figure.source());
        }
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(Source.fold(figure, "&#10;"));
        return lines;
    }
}
