package dev.blockprint.commonmark;

import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.figure.PageSettings;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Puts figures in place of diagram blocks, for programs that read Markdown with commonmark-java. The figures are HTML
 * in the tree, so that any renderer writes them, but for one that is told to escape HTML. One extension reads one
 * document, as a publisher does; an extension for several of them is given blocks with ids:
 *
 * <pre>{@code
 * DiagramExtension diagrams = DiagramExtension.of(publisher)
 *         .documentName("posts/backend.md")
 *         .address(ImageAddress.under("/images"))
 *         .build();
 * Parser parser = Parser.builder().extensions(List.of(diagrams)).build();
 * String html = HtmlRenderer.builder().build().render(parser.parse(markdown));
 * }</pre>
 */
public final class DiagramExtension implements Parser.ParserExtension {
    private final Builder settings;

    private DiagramExtension(Builder settings) {
        this.settings = settings;
    }

    public static Builder of(BlockPublisher publisher) {
        return new Builder(publisher);
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
        parser.postProcessor(root -> new BlockReplacer(root, settings).replaceAll());
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
