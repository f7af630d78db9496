package dev.blockprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import dev.blockprint.Blockprint;
import dev.blockprint.RenderSettings;
import dev.blockprint.document.Configuration;
import dev.blockprint.document.FenceKinds;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.ImageFolder;
import dev.blockprint.document.ImagePublisher;
import dev.blockprint.document.InfoString;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/markdown.md shows is so. */
class DocumentationTest {
    private static final Path HERE = Path.of("src/test/java/dev/blockprint/markdown/DocumentationTest.java");

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
            HtmlRenderer renderer =
                    HtmlRenderer.builder().extensions(List.of(diagrams)).build();
            html = renderer.render(Parser.builder().build().parse(markdown));
            images.finish();
        }
        // end

        assertThat(problems).isEmpty();
        assertThat(html).contains("<figure class=\"diagram\" id=\"fig-backend\">", "src=\"images/fig-backend.svg\"");
        assertThat(site.resolve("images/fig-backend.svg")).isRegularFile();
        String source = Files.readString(HERE);
        String snippet = source.substring(source.indexOf("// snippet\n") + 11, source.indexOf("        // end\n"));
        assertThat(document()).contains(snippet.indent(-8));
    }

    @Test
    void theSettingsOfTheDocumentationAreKnown() throws IOException {
        String yaml = document().replaceAll("(?s).*## Defaults for a folder.*?```yaml\\n(.*?)```.*", "$1");

        assertThat(Configuration.parse(SourceText.of("blockprint.yaml", yaml)).diagnostics())
                .isEmpty();
    }

    @Test
    void theFencesOfTheDocumentationAreDiagrams() throws IOException {
        String examples = Pattern.compile("(?s)````markdown\\n(.*?)````")
                .matcher(document())
                .results()
                .map(found -> found.group(1))
                .reduce("", String::concat);

        var blocks = MarkdownBlocks.find(SourceText.of("x.md", examples), FenceKinds.DEFAULT, java.util.Map.of());

        assertThat(blocks.diagnostics()).isEmpty();
        assertThat(blocks.tree()).hasSize(3);
    }

    @Test
    void theOptionsOfTheDocumentationAreKnown() throws IOException {
        String table = document().replaceAll("(?s).*\\| Option \\|(.*?)\\n\\n.*", "$1");
        List<String> names = Pattern.compile("(?m)^\\| `([a-z]+)`")
                .matcher(table)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(names).contains("caption", "alt", "width", "link");
        for (String name : names) {
            assertThat(InfoString.parse("diagram " + name + "=1").diagnostics())
                    .as(name)
                    .noneMatch(said -> said.message().startsWith("unknown option"));
        }
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("..", "docs", "markdown.md"));
    }
}
