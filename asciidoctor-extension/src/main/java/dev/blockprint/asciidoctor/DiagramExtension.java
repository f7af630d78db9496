package dev.blockprint.asciidoctor;

import dev.blockprint.Renderer;
import dev.blockprint.asciidoctor.block.DiagramStyle;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.extension.JavaExtensionRegistry;

/**
 * Teaches an {@link Asciidoctor} to draw diagrams: {@code [diagram]}, {@code [dot]} and {@code [graphviz]} blocks,
 * {@code diagram} fences, and the macros {@code diagram::file[]} and {@code diagram:file[]}.
 *
 * <p>On the class path it is found by the service loader. To register it by hand:
 *
 * <pre>{@code
 * try (Blockprint blockprint = Blockprint.builder().build();
 *         Asciidoctor asciidoctor = Asciidoctor.Factory.create()) {
 *     new DiagramExtension(blockprint).register(asciidoctor);
 *     asciidoctor.convertFile(file, options);
 * }
 * }</pre>
 *
 * <p>One extension may serve several documents at a time.
 */
public final class DiagramExtension {
    private final Conversions conversions;

    /** Images are written where Asciidoctor's own attributes say, and figures become its own image blocks. */
    public DiagramExtension(Renderer renderer) {
        this(new ImageWriter(renderer));
    }

    /** Figures become Asciidoctor's own image blocks. */
    public DiagramExtension(DocumentPublishers publishers) {
        this(publishers, FigureMarkup.NATIVE);
    }

    public DiagramExtension(DocumentPublishers publishers, FigureMarkup markup) {
        this.conversions = new Conversions(publishers, markup);
    }

    public void register(Asciidoctor asciidoctor) {
        JavaExtensionRegistry registry = asciidoctor.javaExtensionRegistry();
        registry.preprocessor(new SourceMapSwitch());
        for (DiagramStyle style : DiagramStyle.values()) {
            registry.block(style.styleName(), new DiagramBlockProcessor(style));
            registry.blockMacro(style.styleName(), new DiagramMacroProcessor(style));
            registry.inlineMacro(style.styleName(), new DiagramInlineProcessor(style, conversions));
        }
        registry.treeprocessor(new DiagramTreeprocessor(conversions));
    }
}
