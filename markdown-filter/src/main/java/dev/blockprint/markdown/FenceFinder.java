package dev.blockprint.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.blockprint.Dialect;
import dev.blockprint.document.BlockOptions;
import dev.blockprint.document.CellOptions;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.FenceKinds;
import dev.blockprint.document.InfoString;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the diagrams among the fences of a parsed document. */
@SuppressWarnings("ReferenceEquality") // a node of the tree is equal to itself only
final class FenceFinder {
    private final SourceText document;
    private final int shift;
    private final FenceKinds kinds;
    private final Map<String, String> defaults;

    /** The parsed text is {@code document} from {@code shift} on. */
    FenceFinder(SourceText document, int shift, FenceKinds kinds, Map<String, String> defaults) {
        this.document = document;
        this.shift = shift;
        this.kinds = kinds;
        this.defaults = defaults;
    }

    /** In the order of the document. The tree may be deeper than the stack. */
    List<Fence> find(Node root) {
        List<Fence> fences = new ArrayList<>();
        Node node = root;
        while (node != null) {
            if (node instanceof FencedCodeBlock code) {
                fence(code, fences.size() + 1).ifPresent(fences::add);
            }
            Node child = node.getFirstChild();
            node = child != null ? child : following(node, root);
        }
        return fences;
    }

    private static @Nullable Node following(Node node, Node root) {
        for (Node at = node; at != null && at != root; at = at.getParent()) {
            Node next = at.getNext();
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    private Optional<Fence> fence(FencedCodeBlock code, int number) {
        BasedSequence info = code.getInfo();
        if (info.isEmpty()) {
            return Optional.empty();
        }
        Parsed<InfoString> parsed = InfoString.parse(document, span(info.getStartOffset(), info.getEndOffset()));
        SourceText content = content(code);
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
        if (code.getClosingMarker().isEmpty()) {
            diagnostics.add(unclosed(code));
        }
        BlockOptions options =
                parsed.tree().options().overlaidBy(cell.tree().options()).orElse(defaults);
        Span span = span(code.getStartOffset(), contentEnd(code));
        DiagramBlock block = new DiagramBlock(dialect.get(), cell.tree().source(), options, span, number);
        return Optional.of(new Fence(code, block, diagnostics));
    }

    private Diagnostic unclosed(FencedCodeBlock code) {
        BasedSequence marker = code.getOpeningMarker();
        return Diagnostic.error(
                document,
                span(marker.getStartOffset(), marker.getEndOffset()),
                "the diagram block is not closed",
                "end it with a line of " + marker);
    }

    /** An unclosed fence takes the blank lines behind it with it, which are not its own. */
    private int contentEnd(FencedCodeBlock code) {
        int end = code.getEndOffset();
        if (code.getClosingMarker().isEmpty()) {
            while (end > code.getStartOffset() && "\r\n".indexOf(document.text().charAt(shift + end - 1)) >= 0) {
                end--;
            }
        }
        return end;
    }

    private SourceText content(FencedCodeBlock code) {
        List<BasedSequence> lines = code.getContentLines();
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[lines.size() + 1];
        int behind = code.getInfo().getEndOffset();
        for (int i = 0; i < lines.size(); i++) {
            BasedSequence line = lines.get(i);
            BasedSequence words = line.trimEOL();
            int ending = line.length() - words.length();
            behind = line.getEndOffset();
            // Counted from the end: a line may begin with blanks that stand for the rest of a tab.
            offsets[i] = shift + Math.max(0, behind - ending - words.length());
            text.append(words).append('\n');
        }
        offsets[lines.size()] = shift + behind;
        return SourceText.embedded(document, text.toString(), offsets);
    }

    private Span span(int start, int end) {
        return new Span(shift + start, shift + end);
    }
}
