package dev.blockprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Blockprint;
import dev.blockprint.RenderSettings;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.ImageFolder;
import dev.blockprint.document.ImagePublisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a document to files, with the real renderer. */
class EndToEndTest {
    private static final String DOCUMENT = """
            # Backend

            - The whole of it:

              ```diagram {#fig-backend caption="A backend"}
              dns = aws/route53 "DNS"
              vpc = group "VPC" {
                lb  = aws/elb "Load Balancer"
                web = aws/ec2 "Web Server"
              }
              dns -> lb -> web
              ```

            > ```diagram
            > web = aws/ec3 "Web Server"
            > ```

            ```dot
            digraph { a -> b }
            ```
            """;

    @TempDir
    private Path folder;

    @Test
    void aDocumentIsBuiltAndItsErrorsNameTheirPlace() throws IOException {
        FilterResult result = build();

        assertThat(new String(result.bytes(), StandardCharsets.UTF_8))
                .contains("  ![", "](images/fig-backend.svg)  \n  *A backend*\n")
                .contains("> <!-- blockprint: error: unknown type", "\n> ```diagram\n> web = aws/ec3")
                .contains("](images/backend-3.svg)\n");
        assertThat(result.diagnostics()).hasSize(1);
        assertThat(result.diagnostics().get(0).location()).hasToString("posts/backend.md:15:9");
        assertThat(names()).containsExactly(".blockprint-images", "backend-3.svg", "fig-backend.svg");
        assertThat(Files.readString(folder.resolve("fig-backend.svg")))
                .startsWith("<svg")
                .contains("Load Balancer");
    }

    @Test
    void buildingAgainChangesNothing() throws IOException {
        byte[] once = build().bytes();
        List<Object> before = times();

        assertThat(build().bytes()).isEqualTo(once);
        assertThat(times()).isEqualTo(before);
    }

    private FilterResult build() throws IOException {
        try (Blockprint blockprint = Blockprint.builder().build()) {
            ImageFolder images = ImageFolder.open(folder);
            ImagePublisher publisher = new ImagePublisher(blockprint, images, "backend.md", RenderSettings.DEFAULT);
            FilterOptions options = FilterOptions.DEFAULT.withAddress(ImageAddress.under("images"));
            byte[] document = DOCUMENT.getBytes(StandardCharsets.UTF_8);
            FilterResult result = new MarkdownFilter(options).filter(document, "posts/backend.md", publisher);
            images.finish();
            return result;
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<Object> times() throws IOException {
        List<Object> times = new java.util.ArrayList<>();
        for (String name : names()) {
            times.add(Files.getLastModifiedTime(folder.resolve(name)));
        }
        return times;
    }
}
