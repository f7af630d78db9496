package dev.blockprint.markdown;

import java.util.List;

/** How a flavour of Markdown writes a figure. */
@FunctionalInterface
public interface ImageMarkup {
    /** An image as every Markdown has it, and its caption in emphasis below. */
    ImageMarkup COMMONMARK = new CommonMarkImage();

    /** A figure in HTML, with caption, id and size, and the source folded under it. */
    ImageMarkup HTML = new HtmlFigure("&#10;");

    /**
     * The lines that take the block's place, without line ends and without the prefixes of the lists and quotes around
     * it. The first line is not blank.
     */
    List<String> lines(Figure figure);
}
