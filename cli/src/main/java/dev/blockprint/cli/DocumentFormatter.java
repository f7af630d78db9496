package dev.blockprint.cli;

import dev.blockprint.Dialect;
import dev.blockprint.Dialects;
import dev.blockprint.asciidoctor.rewrite.AsciiDocBlocks;
import dev.blockprint.asciidoctor.rewrite.RewriteOptions;
import dev.blockprint.document.BlockFormatter;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.FenceKinds;
import dev.blockprint.document.Replacement;
import dev.blockprint.language.format.Formatter;
import dev.blockprint.markdown.MarkdownBlocks;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.DocumentText;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Utf8;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Formats what a file holds of the native language: all of a diagram file, the blocks of a document. */
final class DocumentFormatter {
    private final FenceKinds fences;

    DocumentFormatter(FenceKinds fences) {
        this.fences = fences;
    }

    /** What comes of a file; its bytes are the same if there is nothing to change. */
    @SuppressWarnings("ArrayRecordComponent") // written at once, never compared
    record Formatted(byte[] bytes, List<Diagnostic> diagnostics) {}

    /**
     * Formats the bytes of a file of the kind that its name tells.
     *
     * @param name what messages call it
     */
    Formatted format(Path file, byte[] bytes, String name) {
        return switch (DocumentTree.Kind.of(file)) {
            case MARKDOWN -> markdown(bytes, name);
            case ASCIIDOC -> asciiDoc(bytes, name);
            case DIAGRAM ->
                DocumentTree.dialect(file) == Dialect.DIAGRAM ? diagram(bytes, name) : new Formatted(bytes, List.of());
            case PYTHON, OTHER -> new Formatted(bytes, List.of());
        };
    }

    private static Formatted diagram(byte[] bytes, String name) {
        Utf8 text = Utf8.decode(name, bytes);
        if (!text.whole()) {
            return notUtf8(text, bytes);
        }
        if (Dialects.detect(text.source()) != Dialect.DIAGRAM) {
            return new Formatted(bytes, List.of());
        }
        Parsed<String> formatted = Formatter.format(text.source());
        return new Formatted(formatted.tree().getBytes(StandardCharsets.UTF_8), formatted.diagnostics());
    }

    private Formatted markdown(byte[] bytes, String name) {
        Utf8 text = Utf8.decode(name, bytes);
        if (!text.whole()) {
            return notUtf8(text, bytes);
        }
        Parsed<List<DiagramBlock>> blocks = MarkdownBlocks.find(text.source(), fences, Map.of());
        Parsed<List<Replacement>> changes = BlockFormatter.format(text.source(), blocks.tree());
        String written = Replacement.applyAll(text.source().text(), changes.tree());
        return new Formatted(written.getBytes(StandardCharsets.UTF_8), changes.diagnostics());
    }

    private Formatted asciiDoc(byte[] bytes, String name) {
        DocumentText text;
        try {
            text = DocumentText.decode(bytes);
        } catch (CharacterCodingException e) {
            return notUtf8(Utf8.decode(name, bytes), bytes);
        }
        SourceText source = SourceText.of(name, text.text());
        Parsed<List<DiagramBlock>> blocks = AsciiDocBlocks.find(source, RewriteOptions.DEFAULT.withFences(fences));
        Parsed<List<Replacement>> changes = BlockFormatter.format(source, blocks.tree());
        return new Formatted(
                text.encode(Replacement.applyAll(text.text(), changes.tree()), bytes), changes.diagnostics());
    }

    private static Formatted notUtf8(Utf8 text, byte[] bytes) {
        Diagnostic error = Diagnostic.error(text.source(), text.end(), "the file is not UTF-8", "save it as UTF-8");
        return new Formatted(bytes, List.of(error));
    }
}
