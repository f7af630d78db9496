package dev.blockprint.document.figure;

import dev.blockprint.document.Flavor;
import java.util.ArrayList;
import java.util.List;

/** How a flavour of Markdown writes a figure. */
@FunctionalInterface
public interface ImageMarkup {
    /** The way of this flavour. */
    static ImageMarkup of(Flavor flavor) {
        return switch (flavor) {
            case COMMONMARK -> new CommonMarkImage();
            case GFM -> new GitHubImage();
            case PANDOC -> new PandocFigure();
            case MKDOCS -> new MkDocsFigure();
            case HUGO -> new HugoFigure();
            case DOCUSAURUS -> new DocusaurusFigure();
            case HTML -> new HtmlFigure("&#10;");
        };
    }

    /**
     * The lines that take the block's place, without line ends and without the prefixes of the lists and quotes around
     * it. The first line is not blank.
     */
    List<String> lines(Figure figure);

    /** The lines of all figures of one block, which are paragraphs of their own if nothing else is said. */
    default List<String> lines(List<Figure> figures) {
        List<String> lines = new ArrayList<>();
        for (Figure figure : figures) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(lines(figure));
        }
        return lines;
    }

    /** The image within a sentence. */
    default String inline(Figure figure) {
        return MarkdownImage.inline(figure, "");
    }

    /** Whether the text of an image that stands alone is its caption. */
    default boolean captionIsText() {
        return false;
    }

    /** Whether it can show one picture in light surroundings and another one in dark ones. */
    default boolean showsPairs() {
        return false;
    }
}
