package dev.blockprint.site.body;

import dev.blockprint.document.BlockOptions;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.source.SourceText;
import java.util.Map;

/**
 * Puts a block back into its document: Asciidoctor tells the line that a block begins at, and with the document at hand
 * messages can name the column too, and show the line.
 */
final class BlockPlace {
    private BlockPlace() {}

    /** The block with its place in {@code document}, if it is there, and with {@code defaults} for its options. */
    static DiagramBlock in(SourceText document, DiagramBlock block, Map<String, String> defaults) {
        BlockOptions options = block.options().orElse(defaults);
        return block.withOptions(options).withSource(embedded(document, block.source()));
    }

    private static SourceText embedded(SourceText document, SourceText block) {
        String[] lines = block.text().split("\n", -1);
        int[] offsets = new int[lines.length];
        int at = startOfLine(document.text(), block.locate(0).line());
        for (int i = 0; i < lines.length; i++) {
            int end = document.text().indexOf('\n', at);
            String there = document.text().substring(at, end < 0 ? document.length() : end);
            int column = there.indexOf(lines[i].stripTrailing());
            boolean last = i == lines.length - 1 && lines[i].isEmpty();
            if (column < 0 && !last) {
                // It came out of another file, or was changed on its way.
                return block;
            }
            offsets[i] = at + Math.max(0, column);
            at = end < 0 ? document.length() : end + 1;
        }
        return SourceText.embedded(document, block.text(), offsets);
    }

    private static int startOfLine(String text, int line) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            int next = text.indexOf('\n', at);
            if (next < 0) {
                return text.length();
            }
            at = next + 1;
        }
        return at;
    }
}
