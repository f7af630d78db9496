package dev.blockprint.document;

import dev.blockprint.Dialect;
import dev.blockprint.Dialects;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Converts the scripts in the blocks of a document to the native language. All else stays: the text around them, blocks
 * of other dialects, scripts with errors, and blocks whose lines do not stand in the document as they are read.
 */
public final class BlockConverter {
    private final ConvertedMarkup markup;
    private final Function<SourceText, Parsed<List<String>>> scripts;

    /**
     * Prepares.
     *
     * @param scripts converts one script: the text of each of its diagrams, none if there are errors
     */
    public BlockConverter(ConvertedMarkup markup, Function<SourceText, Parsed<List<String>>> scripts) {
        this.markup = markup;
        this.scripts = scripts;
    }

    /**
     * What came of a document's blocks.
     *
     * @param replacements what there is to change in the document
     * @param converted how many blocks are converted
     */
    public record Converted(List<Replacement> replacements, int converted) {
        public Converted {
            replacements = List.copyOf(replacements);
        }
    }

    /** Converts {@code blocks}, which are those of {@code document}. */
    public Parsed<Converted> convert(SourceText document, List<DiagramBlock> blocks) {
        List<Replacement> replacements = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        int converted = 0;
        for (DiagramBlock block : blocks) {
            if (holdsScript(block)) {
                List<Replacement> changes = convert(document, block, diagnostics);
                replacements.addAll(changes);
                converted += changes.isEmpty() ? 0 : 1;
            }
        }
        return new Parsed<>(new Converted(replacements, converted), diagnostics);
    }

    private static boolean holdsScript(DiagramBlock block) {
        Dialect dialect = block.dialect() == Dialect.DIAGRAM ? Dialects.detect(block.source()) : block.dialect();
        return dialect == Dialect.PYTHON;
    }

    private List<Replacement> convert(SourceText document, DiagramBlock block, List<Diagnostic> diagnostics) {
        Parsed<List<String>> texts = scripts.apply(block.source());
        diagnostics.addAll(texts.diagnostics());
        if (texts.tree().isEmpty()) {
            return List.of();
        }
        BlockLines lines = BlockLines.of(document, block).orElse(null);
        if (lines == null) {
            diagnostics.add(Diagnostic.warning(
                    block.source(),
                    new Span(0, 0),
                    "this script does not stand in the document as it is read, and stays",
                    "convert it by hand: blockprint convert, and paste the script"));
            return List.of();
        }
        List<Replacement> changes = new ArrayList<>(markup.around(document, block));
        String options = optionLines(lines.source().text());
        lines.replacement(options + texts.tree().get(0)).ifPresent(changes::add);
        StringBuilder further = new StringBuilder();
        for (int i = 1; i < texts.tree().size(); i++) {
            List<String> content = texts.tree().get(i).lines().toList();
            for (String line : markup.further(document, block, i + 1, content)) {
                further.append(lines.separator());
                further.append(line.isEmpty() ? lines.prefix().stripTrailing() : lines.prefix());
                further.append(line);
            }
        }
        if (!further.isEmpty()) {
            Span end = new Span(block.span().end(), block.span().end());
            changes.add(new Replacement(end, further.toString()));
        }
        return changes;
    }

    /** The options at the head of a cell, which are comments in both languages. */
    private static String optionLines(String text) {
        StringBuilder options = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (!line.stripLeading().startsWith("#|")) {
                break;
            }
            options.append(line).append('\n');
        }
        return options.toString();
    }
}
