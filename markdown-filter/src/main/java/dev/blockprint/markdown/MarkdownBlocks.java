package dev.blockprint.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.FenceKinds;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the diagram blocks of a Markdown document. */
public final class MarkdownBlocks {
    private MarkdownBlocks() {}

    /**
     * The blocks in the order of the document, those that are broken too, with what is wrong with their fences and
     * options.
     *
     * @param defaults options of every block that does not have them itself
     */
    public static Parsed<List<DiagramBlock>> find(SourceText document, FenceKinds kinds, Map<String, String> defaults) {
        Parsed<List<Fence>> fences = fences(document, kinds, defaults);
        List<Diagnostic> diagnostics = new ArrayList<>(fences.diagnostics());
        fences.tree().forEach(fence -> diagnostics.addAll(fence.diagnostics()));
        return new Parsed<>(fences.tree().stream().map(Fence::block).toList(), diagnostics);
    }

    /** Options of every block, and over them the language that the front matter of {@code text} names. */
    public static Map<String, String> defaults(String text, Map<String, String> all) {
        return FrontMatter.defaults(text, all);
    }

    /** Each fence has its own diagnostics; an error of the document is one that leaves no fences. */
    static Parsed<List<Fence>> fences(SourceText document, FenceKinds kinds, Map<String, String> defaults) {
        String text = document.text();
        int bom = text.startsWith("\ufeff") ? 1 : 0;
        int start = bom + FrontMatter.end(text.substring(bom));
        Optional<Node> root = BlockStructure.parse(text.substring(start));
        if (root.isEmpty()) {
            String message = "lists and quotes are nested too deeply";
            return new Parsed<>(
                    List.of(),
                    List.of(Diagnostic.error(
                            document, new Span(start, start), message, "at most 500 of them on a line")));
        }
        return new Parsed<>(new FenceFinder(document, start, kinds, defaults).find(root.get()), List.of());
    }
}
