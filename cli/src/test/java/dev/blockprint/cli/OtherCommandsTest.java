package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {
    @TempDir
    Path folder;

    @Test
    void filterReadsStandardInputAndWritesTheDocumentToStandardOutput() {
        String images = folder + "/images";

        Run run = Run.withInput(
                "Text\n\n```diagram {#sketch}\na -> b\n```\n", "filter", "--images", images, "--base", "/img");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Text\n\n![").endsWith("](/img/sketch.svg)\n");
        assertThat(folder.resolve("images/sketch.svg")).exists();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void checkSaysWhatIsWrongAndWritesNothing() throws IOException {
        Files.writeString(folder.resolve("a.md"), "```diagram\na -> b\n```\n");
        Files.writeString(folder.resolve("b.adoc"), "[diagram]\n----\nx = aws/s4\n----\n");
        Files.writeString(folder.resolve("c.diagram"), "a -> b ->");

        Run run = Run.of("check", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("b.adoc:3:5")
                .contains("c.diagram:1:")
                .contains("3 documents with 1 sound diagram");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void checkReadsScriptsThatImportDiagramsAndNoOthers() throws IOException {
        Files.writeString(folder.resolve("setup.py"), "import setuptools\nsetuptools.setup()\n");
        Files.writeString(folder.resolve("web.py"), "from diagrams import Diagram, Node\n\nNode('a')\n");

        Run run = Run.of("check", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("web.py:3:1").doesNotContain("setup.py");
    }

    @Test
    void aSiteKeepsNothingWhereNothingShallBeKept() throws IOException {
        Path posts = Files.createDirectories(folder.resolve("posts"));
        Files.writeString(posts.resolve("one.adoc"), "= One\n\n[diagram]\n----\na -> b\n----\n");
        String output = folder + "/site";

        Run run = Run.of("site", posts.toString(), "-o", output, "--no-cache");

        assertThat(run.code()).isZero();
        assertThat(posts.resolve(".blockprint")).doesNotExist();
    }

    @Test
    void aStarterSiteBuildsWithoutAMessage() throws IOException {
        String blog = folder + "/blog";

        Run begun = Run.of("site", "--init", blog);
        assertThat(begun.code()).isZero();
        assertThat(begun.err()).contains("now build it: blockprint site " + blog);

        Run built = Run.of("site", blog, "--no-cache");
        assertThat(built.code()).isZero();
        assertThat(built.err()).doesNotContain("warning").doesNotContain("error");
        assertThat(Path.of(blog, "_site/posts/first-picture/fig-shop.svg")).exists();
        assertThat(Path.of(blog, "_site/posts/second-picture/fig-queue.svg")).exists();

        Run again = Run.of("site", "--init", blog);
        assertThat(again.code()).isNotZero();
        assertThat(again.err()).contains("is there already: choose another folder");
    }

    @Test
    void iconsFindsTypesByWords() {
        Run run = Run.of("icons", "aws", "queue");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("SQS");
    }

    @Test
    void iconsWritesASheet() throws IOException {
        Path sheet = folder.resolve("icons.html");

        assertThat(Run.of("icons", "lambda", "--sheet", sheet.toString()).code())
                .isZero();

        assertThat(Files.readString(sheet)).contains("<html").contains("aws/lambda");
    }

    @Test
    void anUnknownWordForIconsNamesTheNearest() {
        Run run = Run.of("icons", "lambdda");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("nearest").contains("lambda");
    }

    @Test
    void helpTeachesAndAnUnknownCommandIsWrongUsage() {
        assertThat(Run.of("--help").out()).contains("Examples:").contains("render");
        assertThat(Run.of("render", "--help").out()).contains("--scale");
        assertThat(Run.of("rendre").code()).isEqualTo(2);
        assertThat(Run.of("rendre").err()).contains("render");
        assertThat(Run.of().code()).isEqualTo(2);
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Run.of("--version").out()).matches("blockprint \\d+\\.\\d+\\.\\d+\\R");
    }
}
