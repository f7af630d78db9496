package dev.blockprint.asciidoctor.rewrite;

import dev.blockprint.asciidoctor.block.DiagramAttributes;
import dev.blockprint.asciidoctor.block.DiagramStyle;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A diagram block in a source.
 *
 * @param first the block's first line after its metadata
 * @param last its last line: the closing delimiter, or the paragraph's end, or the macro itself
 * @param content the lines between the delimiters
 * @param target the file that a macro names; null for a block
 * @param macro what stands in a macro's brackets; empty for a block
 * @param said what the author says about the diagram, with the document's attributes as they are there
 * @param title plain; null if there is none
 * @param imagesdir what images' targets begin with there; empty if nothing
 * @param substituting the document's attributes at the block, if references in it are to be resolved; else null
 * @param afterText whether the line before the block belongs to a paragraph
 * @param continued whether a list continuation stands right before the block
 * @param separator what must be escaped, since the block stands in a table cell; 0 if it does not
 * @param closed whether a delimited block has its end
 * @param inline whether it is a macro within a line of text
 */
record FoundBlock(
        DiagramStyle style,
        Metadata metadata,
        Line first,
        Line last,
        List<Line> content,
        @Nullable String target,
        AttributeList macro,
        DiagramAttributes said,
        @Nullable String title,
        String imagesdir,
        @Nullable UnaryOperator<String> substituting,
        boolean afterText,
        boolean continued,
        char separator,
        boolean closed,
        boolean inline) {
    FoundBlock {
        content = List.copyOf(content);
    }
}
