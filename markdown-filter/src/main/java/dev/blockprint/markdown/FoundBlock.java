package dev.blockprint.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.source.Parsed;

/**
 * A block where it stands in the tree.
 *
 * @param node the fence; of an image, the paragraph that holds nothing else, or the image itself
 * @param block with what is wrong with its fence and options; after an error it is not rendered
 */
record FoundBlock(Node node, Parsed<DiagramBlock> block) {
    boolean isFence() {
        return node instanceof FencedCodeBlock;
    }

    /** Whether it stands within a sentence. */
    boolean isInline() {
        return !(node instanceof Block);
    }
}
