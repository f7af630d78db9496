package dev.blockprint.document.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code ![caption](address){#fig-x width=80%}}, alone in its paragraph: pandoc makes a figure of it, and Quarto numbers
 * the figure if its id begins with {@code fig-}.
 */
final class PandocFigure implements ImageMarkup {
    @Override
    public List<String> lines(Figure figure) {
        List<String> lines = new ArrayList<>();
        lines.add(image(figure));
        lines.addAll(TextUnderImage.lines(figure.image().text()));
        if (figure.hasFold()) {
            lines.addAll(Source.foldedFence(figure));
        } else if (figure.showsSource()) {
            lines.addAll(Source.fence(figure.source()));
        }
        return lines;
    }

    @Override
    public String inline(Figure figure) {
        return MarkdownImage.inline(figure, attributes(figure, List.of()));
    }

    @Override
    public boolean captionIsText() {
        return true;
    }

    private static String image(Figure figure) {
        Optional<String> caption = figure.options().caption();
        String id = figure.options().id();
        String alt = figure.image().alt();
        if (caption.isEmpty() && id == null) {
            // What stands in the brackets of a figure is its caption; a backslash behind it makes this one no figure.
            return MarkdownImage.of(figure, attributes(figure, List.of())) + "\\";
        }
        // Quarto knows the one, pandoc the other.
        List<String> told = List.of("fig-alt=" + quoted(alt), "alt=" + quoted(alt));
        String words = MarkdownText.escape(caption.orElse("")).replaceAll("[@^]", "\\\\$0");
        String plain = MarkdownImage.image("", figure.address(), attributes(figure, told));
        String image = "![" + words + plain.substring(2);
        return figure.link()
                .map(to -> "[" + image + "](" + MarkdownImage.destination(to) + ")")
                .orElse(image);
    }

    private static String attributes(Figure figure, List<String> more) {
        List<String> all = new ArrayList<>();
        String id = figure.options().id();
        if (id != null) {
            all.add("#" + id);
        }
        figure.classes().forEach(name -> all.add("." + name));
        if (figure.options().flag("lightbox")) {
            all.add(".lightbox");
        }
        figure.width().ifPresent(width -> all.add("width=" + width));
        figure.height().ifPresent(height -> all.add("height=" + height));
        all.addAll(more);
        return all.isEmpty() ? "" : "{" + String.join(" ", all) + "}";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;") + "\"";
    }
}
