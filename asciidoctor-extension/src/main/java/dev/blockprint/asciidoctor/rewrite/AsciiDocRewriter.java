package dev.blockprint.asciidoctor.rewrite;

import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;
import dev.blockprint.document.Published;
import dev.blockprint.document.Replacement;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.DocumentText;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import dev.blockprint.source.Utf8;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/**
 * Replaces the diagram blocks of an AsciiDoc source by image macros, for generators that cannot run the extension, such
 * as Antora. A block's title, id and the attributes that images know stay; all bytes outside the blocks stay as they
 * are. A block of which no picture can be made stays too, with a comment line before it that tells why.
 *
 * <pre>{@code
 * RewriteOptions options = RewriteOptions.DEFAULT.withTarget(ImageTarget.relativeTo(output));
 * RewriteResult result = new AsciiDocRewriter(options).rewrite(bytes, "posts/backend.adoc", publisher);
 * }</pre>
 */
public final class AsciiDocRewriter {
    private static final int LONGEST = 64 << 20;

    private final RewriteOptions options;

    public AsciiDocRewriter(RewriteOptions options) {
        this.options = options;
    }

    /**
     * Rewrites the bytes of a document: UTF-8, or UTF-16 with a byte order mark. Any other comes back as it is, with an
     * error at its first bad byte.
     *
     * @param name what messages call the document
     */
    public RewriteResult rewrite(byte[] document, String name, BlockPublisher publisher) {
        if (document.length > LONGEST) {
            return refused(document, SourceText.of(name, ""), "the document has more than 64 MiB", "split it");
        }
        DocumentText text;
        try {
            text = DocumentText.decode(document);
        } catch (CharacterCodingException e) {
            return refused(
                    document, Utf8.decode(name, document).source(), "the document is not UTF-8", "save it as UTF-8");
        }
        SourceText source = SourceText.of(name, text.text());
        Findings findings = AsciiDocBlocks.scan(source, options);
        int count = findings.blocks().size() + findings.inline().size();
        if (count == 0) {
            return new RewriteResult(document, findings.diagnostics(), 0);
        }
        List<Diagnostic> diagnostics = new ArrayList<>(findings.diagnostics());
        List<Replacement> replacements = new ArrayList<>();
        int number = 0;
        for (FoundBlock block : findings.blocks()) {
            replacements.addAll(rewrite(block, ++number, source, publisher, diagnostics));
        }
        // Asciidoctor resolves macros within lines when it knows all blocks: so they are counted.
        for (FoundBlock macro : findings.inline()) {
            replacements.addAll(rewrite(macro, ++number, source, publisher, diagnostics));
        }
        String rewritten = Replacement.applyAll(text.text(), replacements);
        return new RewriteResult(text.encode(rewritten, document), diagnostics, count);
    }

    private List<Replacement> rewrite(
            FoundBlock block, int number, SourceText document, BlockPublisher publisher, List<Diagnostic> diagnostics) {
        BlockSource.Read read = new BlockSource(document, options).read(block, number);
        List<Diagnostic> said = new ArrayList<>(read.diagnostics());
        DiagramBlock diagram = read.block();
        List<Image> images = List.of();
        String drawn = "";
        if (diagram != null) {
            Published published = publisher.publish(diagram);
            said.addAll(published.diagnostics());
            images = published.images();
            drawn = published.drawn(diagram).source().text();
        }
        diagnostics.addAll(said);
        BlockReplacement replacement = new BlockReplacement(document.text(), block);
        if (block.inline()) {
            // A line has room for one picture: the first.
            return images.isEmpty()
                    ? replacement.markedWithin(said)
                    : List.of(replacement.within(images.get(0), options.target().of(images.get(0), block.imagesdir())));
        }
        return images.isEmpty()
                ? replacement.marked(said)
                : replacement.by(images, image -> options.target().of(image, block.imagesdir()), drawn);
    }

    private static RewriteResult refused(byte[] document, SourceText upToThere, String message, String advice) {
        Span end = new Span(upToThere.length(), upToThere.length());
        return new RewriteResult(document, List.of(Diagnostic.error(upToThere, end, message, advice)), 0);
    }
}
