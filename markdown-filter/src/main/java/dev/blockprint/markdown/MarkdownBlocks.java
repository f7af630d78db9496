package dev.blockprint.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.FenceKinds;
import dev.blockprint.document.FrontMatter;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the diagram blocks of a Markdown document. */
public final class MarkdownBlocks {
    private MarkdownBlocks() {}

    /**
     * The fences in the order of the document, those that are broken too, with what is wrong with their fences and
     * options.
     *
     * @param defaults options of every block that does not have them itself
     */
    public static Parsed<List<DiagramBlock>> find(SourceText document, FenceKinds kinds, Map<String, String> defaults) {
        Parsed<Tree> tree = tree(document, false);
        List<Diagnostic> diagnostics = new ArrayList<>(tree.diagnostics());
        List<DiagramBlock> blocks = new ArrayList<>();
        for (FoundBlock found : tree.tree().blocks(document, kinds, defaults)) {
            diagnostics.addAll(found.block().diagnostics());
            blocks.add(found.block().tree());
        }
        return new Parsed<>(blocks, diagnostics);
    }

    /**
     * Parses a document. An error is one that leaves no blocks.
     *
     * @param images whether diagrams in files of their own are blocks as well, which images name
     */
    static Parsed<Tree> tree(SourceText document, boolean images) {
        String text = document.text();
        int start = FrontMatter.end(document);
        Optional<Node> root = BlockStructure.parse(text.substring(start), images);
        if (root.isEmpty()) {
            String message = "lists and quotes are nested too deeply";
            Span place = new Span(start, start);
            return new Parsed<>(
                    new Tree(null, start),
                    List.of(Diagnostic.error(document, place, message, "at most 500 of them on a line")));
        }
        return new Parsed<>(new Tree(root.get(), start), List.of());
    }

    /**
     * A parsed document.
     *
     * @param root null if it cannot be parsed
     * @param start where the Markdown begins in the document
     */
    record Tree(@Nullable Node root, int start) {
        List<FoundBlock> blocks(SourceText document, FenceKinds kinds, Map<String, String> defaults) {
            return root == null ? List.of() : new BlockFinder(document, start, kinds, defaults).find(root);
        }
    }
}
