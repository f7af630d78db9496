package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files in a folder for images the commands remove and overwrite: their own. */
class ImageFilesTest {
    private static final String POST = "```diagram {#fig-flow alt=Flow}\na -> b\n```\n";

    @TempDir
    Path folder;

    @Test
    void filterRemovesTheImagesThatADocumentShowsNoMoreAndLeavesThoseOfOthers() throws IOException {
        write("one.md", POST + "\n" + POST.replace("flow", "old"));
        write("two.md", POST.replace("flow", "two"));
        filter("one.md");
        filter("two.md");
        write("img/photo.svg", "mine");
        write("one.md", POST);

        assertThat(filter("one.md").code()).isZero();

        assertThat(folder.resolve("img/fig-old.svg")).doesNotExist();
        assertThat(folder.resolve("img/fig-flow.svg")).exists();
        assertThat(folder.resolve("img/fig-two.svg")).exists();
        assertThat(folder.resolve("img/photo.svg")).hasContent("mine");
    }

    @Test
    void aFileThatSomebodyPutThereIsReportedAndStays() throws IOException {
        write("one.md", POST);
        write("img/fig-flow.svg", "mine");

        Run run = filter("one.md");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("the file fig-flow.svg is there already and is not ours", "one.md:2:1");
        assertThat(folder.resolve("img/fig-flow.svg")).hasContent("mine");
    }

    @Test
    void anImageThatSomebodyChangedIsTheirsForFilterAndForBuild() throws IOException {
        write("in/one.md", POST);
        Run.of("build", path("in"), "-o", path("out"));
        filter("in/one.md");
        write("out/images/fig-flow.svg", "mine");
        write("img/fig-flow.svg", "mine");

        assertThat(Run.of("build", path("in"), "-o", path("out")).err()).contains("is not ours");
        assertThat(filter("in/one.md").err()).contains("is not ours");
        write("in/one.md", "Nothing.\n");
        Run.of("build", path("in"), "-o", path("out"));
        filter("in/one.md");

        assertThat(folder.resolve("out/images/fig-flow.svg")).hasContent("mine");
        assertThat(folder.resolve("img/fig-flow.svg")).hasContent("mine");
    }

    @Test
    void aBlockThatFailsKeepsTheImageItLastHad() throws IOException {
        write("in/one.md", POST);
        Run.of("build", path("in"), "-o", path("out"));
        String last = Files.readString(folder.resolve("out/images/fig-flow.svg"));
        write("in/one.md", POST.replace("a -> b", "a = nothing/such"));

        assertThat(Run.of("build", path("in"), "-o", path("out")).code()).isEqualTo(1);

        assertThat(folder.resolve("out/images/fig-flow.svg")).hasContent(last);
    }

    private Run filter(String document) {
        return Run.of("filter", path(document), "--images", path("img"));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
