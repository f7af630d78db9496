package dev.blockprint.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.figure.PageSettings;

/**
 * Shows diagram blocks as figures, for programs that turn Markdown into HTML with flexmark. One extension renders one
 * document, as a publisher does:
 *
 * <pre>{@code
 * DiagramExtension diagrams = DiagramExtension.of(publisher)
 *         .documentName("posts/backend.md")
 *         .address(ImageAddress.under("/images"))
 *         .build();
 * HtmlRenderer renderer = HtmlRenderer.builder().extensions(List.of(diagrams)).build();
 * String html = renderer.render(Parser.builder().build().parse(markdown));
 * }</pre>
 */
public final class DiagramExtension implements HtmlRenderer.HtmlRendererExtension {
    private final Builder settings;

    private DiagramExtension(Builder settings) {
        this.settings = settings;
    }

    public static Builder of(BlockPublisher publisher) {
        return new Builder(publisher);
    }

    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(HtmlRenderer.Builder builder, String rendererType) {
        if (rendererType.equals("HTML")) {
            builder.nodeRendererFactory(new DiagramNodeRenderer.Factory(settings, settings.pageFigures()));
        }
    }

    /** What the extension can be told. */
    public static final class Builder extends PageSettings<Builder> {
        private Builder(BlockPublisher publisher) {
            super(publisher);
        }

        @Override
        protected Builder self() {
            return this;
        }

        public DiagramExtension build() {
            return new DiagramExtension(this);
        }
    }
}
