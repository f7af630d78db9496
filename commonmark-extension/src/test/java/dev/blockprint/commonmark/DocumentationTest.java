package dev.blockprint.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Blockprint;
import dev.blockprint.RenderSettings;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.ImageFolder;
import dev.blockprint.document.ImagePublisher;
import dev.blockprint.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/markdown.md shows is so. */
class DocumentationTest {
    private static final Path HERE = Path.of("src/test/java/dev/blockprint/commonmark/DocumentationTest.java");

    @TempDir
    private Path site;

    @Test
    void theProgramOfTheDocumentationRuns() throws IOException {
        String markdown = "```diagram {#fig-backend}\na -> b\n```\n";
        List<Diagnostic> problems = new ArrayList<>();
        String html;
        // snippet
        try (Blockprint blockprint = Blockprint.builder().build()) {
            ImageFolder images = ImageFolder.open(site.resolve("images"));
            DiagramExtension diagrams = DiagramExtension.of(
                            new ImagePublisher(blockprint, images, "backend.md", RenderSettings.DEFAULT))
                    .documentName("posts/backend.md")
                    .address(ImageAddress.under("images"))
                    .diagnostics(problems::add)
                    .build();
            Parser parser = Parser.builder().extensions(List.of(diagrams)).build();
            html = HtmlRenderer.builder().build().render(parser.parse(markdown));
            images.finish();
        }
        // end

        assertThat(problems).isEmpty();
        assertThat(html).contains("<figure class=\"diagram\" id=\"fig-backend\">", "src=\"images/fig-backend.svg\"");
        assertThat(site.resolve("images/fig-backend.svg")).isRegularFile();
        String source = Files.readString(HERE);
        String snippet = source.substring(source.indexOf("// snippet\n") + 11, source.indexOf("        // end\n"));
        assertThat(Files.readString(Path.of("..", "docs", "markdown.md"))).contains(snippet.indent(-8));
    }
}
