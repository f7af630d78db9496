package dev.blockprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Blockprint;
import dev.blockprint.RenderSettings;
import dev.blockprint.document.FenceKinds;
import dev.blockprint.document.Flavor;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.ImageFolder;
import dev.blockprint.document.ImagePublisher;
import dev.blockprint.document.figure.ImageMarkup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of steps, the description and the table under a picture, with the real renderer. */
class StepsTest {
    private static final String BLOCK = """
            ```diagram {#fig-up OPTIONS}
            step user -> site: Uploads *one* file
            step site -> store
            ```
            """;

    @TempDir
    private Path folder;

    @Test
    void theStepsAreListedUnderTheImage() throws IOException {
        assertThat(filtered(
                        "- item\n\n"
                                + BLOCK.replace("OPTIONS", "caption=Up alt=\"\"")
                                        .indent(2),
                        ImageMarkup.of(Flavor.COMMONMARK)))
                .isEqualTo("""
                        - item

                          ![](fig-up.svg) \s
                          *Up*

                          1. Uploads \\*one\\* file
                          2. site sends to store
                        """);
        assertThat(svg()).doesNotContain("Uploads *one* file</text>").contains("Step 1, from user to site: Uploads");
    }

    @Test
    void inHtmlTheyAreAnOrderedListInTheFigure() throws IOException {
        assertThat(filtered(BLOCK.replace("OPTIONS", "caption=Up alt=\"\""), ImageMarkup.of(Flavor.HTML)))
                .contains("""
                        <ol class="diagram-steps" aria-label="Steps">
                        <li>Uploads *one* file</li>
                        <li>site sends to store</li>
                        </ol>
                        <figcaption>Up</figcaption>
                        """);
    }

    @ParameterizedTest
    @CsvSource({"text,true,false", "picture,false,true", "both,true,true", "none,false,false"})
    void anOptionSaysWhereTheStepsAreListed(String option, boolean inText, boolean inPicture) throws IOException {
        String text = filtered(BLOCK.replace("OPTIONS", "alt=x steps=" + option), ImageMarkup.of(Flavor.COMMONMARK));

        assertThat(text.contains("1. Uploads")).isEqualTo(inText);
        assertThat(svg().contains("id=\"bp-fig-up-steps\"")).isEqualTo(inPicture);
    }

    @Test
    void numbersOfTheirOwnAreWrittenOut() throws IOException {
        String block = "```diagram {alt=x}\nstep a -> b: One\nstep 3a b -> c: Two\nstep 3b b: Three\n```\n";

        assertThat(filtered(block, ImageMarkup.of(Flavor.COMMONMARK)))
                .endsWith("\n\n- **1** One\n- **3a** Two\n- **3b** Three\n");
        assertThat(filtered(block, ImageMarkup.of(Flavor.HTML))).contains("<ul class=", "<li><b>3a</b> Two</li>");
    }

    @Test
    void aBlockIsDescribedOnRequest() throws IOException {
        String block = "```diagram {alt=x OPTION}\na -> b: x|y\n```\n";

        assertThat(filtered(block.replace("OPTION", "describe"), ImageMarkup.of(Flavor.COMMONMARK)))
                .endsWith("\n\na sends to b (x|y).\n");
        assertThat(filtered(block.replace("OPTION", "describe=table"), ImageMarkup.of(Flavor.COMMONMARK)))
                .endsWith("\n\n| From |   | To | What |\n|---|---|---|---|\n| a | → | b | x\\|y |\n");
        assertThat(filtered(block.replace("OPTION", "describe=table"), ImageMarkup.of(Flavor.HTML)))
                .contains("<caption>Connections</caption>", "<tr><td>a</td><td>→</td><td>b</td><td>x|y</td></tr>");
    }

    @ParameterizedTest
    @EnumSource(Flavor.class)
    void inEveryFlavorTheDescriptionOrTheTableStandsUnderTheFigure(Flavor flavor) throws IOException {
        String block = "```diagram {#fig-up OPTION}\na -> b: x\n```\n";

        assertThat(filtered(block.replace("OPTION", ""), ImageMarkup.of(flavor)))
                .as("the generated text is the alternative one")
                .contains("a sends to b (x).");
        assertThat(filtered(block.replace("OPTION", "alt=x describe"), ImageMarkup.of(flavor)))
                .containsOnlyOnce("a sends to b (x).");
        assertThat(filtered(block.replace("OPTION", "alt=x describe=table"), ImageMarkup.of(flavor)))
                .contains("From", "To", "What", "→")
                .doesNotContain("sends to");
    }

    @Test
    void theDocumentsLanguageDecidesTheWords() throws IOException {
        String document = "---\nlang: de-AT\n---\n" + BLOCK.replace("OPTIONS", "fold describe");

        assertThat(filtered(document, ImageMarkup.of(Flavor.HTML)))
                .contains("aria-label=\"Schritte\"", "<li>site sendet an store</li>", "<summary>Quelltext</summary>")
                .contains("<p class=\"diagram-description\">Schritt 1, von user an site: Uploads");
        assertThat(svg()).contains("Schritt 2: site sendet an store.");
        assertThat(filtered("```diagram {lang=fr alt=x}\nstep a -> b\n```\n", ImageMarkup.of(Flavor.COMMONMARK)))
                .endsWith("1. a envoie à b\n");
    }

    private String filtered(String document, ImageMarkup markup) throws IOException {
        try (Blockprint blockprint = Blockprint.builder().build()) {
            ImageFolder images = ImageFolder.open(folder);
            ImagePublisher publisher = new ImagePublisher(blockprint, images, "a.md", RenderSettings.DEFAULT);
            FilterOptions options = new FilterOptions(FenceKinds.DEFAULT, Map.of(), markup, ImageAddress.under(""));
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            FilterResult result = new MarkdownFilter(options).filter(bytes, "a.md", publisher);
            assertThat(result.diagnostics()).isEmpty();
            images.finish();
            return new String(result.bytes(), StandardCharsets.UTF_8);
        }
    }

    private String svg() throws IOException {
        return Files.readString(folder.resolve("fig-up.svg"));
    }
}
