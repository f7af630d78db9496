package dev.blockprint.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.DelegatingNodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import dev.blockprint.document.figure.PageFigures;
import dev.blockprint.source.SourceText;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Renders the fences and images of one document that are diagrams, and leaves the others to whoever is next. */
@SuppressWarnings("ReferenceEquality") // a node of the tree is equal to itself only
final class DiagramNodeRenderer implements NodeRenderer {
    private final DiagramExtension.Builder settings;
    private final PageFigures figures;
    private final IdentityHashMap<Node, FoundBlock> blocks = new IdentityHashMap<>();
    private @Nullable Document found;

    private DiagramNodeRenderer(DiagramExtension.Builder settings, PageFigures figures) {
        this.settings = settings;
        this.figures = figures;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(FencedCodeBlock.class, this::render),
                new NodeRenderingHandler<>(Paragraph.class, this::render),
                new NodeRenderingHandler<>(Image.class, this::render),
                new NodeRenderingHandler<>(ImageRef.class, this::render));
    }

    private void render(Node node, NodeRendererContext context, HtmlWriter html) {
        find(node.getDocument());
        FoundBlock block = blocks.get(node);
        if (block == null) {
            context.delegateRender();
        } else if (block.isInline()) {
            figures.inline(block.block()).ifPresentOrElse(html::raw, context::delegateRender);
        } else {
            html.line();
            html.openPre();
            html.raw(figures.figures(block.block()));
            html.closePre();
            html.line();
        }
    }

    private void find(Document document) {
        if (document == found) {
            return;
        }
        SourceText given = settings.source();
        SourceText source = given != null
                ? given
                : SourceText.of(settings.documentName(), document.getChars().toString());
        blocks.clear();
        new BlockFinder(source, 0, settings.fences(), settings.defaults())
                .find(document)
                .forEach(block -> blocks.put(block.node(), block));
        found = document;
    }

    /** Makes one renderer for each rendering. */
    record Factory(DiagramExtension.Builder settings, PageFigures figures) implements DelegatingNodeRendererFactory {
        @Override
        public NodeRenderer apply(DataHolder options) {
            return new DiagramNodeRenderer(settings, figures);
        }

        /** After all others, which then are delegates. */
        @Override
        public @Nullable Set<Class<?>> getDelegates() {
            return null;
        }
    }
}
