package dev.blockprint.cli;

import dev.blockprint.Blockprint;
import dev.blockprint.Dialect;
import dev.blockprint.RenderSettings;
import dev.blockprint.document.Configuration;
import dev.blockprint.document.Flavor;
import dev.blockprint.language.Parser;
import dev.blockprint.source.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what is wrong in documents by doing all that a build does, into a folder that is thrown away. */
final class Checker implements AutoCloseable {
    /** Other scripts of a project are none of ours. */
    private static final Pattern DIAGRAMS = Pattern.compile("(?m)^[ \\t]*(?:from|import)[ \\t]+diagrams\\b");

    private final Blockprint blockprint;
    private final Path root;
    private final Messages said;
    private final Path scratch;
    private final DocumentRewriter rewriter;

    /**
     * Prepares.
     *
     * @param root the documents' root
     */
    Checker(Blockprint blockprint, Path root, Messages said) throws IOException {
        this.blockprint = blockprint;
        this.root = root;
        this.said = said;
        this.scratch = Files.createTempDirectory("blockprint");
        var read = Configuration.load(root);
        said.report(read.diagnostics());
        this.rewriter = new DocumentRewriter(blockprint, read.tree(), Flavor.COMMONMARK, root, scratch);
    }

    /** Reports on one file; false if it is neither a document nor a diagram. */
    boolean check(Path file) throws IOException {
        switch (DocumentTree.Kind.of(file)) {
            case MARKDOWN, ASCIIDOC ->
                said.report(rewriter.rewrite(file, Files.readAllBytes(file)).diagnostics());
            case DIAGRAM -> diagram(file);
            case PYTHON -> {
                if (!DIAGRAMS.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .find()) {
                    return false;
                }
                diagram(file);
            }
            case OTHER -> {
                return false;
            }
        }
        return true;
    }

    private void diagram(Path file) throws IOException {
        Inputs.Text input = Inputs.read(file);
        said.report(input.diagnostics());
        if (input.source() != null) {
            Dialect dialect = DocumentTree.dialect(file);
            List<Diagnostic> found = blockprint
                    .render(
                            input.source(),
                            dialect,
                            RenderSettings.DEFAULT
                                    .withRoot(root)
                                    .withFolder(file.toAbsolutePath().getParent()))
                    .diagnostics();
            // What is shared draws nothing by itself, which is said of its very beginning.
            boolean shared = Parser.parse(input.source()).tree().isShared();
            said.report(found.stream()
                    .filter(one -> !shared || one.span().end() > 0)
                    .toList());
        }
    }

    @Override
    public void close() throws IOException {
        Folders.delete(scratch);
    }
}
