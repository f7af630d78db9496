package dev.blockprint.document.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code ![alt](address)}. A caption stands in the same paragraph, in emphasis behind a hard line break: an image's
 * title would only be seen under a mouse, and a paragraph of its own would make a tight list a loose one. The break is
 * written as two spaces, which older Markdowns know too.
 */
final class CommonMarkImage implements ImageMarkup {
    private static final String BREAK = "  ";

    @Override
    public List<String> lines(Figure figure) {
        List<String> lines = paragraph(figure, MarkdownImage.of(figure, ""));
        lines.addAll(TextUnderImage.lines(figure.image().text()));
        if (figure.options().flag("echo")) {
            lines.addAll(Source.fence(figure.source()));
        }
        return lines;
    }

    /** Images stay in one paragraph, so that a tight list stays one. */
    @Override
    public List<String> lines(List<Figure> figures) {
        return inOneParagraph(this, figures);
    }

    /** An image, and its caption under it. */
    static List<String> paragraph(Figure figure, String image) {
        List<String> lines = new ArrayList<>();
        Optional<String> caption = figure.options().caption();
        lines.add(caption.isPresent() ? image + BREAK : image);
        caption.ifPresent(text -> lines.add("*" + MarkdownText.escape(text) + "*"));
        return lines;
    }

    /** Figures line by line, but behind a blank line where there is more to the figure before than a paragraph. */
    static List<String> inOneParagraph(ImageMarkup markup, List<Figure> figures) {
        List<String> lines = new ArrayList<>();
        for (Figure figure : figures) {
            if (lines.contains("") || (!lines.isEmpty() && lines.get(0).startsWith("<"))) {
                lines.add("");
            } else if (!lines.isEmpty()) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + BREAK);
            }
            lines.addAll(markup.lines(figure));
        }
        return lines;
    }
}
