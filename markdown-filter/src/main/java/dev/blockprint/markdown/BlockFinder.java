package dev.blockprint.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.blockprint.document.BlockReader;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.FenceKinds;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the diagrams among the fences and images of a parsed document. */
@SuppressWarnings("ReferenceEquality") // a node of the tree is equal to itself only
final class BlockFinder {
    private final SourceText document;
    private final int shift;
    private final BlockReader reader;

    /** The parsed text is {@code document} from {@code shift} on. */
    BlockFinder(SourceText document, int shift, FenceKinds kinds, Map<String, String> defaults) {
        this.document = document;
        this.shift = shift;
        this.reader = new BlockReader(document, kinds, defaults);
    }

    /** In the order of the document. The tree may be deeper than the stack. */
    List<FoundBlock> find(Node root) {
        List<FoundBlock> found = new ArrayList<>();
        Node node = root;
        while (node != null) {
            if (node instanceof FencedCodeBlock code && !code.getInfo().isEmpty()) {
                fence(code).ifPresent(block -> found.add(new FoundBlock(code, block)));
            } else if (node instanceof Image || node instanceof ImageRef) {
                Node image = node;
                image(image).ifPresent(block -> found.add(new FoundBlock(standing(image, block.tree()), block)));
            }
            Node child = node.getFirstChild();
            node = child != null ? child : following(node, root);
        }
        return found;
    }

    private static @Nullable Node following(Node node, Node root) {
        for (Node at = node; at != null && at != root; at = at.getParent()) {
            Node next = at.getNext();
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    private Optional<Parsed<DiagramBlock>> fence(FencedCodeBlock code) {
        Span unclosed = code.getClosingMarker().isEmpty() ? span(code.getOpeningMarker()) : null;
        Span whole = new Span(shift + code.getStartOffset(), shift + contentEnd(code));
        return reader.fence(span(code.getInfo()), content(code), whole, unclosed);
    }

    private Optional<Parsed<DiagramBlock>> image(Node node) {
        String text = new TextCollectingVisitor().collectAndGetText(node);
        if (node instanceof Image image) {
            return image(node, image.getUrl(), text, image.getTitle());
        }
        Reference reference = ((ImageRef) node).getReferenceNode(node.getDocument());
        return reference == null ? Optional.empty() : image(node, reference.getUrl(), text, reference.getTitle());
    }

    private Optional<Parsed<DiagramBlock>> image(Node node, BasedSequence url, String text, BasedSequence title) {
        String caption = title.isEmpty() ? null : Escaping.unescapeString(title);
        return reader.image(span(node.getChars()), Escaping.unescapeString(url), text, caption);
    }

    /** The paragraph around an image, if there is nothing in it but the image and its attributes; else the image. */
    private Node standing(Node image, DiagramBlock block) {
        if (!(image.getParent() instanceof Paragraph paragraph)) {
            return image;
        }
        BasedSequence chars = paragraph.getChars().trim();
        boolean alone = shift + chars.getStartOffset() == block.span().start()
                && shift + chars.getEndOffset() == block.span().end();
        return alone ? paragraph : image;
    }

    /** An unclosed fence takes the blank lines behind it with it, which are not its own. */
    private int contentEnd(FencedCodeBlock code) {
        int end = code.getEndOffset();
        if (code.getClosingMarker().isEmpty()) {
            while (end > code.getStartOffset() && "\r\n".indexOf(document.text().charAt(shift + end - 1)) >= 0) {
                end--;
            }
        }
        return end;
    }

    private SourceText content(FencedCodeBlock code) {
        List<BasedSequence> lines = code.getContentLines();
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[lines.size() + 1];
        int behind = code.getInfo().getEndOffset();
        for (int i = 0; i < lines.size(); i++) {
            BasedSequence line = lines.get(i);
            BasedSequence words = line.trimEOL();
            int ending = line.length() - words.length();
            behind = line.getEndOffset();
            // Counted from the end: a line may begin with blanks that stand for the rest of a tab.
            offsets[i] = shift + Math.max(0, behind - ending - words.length());
            text.append(words).append('\n');
        }
        offsets[lines.size()] = shift + behind;
        return SourceText.embedded(document, text.toString(), offsets);
    }

    private Span span(BasedSequence part) {
        return new Span(shift + part.getStartOffset(), shift + part.getEndOffset());
    }
}
