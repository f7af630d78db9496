package dev.blockprint.document;

import dev.blockprint.Dialect;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fences and images of one Markdown document as diagram blocks, in their order. Who finds them need not know
 * which of them are diagrams, nor what may be said about those.
 */
public final class BlockReader {
    private final SourceText document;
    private final FenceKinds kinds;
    private final Map<String, String> defaults;
    private int number;

    /**
     * Prepares.
     *
     * @param defaults options of every block that does not have them itself
     */
    public BlockReader(SourceText document, FenceKinds kinds, Map<String, String> defaults) {
        this.document = document;
        this.kinds = kinds;
        this.defaults = defaults;
    }

    /**
     * A fence.
     *
     * @param info where its info string is
     * @param whole from its opening marker to its closing one
     * @param unclosed its opening marker, if it has no closing one; else null
     * @return none if it is no diagram; with an error, the block is not to be rendered
     */
    public Optional<Parsed<DiagramBlock>> fence(Span info, SourceText content, Span whole, @Nullable Span unclosed) {
        Parsed<InfoString> parsed = InfoString.parse(document, info);
        Optional<Dialect> dialect = kinds.dialect(parsed.tree(), content.text());
        if (dialect.isEmpty()) {
            return Optional.empty();
        }
        Parsed<CellOptions> cell = CellOptions.parse(content);
        if (cell.tree().options().off("eval") || cell.tree().options().off("include")) {
            return Optional.empty();
        }
        List<Diagnostic> diagnostics = new ArrayList<>(parsed.diagnostics());
        diagnostics.addAll(cell.diagnostics());
        if (unclosed != null) {
            String advice = "end it with a line of " + document.slice(unclosed);
            diagnostics.add(Diagnostic.error(document, unclosed, "the diagram block is not closed", advice));
        }
        BlockOptions options =
                parsed.tree().options().overlaidBy(cell.tree().options()).orElse(defaults);
        DiagramBlock block = new DiagramBlock(dialect.get(), cell.tree().source(), options, whole, ++number);
        return Optional.of(new Parsed<>(block, diagnostics));
    }

    /**
     * An image, with the attributes that may stand in braces directly behind it.
     *
     * @param image where it is
     * @param address as a browser would read it, with its percent escapes
     * @param text what it says to those who cannot see it
     * @param title its caption; null if it has none
     * @return none if its address is no diagram's file; the block's span takes the attributes in
     */
    public Optional<Parsed<DiagramBlock>> image(Span image, String address, String text, @Nullable String title) {
        Optional<String> file = DiagramFiles.path(address, kinds);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Span braces = Attributes.behind(document.text(), image.end());
        Parsed<BlockOptions> attributes = Attributes.parse(document, braces);
        Map<String, String> said = new LinkedHashMap<>();
        if (!text.isBlank()) {
            said.put("alt", text);
        }
        if (title != null && !title.isBlank()) {
            said.put("caption", title);
        }
        BlockOptions own = new BlockOptions(null, List.of(), said).overlaidBy(attributes.tree());
        Map<String, String> always = new LinkedHashMap<>(own.values());
        always.put("from", file.get());
        if (own.id() == null && own.caption().isEmpty()) {
            always.put("target", DiagramFiles.stem(file.get()));
        }
        BlockOptions options = new BlockOptions(own.id(), own.classes(), always).orElse(defaults);
        SourceText nothing = SourceText.embedded(document, "", new int[] {image.start()});
        Span whole = new Span(image.start(), braces.end());
        DiagramBlock block = new DiagramBlock(Dialect.DIAGRAM, nothing, options, whole, ++number);
        return Optional.of(new Parsed<>(block, attributes.diagnostics()));
    }
}
