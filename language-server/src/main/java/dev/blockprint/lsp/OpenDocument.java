package dev.blockprint.lsp;

import dev.blockprint.Dialect;
import dev.blockprint.asciidoctor.rewrite.AsciiDocBlocks;
import dev.blockprint.asciidoctor.rewrite.RewriteOptions;
import dev.blockprint.document.BlockOptions;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.FenceKinds;
import dev.blockprint.markdown.MarkdownBlocks;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/** One version of a document that an editor shows. Positions count lines and UTF-16 units, both from 0. */
final class OpenDocument {
    private final DocumentAddress address;
    private final int version;
    private final SourceText source;
    private @Nullable Parsed<List<Block>> blocks;

    OpenDocument(DocumentAddress address, int version, String text) {
        this.address = address;
        this.version = version;
        this.source = SourceText.of(address.name(), text);
    }

    DocumentAddress address() {
        return address;
    }

    int version() {
        return version;
    }

    SourceText source() {
        return source;
    }

    /** This document after a change; {@code range} is null if all of it was replaced. */
    OpenDocument changed(int newVersion, @Nullable Range range, String text) {
        if (range == null) {
            return new OpenDocument(address, newVersion, text);
        }
        int start = offset(range.getStart());
        int end = Math.max(start, offset(range.getEnd()));
        String old = source.text();
        return new OpenDocument(address, newVersion, old.substring(0, start) + text + old.substring(end));
    }

    /** The diagrams in it, and what is wrong with the blocks around them. */
    synchronized Parsed<List<Block>> blocks() {
        Parsed<List<Block>> found = blocks;
        if (found == null) {
            Parsed<List<DiagramBlock>> read = find();
            found = new Parsed<>(
                    read.tree().stream().map(block -> new Block(source, block)).toList(), read.diagnostics());
            blocks = found;
        }
        return found;
    }

    private Parsed<List<DiagramBlock>> find() {
        FenceKinds fences = new FenceKinds(java.util.Set.copyOf(FenceKinds.ALL));
        return switch (address.kind()) {
            case MARKDOWN -> MarkdownBlocks.find(source, fences, Map.of());
            case ASCIIDOC -> AsciiDocBlocks.find(source, RewriteOptions.DEFAULT.withFences(fences));
            case DIAGRAM -> {
                Span all = new Span(0, source.length());
                yield new Parsed<>(
                        List.of(new DiagramBlock(Dialect.DIAGRAM, source, BlockOptions.NONE, all, 1)),
                        List.<Diagnostic>of());
            }
        };
    }

    /** The diagram of the native language around a position. */
    Optional<Block> blockAt(Position position) {
        int offset = offset(position);
        return blocks().tree().stream()
                .filter(block -> block.isNative() && block.inner(offset) >= 0)
                .findFirst();
    }

    /** The offset of a position; one behind a line's end is the line's end, one behind the last line is the end. */
    int offset(Position position) {
        if (position.getLine() >= source.lineCount()) {
            return source.length();
        }
        int start = source.lineStart(Math.max(0, position.getLine()));
        int end = start;
        while (end < source.length() && "\r\n".indexOf(source.text().charAt(end)) < 0) {
            end++;
        }
        return Math.min(end, start + Math.max(0, position.getCharacter()));
    }

    Position position(int offset) {
        int line = source.lineIndex(Math.min(offset, source.length()));
        return new Position(line, Math.min(offset, source.length()) - source.lineStart(line));
    }

    Range range(Span span) {
        return new Range(position(span.start()), position(span.end()));
    }
}
