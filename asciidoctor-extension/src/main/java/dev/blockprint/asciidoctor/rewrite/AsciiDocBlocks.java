package dev.blockprint.asciidoctor.rewrite;

import dev.blockprint.asciidoctor.block.DiagramStyle;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Finds the diagram blocks of an AsciiDoc source. */
public final class AsciiDocBlocks {
    private AsciiDocBlocks() {}

    /**
     * The blocks whose diagram stands in the document, in its order, with what is wrong with those that cannot be read;
     * a diagram in a file of its own, which a macro or an include names, is not among them.
     */
    public static Parsed<List<DiagramBlock>> find(SourceText document, RewriteOptions options) {
        Findings findings = scan(document, options);
        List<DiagramBlock> blocks = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>(findings.diagnostics());
        int number = 0;
        for (FoundBlock found : findings.blocks()) {
            number++;
            if (found.target() == null) {
                BlockSource.Read read = new BlockSource(document, options).read(found, number);
                diagnostics.addAll(read.diagnostics());
                DiagramBlock block = read.block();
                if (block != null && block.source().offsetIn(document, 0) >= 0) {
                    blocks.add(block);
                }
            }
        }
        return new Parsed<>(blocks, diagnostics);
    }

    static Findings scan(SourceText document, RewriteOptions options) {
        Findings findings = new Findings(document);
        Attributes attributes = new Attributes(options.attributes());
        new BlockScanner(attributes, language -> isDiagramFence(language, options), findings)
                .document(LineReader.document(DocumentLines.of(document.text()), attributes));
        return findings;
    }

    private static boolean isDiagramFence(String language, RewriteOptions options) {
        return DiagramStyle.DIAGRAM.styleName().equals(language)
                || options.fences().names().contains(language);
    }
}
