package dev.blockprint.document.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The shortcode {@code figure}, which every Hugo has; it leaves out HTML that stands in Markdown. The shortcode takes
 * no id; ours is there for a site that replaces the shortcode with one that does.
 */
final class HugoFigure implements ImageMarkup {
    @Override
    public List<String> lines(Figure figure) {
        List<String> lines = new ArrayList<>();
        lines.add(shortcode(figure));
        lines.addAll(TextUnderImage.lines(figure.image().text()));
        if (figure.showsSource()) {
            lines.addAll(Source.fence(figure.source()));
        }
        return lines;
    }

    private static String shortcode(Figure figure) {
        StringBuilder code = new StringBuilder("{{< figure");
        code.append(parameter("src", figure.address()));
        code.append(parameter("alt", figure.image().alt()));
        // The caption is Markdown in there, and a backslash is lost on the way.
        figure.options().caption().ifPresent(text -> code.append(parameter("caption", MarkdownText.references(text))));
        figure.width().ifPresent(width -> code.append(Html.size("width", width)));
        figure.height().ifPresent(height -> code.append(Html.size("height", height)));
        String classes = String.join(" ", figure.classes());
        code.append(parameter("class", ("diagram " + classes).strip()));
        figure.link().ifPresent(to -> code.append(parameter("link", to)));
        String id = figure.options().id();
        return code.append(id == null ? "" : parameter("id", id)).append(" >}}").toString();
    }

    private static String parameter(String name, String value) {
        String safe = value.replace('\\', '\u2216').replace("\"", "\\\"");
        return " " + name + "=\"" + safe + "\"";
    }
}
