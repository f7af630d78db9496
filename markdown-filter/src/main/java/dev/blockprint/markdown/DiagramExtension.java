package dev.blockprint.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.FenceKinds;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.figure.FigureHtml;
import dev.blockprint.document.figure.PlainFigure;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
    private final FigureHtml figures;

    private DiagramExtension(Builder settings) {
        this.settings = settings;
        FigureHtml own = settings.figures;
        this.figures = own == null ? new PlainFigure(settings.address) : own;
    }

    public static Builder of(BlockPublisher publisher) {
        return new Builder(publisher);
    }

    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(HtmlRenderer.Builder builder, String rendererType) {
        if (rendererType.equals("HTML")) {
            Builder of = settings;
            DiagramNodeRenderer.Setup setup = new DiagramNodeRenderer.Setup(
                    of.publisher, figures, of.fences, of.defaults, of.source, of.name, of.diagnostics);
            builder.nodeRendererFactory(new DiagramNodeRenderer.Factory(setup));
        }
    }

    /** What an extension can be told; all but the publisher has a default. */
    public static final class Builder {
        private final BlockPublisher publisher;
        private FenceKinds fences = FenceKinds.DEFAULT;
        private Map<String, String> defaults = Map.of();
        private ImageAddress address = ImageAddress.under("");
        private Consumer<Diagnostic> diagnostics = diagnostic -> {};
        private String name = "document";
        private @Nullable FigureHtml figures;
        private @Nullable SourceText source;

        private Builder(BlockPublisher publisher) {
            this.publisher = publisher;
        }

        /** Which fences are diagrams. */
        public Builder fences(FenceKinds kinds) {
            this.fences = kinds;
            return this;
        }

        /** Options of every block that does not have them itself. */
        public Builder defaults(Map<String, String> options) {
            this.defaults = Map.copyOf(options);
            return this;
        }

        /** How the page refers to an image; without it by the file's name alone. Not asked by {@link #figures} of your own. */
        public Builder address(ImageAddress images) {
            this.address = images;
            return this;
        }

        /** Who hears what there is to say about the blocks, errors too; without it nobody. */
        public Builder diagnostics(Consumer<Diagnostic> listener) {
            this.diagnostics = listener;
            return this;
        }

        /** What messages call the document. */
        public Builder documentName(String document) {
            this.name = document;
            return this;
        }

        /**
         * The text that is parsed, where messages shall name its place in something larger, such as a file with front
         * matter.
         */
        public Builder source(SourceText parsed) {
            this.source = parsed;
            return this;
        }

        /** Figures of your own in place of the plain ones. */
        public Builder figures(FigureHtml own) {
            this.figures = own;
            return this;
        }

        public DiagramExtension build() {
            return new DiagramExtension(this);
        }
    }
}
