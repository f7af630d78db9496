package dev.blockprint.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.blockprint.document.Replacement;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fence, or a paragraph that is an image, among its lists, quotes and neighbours, where something else shall stand.
 *
 * <p>A fence ends the paragraph before it and needs no blank line, but a paragraph in its place would become one with
 * its neighbours; so blank lines are put around it where there are none. None is needed before the first block of an
 * item or a quote, nor between the last block of an item and the next item, where it would make a tight list a loose one.
 */
@SuppressWarnings("ReferenceEquality") // a node of the tree is equal to itself only
final class BlockPlace {
    private final String text;
    private final String separator;
    private final FoundBlock found;
    private final Span span;
    private final int shift;
    private final @Nullable Node mark;
    private final int start;
    private final int lineStart;
    private final String prefix;

    BlockPlace(String text, String separator, FoundBlock found, int shift) {
        this.text = text;
        this.separator = separator;
        this.found = found;
        this.span = found.block().tree().span();
        this.shift = shift;
        this.mark = found.isFence() ? mark(found.node()) : null;
        this.start = mark == null
                ? span.start()
                : shift + mark.getChars().trimStart().getStartOffset();
        this.lineStart = Math.max(shift, Lines.start(text, start));
        this.prefix = continuation(text.substring(lineStart, start));
    }

    /** Puts {@code words} where the block is within its sentence. */
    Replacement replaceBy(String words) {
        return new Replacement(span, words);
    }

    /** Puts {@code lines} where the block is; an error's mark before it goes. */
    List<Replacement> replaceBy(List<String> lines) {
        List<Replacement> replacements = new ArrayList<>();
        int end = span.end();
        if (needsBlankBefore()) {
            replacements.add(new Replacement(new Span(lineStart, lineStart), prefix.stripTrailing() + separator));
        }
        StringBuilder written = new StringBuilder();
        for (String line : lines) {
            if (!written.isEmpty()) {
                written.append(separator).append(line.isBlank() ? prefix.stripTrailing() : prefix);
            }
            written.append(line);
        }
        int next = Lines.next(text, end);
        if (next < text.length() && !isBlank(next) && !endsItemBefore(next)) {
            written.append(separator).append(prefix.stripTrailing());
        }
        replacements.add(new Replacement(new Span(start, end), written.toString()));
        return replacements;
    }

    /** Leaves the block and puts {@code comment} before it, in place of an earlier one. */
    Replacement markBy(String comment) {
        if (mark != null) {
            return new Replacement(new Span(start, Lines.end(text, start)), comment);
        }
        return new Replacement(new Span(start, start), comment + separator + prefix);
    }

    /** Whether it stands in a list or a quote. */
    boolean isNested() {
        return !(found.node().getParent() instanceof Document);
    }

    /** Whether it fills a line of its paragraph, where an HTML tag would begin a block that Markdown does not read. */
    boolean isOwnLine() {
        String behind = text.substring(span.end(), Lines.end(text, span.end()));
        boolean marks = text.substring(lineStart, start).chars().allMatch(c -> " \t>-+*.)0123456789".indexOf(c) >= 0);
        return marks && behind.isBlank();
    }

    private boolean needsBlankBefore() {
        Node first = mark == null ? found.node() : mark;
        boolean opensContainer = first.getPrevious() == null && !(first.getParent() instanceof Document);
        boolean behindMarker = !text.substring(lineStart, start).equals(prefix);
        return lineStart > shift && !opensContainer && !behindMarker && !isBlank(Lines.endOfPrevious(text, lineStart));
    }

    /** Whether the line that begins at {@code next} opens the item behind the one that the fence ends. */
    private boolean endsItemBefore(int next) {
        Node last = found.node();
        while (last != null && last.getNext() == null) {
            last = last.getParent();
        }
        Node behind = last == null ? null : last.getNext();
        return behind instanceof ListItem
                && last != found.node()
                && Lines.start(text, shift + behind.getStartOffset()) == next;
    }

    private boolean isBlank(int at) {
        return Lines.isBlank(text, at, prefix.chars().filter(c -> c == '>').count());
    }

    /** Quote markers and blanks go on in the next line; list markers become blanks. */
    private static String continuation(String before) {
        StringBuilder prefix = new StringBuilder();
        before.chars().forEach(c -> prefix.append(c == '>' || c == '\t' ? (char) c : ' '));
        return prefix.toString();
    }

    private static @Nullable Node mark(Node fence) {
        Node before = fence.getPrevious();
        boolean ours =
                before instanceof HtmlBlockBase && before.getChars().trimStart().startsWith(ErrorMark.START);
        return ours ? before : null;
    }
}
