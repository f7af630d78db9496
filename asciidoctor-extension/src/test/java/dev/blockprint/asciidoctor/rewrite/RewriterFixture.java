package dev.blockprint.asciidoctor.rewrite;

import dev.blockprint.asciidoctor.BoxPublisher;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.source.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of the rewriter share: a folder, a publisher of boxes, and what it was asked for. */
abstract class RewriterFixture {
    static final String IMAGE = "image::doc-1.svg[alt=\"A sends to B.\",width=200,height=100]\n";

    @TempDir
    Path folder;

    final List<DiagramBlock> blocks = new ArrayList<>();

    String rewrite(String source) {
        return rewrite(source, RewriteOptions.DEFAULT);
    }

    String rewrite(String source, RewriteOptions options) {
        return new String(result(source, options).bytes(), StandardCharsets.UTF_8);
    }

    RewriteResult result(String source, RewriteOptions options) {
        return new AsciiDocRewriter(options)
                .rewrite(source.getBytes(StandardCharsets.UTF_8), "posts/doc.adoc", publisher());
    }

    BoxPublisher publisher() {
        return new BoxPublisher("doc", folder.resolve("images"), blocks);
    }

    List<String> sources() {
        return blocks.stream().map(block -> block.source().text()).toList();
    }

    static List<String> messages(RewriteResult result) {
        return result.diagnostics().stream()
                .map((Diagnostic diagnostic) -> diagnostic.location() + " " + diagnostic.message())
                .toList();
    }
}
