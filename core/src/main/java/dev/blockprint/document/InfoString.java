package dev.blockprint.document;

import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;

/**
 * What stands behind the opening marker of a fence.
 *
 * @param language its first word, or its first class where it is written {@code {.diagram #id}}; empty if there is none
 * @param cell whether the language stands in braces, as Quarto and R Markdown write cells that are run
 */
public record InfoString(String language, boolean cell, BlockOptions options) {
    /** Nothing stands there. */
    public static final InfoString NONE = new InfoString("", false, BlockOptions.NONE);

    /**
     * Reads {@code span} of {@code document}, in pandoc's form before or in the braces, Quarto's, and that of MkDocs and
     * Docusaurus ({@code title="…"} without braces). What cannot be read is left out, with an error; a key that is not
     * known is kept, with a warning.
     */
    public static Parsed<InfoString> parse(SourceText document, Span span) {
        return new InfoStringParser(document, span).parse();
    }

    /** An info string that is not part of a document. */
    public static Parsed<InfoString> parse(String text) {
        return parse(SourceText.of("", text), new Span(0, text.length()));
    }
}
