package dev.blockprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Blockprint;
import dev.blockprint.RenderSettings;
import dev.blockprint.document.Flavor;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.ImageFolder;
import dev.blockprint.document.ImagePublisher;
import dev.blockprint.document.figure.ImageMarkup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One document as each flavour of Markdown has it. With {@code -Dgolden.update=true} the files are written anew. */
class FlavorsTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "dev", "blockprint", "markdown", "flavors");

    @TempDir
    private Path images;

    @ParameterizedTest
    @EnumSource
    void aDocumentIsWrittenForItsReader(Flavor flavor) throws IOException {
        Path expected = GOLDEN.resolve("post." + flavor.code() + ".md");

        String written = filtered(Files.readString(GOLDEN.resolve("post.in.md")), flavor);

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, written);
        }
        assertThat(written).isEqualTo(Files.readString(expected));
    }

    @Test
    void onlyWhoCanShowTwoPicturesGetsTwo() throws IOException {
        String block = "```diagram {#fig-a theme=both}\na -> b\n```\n";

        assertThat(filtered(block, Flavor.HTML)).contains("srcset=\"img/fig-a-dark.svg\"");
        assertThat(images.resolve("fig-a-dark.svg")).isRegularFile();
        String light = Files.readString(images.resolve("fig-a.svg"));
        assertThat(light).doesNotContain("prefers-color-scheme");

        assertThat(filtered(block, Flavor.COMMONMARK)).doesNotContain("dark");
        assertThat(images.resolve("fig-a-dark.svg")).doesNotExist();
        assertThat(images.resolve("fig-a.svg")).content().contains("prefers-color-scheme");
    }

    @Test
    void noTemplateEngineFindsAnythingOfItsOwnInHtml() throws IOException {
        String block = "```diagram {caption=\"A {{ n }} {%\" alt=\"{{ n }} {n}\" fold}\na -> b: {{x}}\n```\n";

        assertThat(filtered(block, Flavor.HTML))
                .contains("alt=\"&#123;{ n }} {n}\"", "<figcaption>A &#123;{ n }} &#123;%<", "b: &#123;{x}}<");
    }

    @Test
    void inDocusaurusQuotesAreThoseThatItDoesNotEscapeTwice() throws IOException {
        assertThat(filtered("```diagram {alt=\"A \\\"b\\\" of c's\"}\na -> b\n```\n", Flavor.DOCUSAURUS))
                .startsWith("![A “b” of c’s](img/");
    }

    @Test
    void inHtmlAPictureMayStandInThePageItself() throws IOException {
        String html = filtered("- ```diagram {inline width=60% alt=\"A & B\"}\n  a -> b\n  ```\n", Flavor.HTML);

        assertThat(html)
                .contains("  <svg class=\"bp\"", "style=\"width: 60%; height: auto\"")
                .contains("role=\"img\" aria-label=\"A &amp; B\"")
                .doesNotContain("<img", "\n\n", "aria-labelledby");
        assertThat(html.lines()).allMatch(line -> line.startsWith("- ") || line.startsWith("  "));
        assertThat(filtered("```diagram {inline alt=\"\"}\na -> b\n```\n", Flavor.HTML))
                .contains("aria-hidden=\"true\"")
                .doesNotContain("role=\"img\"");
        assertThat(filtered("```diagram {inline}\na -> b\n```\n", Flavor.GFM)).contains("![");
    }

    @Test
    void whatBeginsLikeAListStaysText() throws IOException {
        String block = "```diagram {alt=x}\nstep a -> b: \"# no heading\"\nstep b -> a: \"- no list\"\n```\n";

        assertThat(filtered(block, Flavor.COMMONMARK)).endsWith("1. &#35; no heading\n2. &#45; no list\n");
    }

    private String filtered(String document, Flavor flavor) throws IOException {
        try (Blockprint blockprint = Blockprint.builder().build()) {
            ImageFolder folder = ImageFolder.open(images);
            ImagePublisher publisher = new ImagePublisher(blockprint, folder, "post.md", RenderSettings.DEFAULT);
            FilterOptions options =
                    FilterOptions.DEFAULT.withMarkup(ImageMarkup.of(flavor)).withAddress(ImageAddress.under("img"));
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            FilterResult result = new MarkdownFilter(options).filter(bytes, "post.md", publisher);
            assertThat(result.diagnostics()).isEmpty();
            folder.finish();
            return new String(result.bytes(), StandardCharsets.UTF_8);
        }
    }
}
