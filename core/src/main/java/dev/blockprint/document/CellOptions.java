package dev.blockprint.document;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Options written as comments at the head of a block, Quarto's way: {@code #| fig-cap: Backend}, or with {@code //|}.
 *
 * @param options under our own names
 * @param source the block with blanks in place of the option lines, so that nothing moves
 * @param lines how many lines at the head of the block belong to the options
 */
public record CellOptions(BlockOptions options, SourceText source, int lines) {

    public static Parsed<CellOptions> parse(SourceText block) {
        List<Span> written = new ArrayList<>();
        StringBuilder yaml = new StringBuilder();
        List<Integer> offsets = new ArrayList<>();
        int lines = 0;
        int seen = 0;
        for (int at = 0; at < block.length(); ) {
            int end = lineEnd(block.text(), at);
            int marker = markerEnd(block.text(), at, end);
            if (marker < 0 && !block.text().substring(at, end).isBlank()) {
                break;
            }
            seen++;
            if (marker >= 0) {
                lines = seen;
                written.add(new Span(at, end));
                offsets.add(marker);
                yaml.append(block.text(), marker, end).append('\n');
            }
            at = nextLine(block.text(), end);
        }
        if (written.isEmpty()) {
            return new Parsed<>(new CellOptions(BlockOptions.NONE, block, 0), List.of());
        }
        offsets.add(written.get(written.size() - 1).end());
        int[] lineOffsets = offsets.stream().mapToInt(Integer::intValue).toArray();
        SourceText text = SourceText.embedded(block, yaml.toString(), lineOffsets);
        OptionCollector collector = new OptionCollector(text);
        Parsed<List<YamlEntry>> entries = YamlEntry.parse(text);
        for (YamlEntry entry : entries.tree()) {
            // Of several figures each has its own.
            boolean each = List.of("caption", "alt").contains(OptionKeys.canonical(entry.key()));
            String value = each ? String.join("\n", entry.values()) : entry.joined();
            collector.put(entry.key(), value, entry.keySpan(), entry.valueSpan());
        }
        List<Diagnostic> diagnostics = new ArrayList<>(entries.diagnostics());
        diagnostics.addAll(collector.diagnostics());
        return new Parsed<>(new CellOptions(collector.toOptions(), block.blanking(written), lines), diagnostics);
    }

    /** Behind {@code #| } or {@code //| }; -1 if the line is no option. */
    private static int markerEnd(String text, int start, int end) {
        int at = start;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        for (String marker : List.of("#|", "//|")) {
            if (text.startsWith(marker, at)) {
                int behind = at + marker.length();
                return behind < end && text.charAt(behind) == ' ' ? behind + 1 : behind;
            }
        }
        return -1;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int nextLine(String text, int lineEnd) {
        return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
    }
}
