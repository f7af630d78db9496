package dev.blockprint.commonmark;

import dev.blockprint.document.BlockReader;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.figure.PageFigures;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Replaces the fences and images of one document that are diagrams, and leaves the others as they are. */
final class BlockReplacer {
    private final Node root;
    private final SourceText document;
    private final BlockReader reader;
    private final PageFigures figures;

    BlockReplacer(Node root, DiagramExtension.Builder settings) {
        SourceText given = settings.source();
        this.root = root;
        this.document = given != null ? given : Sketch.of(settings.documentName(), root);
        this.reader = new BlockReader(document, settings.fences(), settings.defaults());
        this.figures = settings.pageFigures();
    }

    Node replaceAll() {
        for (Node node : Tree.nodes(root)) {
            if (node instanceof FencedCodeBlock code) {
                Fence fence = Fence.in(code);
                reader.fence(
                                fence.info(document),
                                fence.content(document),
                                fence.whole(document),
                                fence.unclosed(document))
                        .ifPresent(block -> putFigures(code, block));
            } else if (node instanceof Image image) {
                image(image);
            }
        }
        return root;
    }

    private void image(Image image) {
        Place first = Place.start(image.getSourceSpans());
        Place behind = Place.end(image.getSourceSpans());
        Span span = new Span(first.offset(document), behind.offset(document));
        reader.image(span, image.getDestination(), Tree.text(image), image.getTitle())
                .ifPresent(block -> image(image, block, block.tree().span().end() - span.end()));
    }

    /** Puts what is drawn in place of an image; the attributes behind it are so many characters. */
    private void image(Image image, Parsed<DiagramBlock> block, int attributes) {
        Node behind = image.getNext();
        boolean last = behind == null
                || (behind.getNext() == null
                        && behind instanceof Text text
                        && text.getLiteral().length() == attributes);
        Node parent = image.getParent();
        if (parent instanceof Paragraph && image.getPrevious() == null && last) {
            putFigures(parent, block);
            return;
        }
        figures.inline(block).ifPresent(html -> {
            HtmlInline inline = new HtmlInline();
            inline.setLiteral(html);
            image.insertBefore(inline);
            image.unlink();
            if (attributes > 0 && behind instanceof Text text) {
                text.setLiteral(text.getLiteral().substring(attributes));
            }
        });
    }

    private void putFigures(Node node, Parsed<DiagramBlock> block) {
        HtmlBlock html = new HtmlBlock();
        html.setLiteral(figures.figures(block).stripTrailing());
        html.setSourceSpans(node.getSourceSpans());
        node.insertBefore(html);
        node.unlink();
    }
}
