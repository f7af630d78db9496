package dev.blockprint.document;

import dev.blockprint.source.SourceText;
import java.util.List;

/** How a document's markup says that a block holds the native language. */
public interface ConvertedMarkup {
    /** What is to change around the lines of {@code block}, whose dialect becomes another; all stands outside of them. */
    List<Replacement> around(SourceText document, DiagramBlock block);

    /**
     * The lines that stand behind {@code block}, without the marks of lists and quotes around it: a blank line or what
     * else parts two blocks, and a block of the native language.
     *
     * @param number counted from 2, of the diagrams of one script
     */
    List<String> further(SourceText document, DiagramBlock block, int number, List<String> content);
}
