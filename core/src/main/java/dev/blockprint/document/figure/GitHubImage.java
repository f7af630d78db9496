package dev.blockprint.document.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * An image as in {@link CommonMarkImage}, or, where it has an id, a size or a dark variant, a paragraph in HTML: what
 * GitHub leaves of HTML is {@code id}, {@code width}, {@code picture} and {@code details}, but neither {@code class}
 * nor {@code style}.
 */
final class GitHubImage implements ImageMarkup {
    @Override
    public List<String> lines(Figure figure) {
        List<String> lines =
                plain(figure) ? CommonMarkImage.paragraph(figure, MarkdownImage.of(figure, "")) : inHtml(figure);
        lines.addAll(TextUnderImage.lines(figure.image().text()));
        if (figure.hasFold()) {
            lines.add("");
            lines.addAll(Source.fold(figure, "&#10;"));
        } else if (figure.showsSource()) {
            lines.addAll(Source.fence(figure.source()));
        }
        return lines;
    }

    @Override
    public List<String> lines(List<Figure> figures) {
        return CommonMarkImage.inOneParagraph(this, figures);
    }

    @Override
    public boolean showsPairs() {
        return true;
    }

    private static boolean plain(Figure figure) {
        boolean sized = figure.width().isPresent() || figure.height().isPresent();
        return figure.options().id() == null && figure.dark() == null && !sized;
    }

    @Override
    public String inline(Figure figure) {
        return plain(figure) ? MarkdownImage.inline(figure, "") : image(figure);
    }

    private static List<String> inHtml(Figure figure) {
        List<String> lines = new ArrayList<>();
        String id = figure.options().id();
        lines.add("<p" + (id == null ? "" : Html.attribute("id", id)) + ">");
        lines.addAll(Html.linked(figure, Html.picture(figure, image(figure))));
        figure.options().caption().ifPresent(text -> lines.add("<br><em>" + Html.escape(text) + "</em>"));
        lines.add("</p>");
        return lines;
    }

    private static String image(Figure figure) {
        return "<img"
                + Html.attribute("src", figure.address())
                + Html.attribute("alt", figure.image().alt())
                + figure.width().map(width -> Html.size("width", width)).orElse("")
                + figure.height().map(height -> Html.size("height", height)).orElse("")
                + ">";
    }
}
