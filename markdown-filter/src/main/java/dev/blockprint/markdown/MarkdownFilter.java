package dev.blockprint.markdown;

import dev.blockprint.document.BlockFigure;
import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Flavor;
import dev.blockprint.document.FrontMatter;
import dev.blockprint.document.Published;
import dev.blockprint.document.Replacement;
import dev.blockprint.document.figure.Figure;
import dev.blockprint.document.figure.ImageMarkup;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import dev.blockprint.source.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Replaces the diagram blocks of a Markdown document by images. All bytes outside the blocks stay as they are, but for
 * blank lines that an image needs around it and a fence does not. So are images whose address is a diagram's file. A block of which no picture can be made stays, with an
 * HTML comment before it that tells why.
 */
public final class MarkdownFilter {
    private static final int LONGEST = 64 << 20;
    private static final ImageMarkup COMMONMARK = ImageMarkup.of(Flavor.COMMONMARK);

    private final FilterOptions options;

    public MarkdownFilter(FilterOptions options) {
        this.options = options;
    }

    /**
     * Filters the bytes of a document. One that is not UTF-8 comes back as it is, with an error at its first bad byte.
     *
     * @param name what messages call the document
     */
    public FilterResult filter(byte[] document, String name, BlockPublisher publisher) {
        if (document.length > LONGEST) {
            return refused(document, SourceText.of(name, ""), "the document has more than 64 MiB", "split it");
        }
        Utf8 text = Utf8.decode(name, document);
        if (!text.whole()) {
            return refused(document, text.source(), "the document is not UTF-8", "save it as UTF-8");
        }
        return filter(document, text.source(), publisher);
    }

    private static FilterResult refused(byte[] document, SourceText upToThere, String message, String advice) {
        Span end = new Span(upToThere.length(), upToThere.length());
        return new FilterResult(document, List.of(Diagnostic.error(upToThere, end, message, advice)), 0);
    }

    private FilterResult filter(byte[] bytes, SourceText document, BlockPublisher publisher) {
        Parsed<MarkdownBlocks.Tree> tree = MarkdownBlocks.tree(document, true);
        Parsed<Map<String, String>> defaults = FrontMatter.defaults(document, options.defaults());
        List<Diagnostic> diagnostics = new ArrayList<>(defaults.diagnostics());
        diagnostics.addAll(tree.diagnostics());
        List<FoundBlock> blocks = tree.tree().blocks(document, options.fences(), defaults.tree());
        if (blocks.isEmpty()) {
            return new FilterResult(bytes, diagnostics, 0);
        }
        String separator = Lines.separator(document.text());
        List<Replacement> replacements = new ArrayList<>();
        for (FoundBlock found : blocks) {
            BlockPlace place = new BlockPlace(
                    document.text(), separator, found, tree.tree().start());
            List<Diagnostic> said = new ArrayList<>(found.block().diagnostics());
            DiagramBlock block = captioned(found);
            Published published = found.block().hasErrors() ? Published.NOTHING : publish(found, block, publisher);
            said.addAll(published.diagnostics());
            diagnostics.addAll(said);
            List<Figure> figures = BlockFigure.of(block, published.images()).stream()
                    .map(figure -> Figure.of(figure, options.address(), place.isNested()))
                    .toList();
            if (figures.isEmpty() && found.isFence()) {
                int line = document.locate(block.span().start()).line();
                replacements.add(place.markBy(ErrorMark.of(said, document.name(), line)));
            } else if (found.isInline() && !figures.isEmpty()) {
                replacements.add(place.replaceBy(inline(figures, place)));
            } else if (!figures.isEmpty()) {
                replacements.addAll(place.replaceBy(options.markup().lines(figures)));
            }
        }
        byte[] filtered = Replacement.applyAll(document.text(), replacements).getBytes(StandardCharsets.UTF_8);
        return new FilterResult(filtered, diagnostics, blocks.size());
    }

    private String inline(List<Figure> figures, BlockPlace place) {
        ImageMarkup own = options.markup();
        String words = figures.stream().map(own::inline).collect(Collectors.joining(" "));
        return words.startsWith("<") && place.isOwnLine()
                ? figures.stream().map(COMMONMARK::inline).collect(Collectors.joining(" "))
                : words;
    }

    /** With the text of an image that stands alone as its caption, where that is how captions are written. */
    private DiagramBlock captioned(FoundBlock found) {
        DiagramBlock block = found.block().tree();
        Optional<String> text = block.options().value("alt");
        boolean captioned = options.markup().captionIsText() && !found.isFence() && !found.isInline();
        if (!captioned || text.isEmpty()) {
            return block;
        }
        return block.withOptions(block.options().orElse(Map.of("caption", text.get())));
    }

    private Published publish(FoundBlock found, DiagramBlock block, BlockPublisher publisher) {
        boolean pair = options.markup().showsPairs() && !found.isInline();
        return pair ? publisher.publishPair(block) : publisher.publish(block);
    }
}
