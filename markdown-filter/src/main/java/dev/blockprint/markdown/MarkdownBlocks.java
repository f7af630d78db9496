package dev.blockprint.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.FenceKinds;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.util.List;
import java.util.Map;

/** Finds the diagram blocks of a Markdown document. */
public final class MarkdownBlocks {
    /** Blocks only: what stands within paragraphs is of no interest here. */
    private static final Parser PARSER = Parser.builder()
            .customInlineParserFactory((options, special, delimiters, processors, links, extensions) ->
                    new InlineParserImpl(options, special, delimiters, processors, links, extensions) {
                        @Override
                        public void parse(BasedSequence content, Node node) {}
                    })
            .build();

    private MarkdownBlocks() {}

    /**
     * The blocks in the order of the document, those that are broken too, with what is wrong with their fences and
     * options.
     *
     * @param defaults options of every block that does not have them itself
     */
    public static Parsed<List<DiagramBlock>> find(SourceText document, FenceKinds kinds, Map<String, String> defaults) {
        List<Fence> fences = fences(document, kinds, defaults);
        List<Diagnostic> diagnostics =
                fences.stream().flatMap(fence -> fence.diagnostics().stream()).toList();
        return new Parsed<>(fences.stream().map(Fence::block).toList(), diagnostics);
    }

    static List<Fence> fences(SourceText document, FenceKinds kinds, Map<String, String> defaults) {
        String text = document.text();
        int bom = text.startsWith("\ufeff") ? 1 : 0;
        int start = bom + FrontMatter.end(text.substring(bom));
        Node root = PARSER.parse(text.substring(start));
        return new FenceFinder(document, start, kinds, defaults).find(root);
    }
}
