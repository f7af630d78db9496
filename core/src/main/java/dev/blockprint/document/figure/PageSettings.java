package dev.blockprint.document.figure;

import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.FenceKinds;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What an extension of a Markdown library can be told about the page that it renders; all but the publisher has a
 * default.
 *
 * @param <S> the builder itself
 */
public abstract class PageSettings<S extends PageSettings<S>> {
    private final BlockPublisher publisher;
    private FenceKinds fences = FenceKinds.DEFAULT;
    private Map<String, String> defaults = Map.of();
    private ImageAddress address = ImageAddress.under("");
    private Consumer<Diagnostic> diagnostics = diagnostic -> {};
    private String name = "document";
    private @Nullable FigureHtml figures;
    private @Nullable SourceText source;

    protected PageSettings(BlockPublisher publisher) {
        this.publisher = publisher;
    }

    /** This builder. */
    protected abstract S self();

    /** Which fences are diagrams. */
    public S fences(FenceKinds kinds) {
        this.fences = kinds;
        return self();
    }

    /** Options of every block that does not have them itself. */
    public S defaults(Map<String, String> options) {
        this.defaults = Map.copyOf(options);
        return self();
    }

    /**
     * How the page refers to an image; without it by the file's name alone. {@link #figures} of your own are asked for
     * those that stand alone, not for those within a sentence.
     */
    public S address(ImageAddress images) {
        this.address = images;
        return self();
    }

    /** Who hears what there is to say about the blocks, errors too; without it nobody. */
    public S diagnostics(Consumer<Diagnostic> listener) {
        this.diagnostics = listener;
        return self();
    }

    /** What messages call the document. */
    public S documentName(String document) {
        this.name = document;
        return self();
    }

    /**
     * The text that is parsed, where messages shall name its place in something larger, such as a file with front
     * matter.
     */
    public S source(SourceText parsed) {
        this.source = parsed;
        return self();
    }

    /** Figures of your own in place of the plain ones. */
    public S figures(FigureHtml own) {
        this.figures = own;
        return self();
    }

    public FenceKinds fences() {
        return fences;
    }

    public Map<String, String> defaults() {
        return defaults;
    }

    public String documentName() {
        return name;
    }

    /** Null if the parsed text is a document of its own. */
    public @Nullable SourceText source() {
        return source;
    }

    /** What writes the figures of the page. */
    public PageFigures pageFigures() {
        FigureHtml own = figures;
        return new PageFigures(publisher, own == null ? new PlainFigure(address) : own, address, diagnostics);
    }
}
