package dev.blockprint.asciidoctor.rewrite;

import dev.blockprint.document.ConvertedMarkup;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Replacement;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Blocks of scripts become {@code [diagram]} blocks; a paragraph becomes a listing, since blank lines would end it. */
public final class ConvertedBlock implements ConvertedMarkup {
    private static final String DELIMITER = "----";
    private static final Pattern STYLE = Pattern.compile("^\\[\\s*diagrams(?![\\w-])");
    private static final Pattern SOURCE = Pattern.compile("^\\[\\s*(?:source)?([^,\\]]*),\\s*python(?![\\w-])");
    private static final Pattern SHORT_ROLE = Pattern.compile("\\.diagram(?![\\w-])");
    private static final Pattern ROLE = Pattern.compile(",\\s*role\\s*=\\s*(?:diagram(?![\\w-])|\"\\s*diagram\\s*\")");
    private static final Pattern FENCE = Pattern.compile("^```python(?![\\w-])");

    @Override
    public List<Replacement> around(SourceText document, DiagramBlock block) {
        String text = document.text();
        List<Replacement> changes = new ArrayList<>();
        int first = block.span().start();
        for (int line = document.lineIndex(first) - 1; line >= 0; line--) {
            int start = document.lineStart(line);
            int end = lineEnd(text, start);
            String above = text.substring(start, end);
            if (above.isBlank() || !(above.startsWith("[") || above.startsWith(".") || above.startsWith("//"))) {
                break;
            }
            String changed = attributes(above);
            if (!changed.equals(above)) {
                changes.add(new Replacement(new Span(start, end), changed));
            }
        }
        String opening = text.substring(first, lineEnd(text, first));
        String fence = FENCE.matcher(opening).replaceFirst("```diagram");
        if (!fence.equals(opening)) {
            changes.add(new Replacement(new Span(first, first + opening.length()), fence));
        } else if (isParagraph(document, block)) {
            changes.add(new Replacement(new Span(first, first), DELIMITER + newline(text)));
            int end = block.span().end();
            changes.add(new Replacement(new Span(end, end), newline(text) + DELIMITER));
        }
        return changes;
    }

    /** An attribute line that says the native language. */
    private static String attributes(String line) {
        String own = STYLE.matcher(line).replaceFirst("[diagram");
        var source = SOURCE.matcher(own);
        if (!source.find()) {
            return own;
        }
        String shorthand = SHORT_ROLE.matcher(source.group(1)).replaceFirst("");
        String rest = ROLE.matcher(own.substring(source.end())).replaceFirst("");
        return "[diagram" + shorthand + rest;
    }

    @Override
    public List<String> further(SourceText document, DiagramBlock block, int number, List<String> content) {
        String id = block.options().id();
        List<String> lines = new ArrayList<>();
        lines.add(isContinued(document, block) ? "+" : "");
        lines.add("[diagram" + (id == null ? "" : "#" + id + "-" + number) + "]");
        lines.add(DELIMITER);
        lines.addAll(content);
        lines.add(DELIMITER);
        return lines;
    }

    private static boolean isParagraph(SourceText document, DiagramBlock block) {
        return block.source().offsetIn(document, 0) == block.span().start();
    }

    /** Whether a list continuation stands before the block and its attributes. */
    private static boolean isContinued(SourceText document, DiagramBlock block) {
        int line = document.lineIndex(block.span().start()) - 1;
        while (line >= 0) {
            int start = document.lineStart(line);
            String above = document.text().substring(start, lineEnd(document.text(), start));
            if (!above.startsWith("[") && !above.startsWith(".")) {
                return above.equals("+");
            }
            line--;
        }
        return false;
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static String newline(String text) {
        int end = lineEnd(text, 0);
        return text.startsWith("\r\n", end) ? "\r\n" : "\n";
    }
}
