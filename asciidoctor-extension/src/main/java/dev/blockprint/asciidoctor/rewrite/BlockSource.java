package dev.blockprint.asciidoctor.rewrite;

import dev.blockprint.asciidoctor.block.AttributePlace;
import dev.blockprint.asciidoctor.block.DiagramAttributes;
import dev.blockprint.asciidoctor.block.DiagramFiles;
import dev.blockprint.document.BlockOptions;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the source of a diagram: from the document, or from the file that a macro or an include names. */
final class BlockSource {
    private static final Pattern INCLUDE = Pattern.compile("^include::([^\\s\\[](?:[^\\[]*[^\\s\\[])?)\\[(.*)\\]$");

    private static final int LONGEST_INCLUDE = 4096;

    private final SourceText document;
    private final RewriteOptions options;

    /** The block to publish, which is null if there are errors. */
    record Read(@Nullable DiagramBlock block, List<Diagnostic> diagnostics) {}

    BlockSource(SourceText document, RewriteOptions options) {
        this.document = document;
        this.options = options;
    }

    Read read(FoundBlock block, int number) {
        if (!block.closed()) {
            String advice = "repeat "
                    + block.first()
                            .text()
                            .substring(0, Math.min(4, block.first().text().length())) + " where the diagram ends";
            return failed(block.first(), "this diagram block is not closed", advice);
        }
        List<Diagnostic> problems = block.said().problems().stream()
                .map(problem -> diagnostic(block, problem))
                .toList();
        if (!problems.isEmpty()) {
            return new Read(null, problems);
        }
        if (block.target() != null) {
            return file(block, block.target(), block.first(), number);
        }
        for (Line line : block.content()) {
            Matcher include = INCLUDE.matcher(line.text());
            if (line.text().endsWith("]") && line.text().length() <= LONGEST_INCLUDE && include.matches()) {
                boolean alone = block.content().size() == 1 && include.group(2).isBlank();
                return alone
                        ? file(block, include.group(1), line, number)
                        : failed(
                                line,
                                "an include is resolved only if it is all that is in the block, without attributes",
                                "put the whole diagram into the file and write diagram::" + include.group(1) + "[]");
            }
        }
        return new Read(diagram(block, embedded(block), number, null), List.of());
    }

    private Read file(FoundBlock block, String target, Line place, int number) {
        Path folder = options.folder();
        if (folder == null) {
            return failed(place, "no files are read here", "write the diagram into the document");
        }
        Path root = options.root() == null ? folder : options.root();
        DiagramFiles files =
                new DiagramFiles(List.of(folder, root), root.toAbsolutePath().normalize());
        try {
            Path file = files.locate(target);
            String text = files.read(file, target);
            if (block.substituting() != null) {
                text = text.lines().map(block.substituting()).collect(Collectors.joining("\n"));
            }
            return new Read(diagram(block, SourceText.of(name(target), text), number, file.getParent()), List.of());
        } catch (DiagramFiles.Unreadable e) {
            String[] parts = String.valueOf(e.getMessage()).split("; ", 2);
            return failed(place, parts[0], parts.length > 1 ? parts[1] : null);
        }
    }

    /** Messages name the file as the document's own name is given: from the same folder. */
    private String name(String target) {
        int slash = document.name().lastIndexOf('/');
        return slash < 0 ? target : document.name().substring(0, slash + 1) + target;
    }

    private DiagramBlock diagram(FoundBlock block, SourceText source, int number, @Nullable Path from) {
        BlockOptions said = block.said()
                .options(block.metadata().value("id"), block.title(), block.target())
                .orElse(options.defaults());
        Span span = new Span(block.first().start(), block.last().end());
        var dialect =
                block.target() == null ? block.style().dialect() : block.style().dialectOf(block.target());
        return new DiagramBlock(dialect, source, said, span, number, from);
    }

    private SourceText embedded(FoundBlock block) {
        List<Line> content = block.content();
        if (content.isEmpty()) {
            return SourceText.embedded(document, "", new int[] {block.first().end()});
        }
        int[] offsets = new int[content.size()];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < offsets.length; i++) {
            Line line = content.get(i);
            offsets[i] = line.start();
            text.append(i == 0 ? "" : "\n").append(text(line, block));
        }
        return SourceText.embedded(document, text.toString(), offsets);
    }

    private static String text(Line line, FoundBlock block) {
        String text = line.text();
        if (text.startsWith("\\include::") || text.startsWith("\\if") || text.startsWith("\\endif::")) {
            text = text.substring(1);
        }
        if (block.separator() != 0) {
            text = text.replace("\\" + block.separator(), String.valueOf(block.separator()));
        }
        return block.substituting() == null ? text : block.substituting().apply(text);
    }

    private Diagnostic diagnostic(FoundBlock block, DiagramAttributes.Problem problem) {
        List<String> lines = document.text().lines().toList();
        Span first = new Span(block.first().start(), block.first().end());
        Span span = AttributePlace.of(
                        problem, lines, document.lineIndex(block.first().start()))
                .map(place -> {
                    int line = document.lineStart(place.line());
                    return new Span(line + place.start(), line + place.end());
                })
                .orElse(first);
        return Diagnostic.error(document, span, problem.message(), problem.advice());
    }

    private Read failed(Line line, String message, @Nullable String advice) {
        Span span = new Span(line.start(), line.end());
        return new Read(null, List.of(Diagnostic.error(document, span, message, advice)));
    }
}
