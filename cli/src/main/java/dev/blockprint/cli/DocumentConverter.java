package dev.blockprint.cli;

import dev.blockprint.Dialect;
import dev.blockprint.Dialects;
import dev.blockprint.asciidoctor.rewrite.AsciiDocBlocks;
import dev.blockprint.asciidoctor.rewrite.ConvertedBlock;
import dev.blockprint.asciidoctor.rewrite.RewriteOptions;
import dev.blockprint.convert.ScriptConverter;
import dev.blockprint.document.BlockConverter;
import dev.blockprint.document.Configuration;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.FenceKinds;
import dev.blockprint.document.Replacement;
import dev.blockprint.markdown.ConvertedFence;
import dev.blockprint.markdown.MarkdownBlocks;
import dev.blockprint.model.read.ReadOptions;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.DocumentText;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Utf8;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Converts what a file holds of Python scripts: all of a script, the blocks of a document. */
final class DocumentConverter {
    private final Messages said;
    private final Map<Path, FenceKinds> fences = new HashMap<>();

    DocumentConverter(Messages said) {
        this.said = said;
    }

    /**
     * What comes of a file.
     *
     * @param files the contents to write: of a script one for each diagram, none after errors; of a document one
     * @param script whether the file is a script
     * @param scripts how many scripts were converted
     */
    record Converted(List<byte[]> files, boolean script, int scripts, List<Diagnostic> diagnostics) {}

    /** Whether such a file can hold scripts. */
    static boolean takes(Path file) {
        return switch (DocumentTree.Kind.of(file)) {
            case MARKDOWN, ASCIIDOC, PYTHON -> true;
            case DIAGRAM -> DocumentTree.dialect(file) == Dialect.DIAGRAM;
            case OTHER -> false;
        };
    }

    /**
     * Converts the bytes of a file of the kind that its name tells.
     *
     * @param name what messages call it
     * @param root the folder that pictures of the author's own are read from
     */
    Converted convert(Path file, byte[] bytes, String name, Path root) throws IOException {
        ReadOptions options = ReadOptions.DEFAULT.withRoot(root);
        return switch (DocumentTree.Kind.of(file)) {
            case MARKDOWN -> markdown(bytes, name, options, fences(root));
            case ASCIIDOC -> asciiDoc(bytes, name, options, fences(root));
            case PYTHON, DIAGRAM, OTHER -> script(bytes, name, options);
        };
    }

    private FenceKinds fences(Path root) throws IOException {
        FenceKinds known = fences.get(root);
        if (known == null) {
            Parsed<Configuration> read = Configuration.load(root);
            said.report(read.diagnostics());
            known = read.tree().fences();
            fences.put(root, known);
        }
        return known;
    }

    private static Converted script(byte[] bytes, String name, ReadOptions options) {
        Utf8 text = Utf8.decode(name, bytes);
        if (!text.whole()) {
            return notUtf8(text, true);
        }
        String decoded = text.source().text();
        SourceText source = decoded.startsWith("\uFEFF") ? SourceText.of(name, decoded.substring(1)) : text.source();
        if (!name.endsWith(".py") && Dialects.detect(source) != Dialect.PYTHON && name.endsWith(".diagram")) {
            return new Converted(List.of(), true, 0, List.of());
        }
        Parsed<List<String>> texts = ScriptConverter.convert(source, options);
        List<byte[]> files = texts.tree().stream()
                .map(converted -> converted.getBytes(StandardCharsets.UTF_8))
                .toList();
        return new Converted(files, true, files.isEmpty() ? 0 : 1, texts.diagnostics());
    }

    private static Converted markdown(byte[] bytes, String name, ReadOptions options, FenceKinds fences) {
        Utf8 text = Utf8.decode(name, bytes);
        if (!text.whole()) {
            return notUtf8(text, false);
        }
        Parsed<List<DiagramBlock>> blocks = MarkdownBlocks.find(text.source(), fences, Map.of());
        var changes = new BlockConverter(new ConvertedFence(), scripts(options)).convert(text.source(), blocks.tree());
        String written =
                Replacement.applyAll(text.source().text(), changes.tree().replacements());
        return document(written.getBytes(StandardCharsets.UTF_8), changes);
    }

    private static Converted asciiDoc(byte[] bytes, String name, ReadOptions options, FenceKinds fences) {
        DocumentText text;
        try {
            text = DocumentText.decode(bytes);
        } catch (CharacterCodingException e) {
            return notUtf8(Utf8.decode(name, bytes), false);
        }
        SourceText source = SourceText.of(name, text.text());
        Parsed<List<DiagramBlock>> blocks = AsciiDocBlocks.find(source, RewriteOptions.DEFAULT.withFences(fences));
        var changes = new BlockConverter(new ConvertedBlock(), scripts(options)).convert(source, blocks.tree());
        return document(
                text.encode(Replacement.applyAll(text.text(), changes.tree().replacements()), bytes), changes);
    }

    private static Function<SourceText, Parsed<List<String>>> scripts(ReadOptions options) {
        return script -> ScriptConverter.convert(script, options);
    }

    private static Converted document(byte[] bytes, Parsed<BlockConverter.Converted> changes) {
        return new Converted(List.of(bytes), false, changes.tree().converted(), changes.diagnostics());
    }

    private static Converted notUtf8(Utf8 text, boolean script) {
        Diagnostic error = Diagnostic.error(text.source(), text.end(), "the file is not UTF-8", "save it as UTF-8");
        return new Converted(List.of(), script, 0, List.of(error));
    }
}
