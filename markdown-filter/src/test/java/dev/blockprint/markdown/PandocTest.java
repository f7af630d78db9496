package dev.blockprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pandoc reads in Markdown that is written for it; Quarto works on what pandoc has read. */
class PandocTest {
    private static final Path POST =
            Path.of("src", "test", "resources", "dev", "blockprint", "markdown", "flavors", "post.pandoc.md");

    @TempDir
    private Path folder;

    @Test
    void aFigureHasTheIdThatAReferenceNamesAndTheCaptionAndTheWidth() throws Exception {
        String html = pandoc("html");

        assertThat(html)
                .contains("<figure>", "<figcaption", "id=\"fig-backend\"", "width:80.0%", "alt=\"DNS &quot;sends&quot;")
                .contains(">The *backend* of a_b &amp; {c} &lt;d&gt;</figcaption>")
                .contains("data-cites=\"fig-backend\">@fig-backend</span>")
                .contains("<summary>");
        // An image without a caption is no figure.
        assertThat(html).contains("<p><img src=\"img/post-2.svg\" alt=\"a sends to b.\" />");
        assertThat(pandoc("latex")).contains("\\begin{figure}", "\\label{fig-backend}");
    }

    private String pandoc(String to) throws IOException, InterruptedException {
        Path out = folder.resolve("out." + to);
        Process process;
        try {
            process = new ProcessBuilder(
                            List.of("pandoc", POST.toString(), "--wrap=none", "-t", to, "-o", out.toString()))
                    .inheritIO()
                    .start();
        } catch (IOException notThere) {
            assumeTrue(false, "pandoc is not installed");
            return "";
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
