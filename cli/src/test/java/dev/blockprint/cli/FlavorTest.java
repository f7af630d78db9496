package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom the commands write Markdown. */
class FlavorTest {
    private static final String POST = "```diagram {#fig-flow alt=Flow caption=Flow}\na -> b\n```\n";

    @TempDir
    Path folder;

    @BeforeEach
    void posts() throws IOException {
        write("in/posts/post.md", POST);
        write("in/posts/index.md", POST.replace("flow", "index"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            commonmark | ![Flow](images/fig-flow.svg)
            gfm        | <img src="images/fig-flow.svg" alt="Flow">
            pandoc     | ![Flow](images/fig-flow.svg){#fig-flow fig-alt="Flow" alt="Flow"}
            mkdocs     | <figure markdown="span" class="diagram" id="fig-flow">
            hugo       | {{< figure src="../images/fig-flow.svg" alt="Flow" caption="Flow" class="diagram" id="fig-flow" >}}
            docusaurus | <figure className="diagram" id="fig-flow">
            html       | <figure class="diagram" id="fig-flow">
            """)
    void everyFlavorCanBeAskedFor(String flavor, String line) throws IOException {
        assertThat(build("--flavor", flavor).code()).isZero();

        assertThat(read("out/posts/post.md")).contains(line);
        assertThat(folder.resolve("out/posts/images/fig-flow.svg")).isRegularFile();
    }

    @Test
    void theConfigurationNamesOneForAllDocumentsAndTheCommandAnother() throws IOException {
        write("in/blockprint.yaml", "flavor: pandoc\n");

        assertThat(build().code()).isZero();
        assertThat(read("out/posts/post.md")).contains("{#fig-flow ");

        assertThat(build("--flavor", "COMMONMARK").code()).isZero();
        assertThat(read("out/posts/post.md")).doesNotContain("{#fig-flow ");

        Path post = folder.resolve("in/posts/post.md");
        write("in/posts/blockprint.yaml", "flavor: html\n");
        Run run = Run.of(
                "filter", post.toString(), "--images", folder.resolve("img").toString());
        assertThat(run.out()).contains("<figure class=\"diagram\" id=\"fig-flow\">");
    }

    @Test
    void aFlavorThatThereIsNotIsWrongUsageOrAnErrorOfTheConfiguration() throws IOException {
        assertThat(build("--flavor", "gitlab").code()).isEqualTo(2);

        write("in/blockprint.yaml", "flavor: mkdoc\n");
        Run run = build();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("unknown flavor \"mkdoc\"", "blockprint.yaml:1:9", "did you mean mkdocs?");
    }

    @Test
    void hugoMakesAFolderOfEachPageButAnIndex() throws IOException {
        assertThat(build("--flavor", "hugo").code()).isZero();
        assertThat(read("out/posts/post.md")).contains("src=\"../images/fig-flow.svg\"");
        assertThat(read("out/posts/index.md")).contains("src=\"images/fig-index.svg\"");

        write("in/blockprint.yaml", "images: static/diagrams\nbase: /diagrams\n");
        assertThat(build("--flavor", "hugo").code()).isZero();
        assertThat(read("out/posts/post.md")).contains("src=\"/diagrams/fig-flow.svg\"");
        assertThat(folder.resolve("out/static/diagrams/fig-flow.svg")).isRegularFile();
    }

    private Run build(String... options) {
        String[] args = new String[options.length + 4];
        args[0] = "build";
        args[1] = folder.resolve("in").toString();
        args[2] = "-o";
        args[3] = folder.resolve("out").toString();
        System.arraycopy(options, 0, args, 4, options.length);
        return Run.of(args);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
