package dev.blockprint.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.DelegatingNodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import dev.blockprint.document.BlockFigure;
import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.FenceKinds;
import dev.blockprint.document.Published;
import dev.blockprint.document.figure.FigureHtml;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Renders the fences of one document that are diagrams, and leaves the others to whoever is next. */
@SuppressWarnings("ReferenceEquality") // a node of the tree is equal to itself only
final class DiagramNodeRenderer implements NodeRenderer {
    private final Setup setup;
    private final IdentityHashMap<FencedCodeBlock, Fence> fences = new IdentityHashMap<>();
    private @Nullable Document found;

    private DiagramNodeRenderer(Setup setup) {
        this.setup = setup;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(FencedCodeBlock.class, this::render));
    }

    private void render(FencedCodeBlock code, NodeRendererContext context, HtmlWriter html) {
        find(code.getDocument());
        Fence fence = fences.get(code);
        if (fence == null) {
            context.delegateRender();
            return;
        }
        List<Diagnostic> said = new ArrayList<>(fence.diagnostics());
        Published published = fence.broken() ? Published.NOTHING : publish(fence.block());
        said.addAll(published.diagnostics());
        said.forEach(setup.diagnostics);
        html.line();
        html.openPre();
        if (published.images().isEmpty()) {
            html.raw(setup.figures.html(fence.block(), new Published(List.of(), said)));
        }
        for (BlockFigure figure : BlockFigure.of(published.drawn(fence.block()), published.images())) {
            html.raw(setup.figures.html(figure.block(), new Published(figure.image(), said)));
        }
        html.closePre();
        html.line();
    }

    private Published publish(DiagramBlock block) {
        return setup.figures.showsPairs() ? setup.publisher.publishPair(block) : setup.publisher.publish(block);
    }

    private void find(Document document) {
        if (document == found) {
            return;
        }
        SourceText source = setup.source;
        if (source == null) {
            source = SourceText.of(setup.name, document.getChars().toString());
        }
        fences.clear();
        for (Fence fence : new FenceFinder(source, 0, setup.kinds, setup.defaults).find(document)) {
            fences.put(fence.node(), fence);
        }
        found = document;
    }

    /** What the renderer was told. */
    record Setup(
            BlockPublisher publisher,
            FigureHtml figures,
            FenceKinds kinds,
            Map<String, String> defaults,
            @Nullable SourceText source,
            String name,
            Consumer<Diagnostic> diagnostics) {}

    /** Makes one renderer for each rendering. */
    record Factory(Setup setup) implements DelegatingNodeRendererFactory {
        @Override
        public NodeRenderer apply(DataHolder options) {
            return new DiagramNodeRenderer(setup);
        }

        /** After all others, which then are delegates. */
        @Override
        public @Nullable Set<Class<?>> getDelegates() {
            return null;
        }
    }
}
