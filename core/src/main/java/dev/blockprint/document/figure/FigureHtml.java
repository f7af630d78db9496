package dev.blockprint.document.figure;

import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Published;

/** Writes what stands in a page for a block. */
@FunctionalInterface
public interface FigureHtml {
    /**
     * The HTML of a block: of its image, or, where there is none, of its source and what is wrong with it. It is put
     * into the page as it is, so whatever comes from the block must be escaped.
     */
    String html(DiagramBlock block, Published published);

    /** Whether it can show one picture in light surroundings and another one in dark ones. */
    default boolean showsPairs() {
        return false;
    }
}
