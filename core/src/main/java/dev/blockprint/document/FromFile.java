package dev.blockprint.document;

import dev.blockprint.RenderSettings;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Limits;
import dev.blockprint.source.NamedFile;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Diagrams in files of their own, which blocks show by {@code from}. */
final class FromFile {
    private FromFile() {}

    /** The block with the text of the file that it names; as it is if it names none, or after an error. */
    static Parsed<DiagramBlock> resolve(DiagramBlock block, RenderSettings settings) {
        String path = block.options().value("from").orElse(null);
        if (path == null) {
            return new Parsed<>(block, List.of());
        }
        if (!block.source().text().isBlank()) {
            return failed(
                    block,
                    "this block has a diagram, and names the file \"" + path + "\" for it",
                    "leave the block empty, or drop from");
        }
        Path folder = block.folder() == null ? settings.folder() : block.folder();
        NamedFile read = NamedFile.read(settings.root(), folder, path, Limits.DEFAULT.sourceLength());
        Path file = read.file();
        if (file == null) {
            return failed(block, String.valueOf(read.message()), read.advice());
        }
        String name = NamedFile.name(block.source(), folder == null ? settings.root() : folder, file);
        SourceText source = SourceText.included(name, read.text(), block.source(), new Span(0, 0));
        return new Parsed<>(
                new DiagramBlock(
                        DiagramFiles.dialect(path),
                        source,
                        block.options(),
                        block.span(),
                        block.number(),
                        file.getParent()),
                List.of());
    }

    private static Parsed<DiagramBlock> failed(DiagramBlock block, String message, @Nullable String advice) {
        return new Parsed<>(block, List.of(Diagnostic.error(block.source(), new Span(0, 0), message, advice)));
    }
}
