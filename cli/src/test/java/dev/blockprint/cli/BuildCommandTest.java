package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
    private static final String MARKDOWN = """
            # Guide

            Before.

            ```diagram {#fig-flow alt="The flow"}
            browser -> server
            ```

            After.
            """;

    @TempDir
    Path folder;

    @Test
    void blocksBecomeImagesAndEveryOtherFileStaysAsItWas() throws IOException {
        write("in/guide.md", MARKDOWN);
        write("in/plain.md", "No diagram here.\r\n");
        write("in/data/table.csv", "a,b\n");

        Run run = build();

        assertThat(run.code()).isZero();
        assertThat(read("out/guide.md"))
                .isEqualTo("# Guide\n\nBefore.\n\n![The flow](images/fig-flow.svg)\n\nAfter.\n");
        assertThat(read("out/plain.md")).isEqualTo("No diagram here.\r\n");
        assertThat(read("out/data/table.csv")).isEqualTo("a,b\n");
        assertThat(read("out/images/fig-flow.svg")).startsWith("<svg ");
        assertThat(run.err()).contains("3 files in").contains("1 picture,");
    }

    @Test
    void asciiDocBlocksBecomeImageMacrosWithTitleIdAndAttributes() throws IOException {
        write("in/guide.adoc", "= Guide\n\n.The flow\n[diagram#fig-flow,width=50%]\n----\na -> b\n----\n\nAfter.\n");

        assertThat(build().code()).isZero();

        assertThat(read("out/guide.adoc"))
                .contains(".The flow\n[#fig-flow")
                .contains("image::images/fig-flow.svg[")
                .contains("width=50%")
                .endsWith("\n\nAfter.\n");
    }

    @Test
    void imagesOfAntoraGoWhereAntoraLooksForThem() throws IOException {
        write("in/modules/ROOT/pages/index.adoc", "= Home\n\n[diagram#fig-a]\n----\na -> b\n----\n");

        assertThat(build().code()).isZero();

        assertThat(folder.resolve("out/modules/ROOT/images/fig-a.svg")).exists();
        assertThat(read("out/modules/ROOT/pages/index.adoc")).contains("image::fig-a.svg[");
    }

    @Test
    void imagesOfOneFolderAreAddressedAsTheSiteServesThem() throws IOException {
        write("in/blockprint.yaml", "images: static/diagrams\nbase: /diagrams\n");
        write("in/posts/guide.md", MARKDOWN);

        assertThat(build().code()).isZero();

        assertThat(read("out/posts/guide.md")).contains("](/diagrams/fig-flow.svg)");
        assertThat(folder.resolve("out/static/diagrams/fig-flow.svg")).exists();
    }

    @Test
    void aFailingBlockStaysMarkedAndAllElseIsBuilt() throws IOException {
        write("in/bad.md", "```diagram\na = aws/ec3\n```\n");
        write("in/good.md", MARKDOWN);

        Run run = build();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("bad.md:2:5").contains("did you mean aws/ec2");
        assertThat(read("out/bad.md")).contains("<!-- blockprint: error").contains("```diagram\na = aws/ec3\n```\n");
        assertThat(read("out/good.md")).contains("![The flow]");
    }

    @Test
    void anUnchangedFolderRendersNothingAndTouchesNothing() throws IOException {
        write("in/guide.md", MARKDOWN);
        build();
        FileTime then = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(folder.resolve("out/guide.md"), then);
        Files.setLastModifiedTime(folder.resolve("out/images/fig-flow.svg"), then);

        Run run = build();

        assertThat(run.err()).contains("1 picture (1 unchanged)");
        assertThat(Files.getLastModifiedTime(folder.resolve("out/guide.md"))).isEqualTo(then);
        assertThat(Files.getLastModifiedTime(folder.resolve("out/images/fig-flow.svg")))
                .isEqualTo(then);
    }

    @Test
    void anImageThatNoBlockShowsAnyMoreIsRemovedAndNothingElseIs() throws IOException {
        write("in/guide.md", MARKDOWN);
        build();
        write("out/images/of-mine.png", "mine");
        write("in/guide.md", MARKDOWN.replace("fig-flow", "fig-other"));

        build();

        assertThat(folder.resolve("out/images/fig-flow.svg")).doesNotExist();
        assertThat(folder.resolve("out/images/fig-other.svg")).exists();
        assertThat(folder.resolve("out/images/of-mine.png")).exists();
    }

    @Test
    void aDocumentThatIsGoneGoesFromTheOutputWithItsPicturesAndNothingElseDoes() throws IOException {
        write("in/posts/guide.md", MARKDOWN);
        write("in/plain.md", "No diagram here.\n");
        write("other/more.md", "More.\n");
        Run.of("build", path("other"), "-o", path("out"));
        build();
        write("out/posts/of-mine.md", "mine");
        Files.delete(folder.resolve("in/posts/guide.md"));

        assertThat(build().code()).isZero();

        assertThat(folder.resolve("out/posts/guide.md")).doesNotExist();
        assertThat(folder.resolve("out/posts/images/fig-flow.svg")).doesNotExist();
        assertThat(folder.resolve("out/posts/of-mine.md")).exists();
        assertThat(folder.resolve("out/plain.md")).exists();
        assertThat(folder.resolve("out/more.md")).exists();
    }

    @Test
    void aMemoryThatSomebodyTamperedWithDeletesNothingElsewhere() throws IOException {
        write("in/plain.md", "No diagram here.\n");
        write("mine.md", "mine");
        build();
        String from = read("out/.blockprint-files")
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .replaceAll(".*\t", "");
        write("out/sub/x.md", "x");
        Files.createSymbolicLink(folder.resolve("out/link"), folder);
        write(
                "out/.blockprint-files",
                String.join(
                        "\n",
                        "../mine.md\t" + from,
                        "sub/../../mine.md\t" + from,
                        "link/mine.md\t" + from,
                        folder.resolve("mine.md") + "\t" + from,
                        "sub\t" + from,
                        "\0\t" + from,
                        "nothing"));

        assertThat(build().code()).isZero();

        assertThat(read("mine.md")).isEqualTo("mine");
        assertThat(read("out/sub/x.md")).isEqualTo("x");
    }

    @Test
    void theSettingsOfTheBuildAreNotCopied() throws IOException {
        write("in/blockprint.yaml", "fold: true\n");
        write("in/data/blockprint.yaml", "of: mine\n");
        build();

        assertThat(folder.resolve("out/blockprint.yaml")).doesNotExist();
        assertThat(folder.resolve("out/data/blockprint.yaml")).exists();
    }

    @Test
    void twoPicturesUnderOneNameAreAnErrorThatNamesBothPlaces() throws IOException {
        write("in/a.md", "```diagram {#fig}\na -> b\n```\n\n```diagram {#fig}\nc -> d\n```\n");

        Run run = build();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("two different pictures are called fig.svg")
                .contains("a.md:2:1");
    }

    @Test
    void theOutputMayLieInsideTheInputAndIsNotReadAgain() throws IOException {
        write("in/guide.md", MARKDOWN);

        Run.of("build", path("in"), "-o", path("in/built"));
        Run run = Run.of("build", path("in"), "-o", path("in/built"));

        assertThat(run.code()).isZero();
        assertThat(folder.resolve("in/built/built")).doesNotExist();
    }

    @Test
    void writingOverTheDocumentsIsRefused() throws IOException {
        write("in/guide.md", MARKDOWN);

        Run run = Run.of("build", path("in"), "-o", path("in"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("write to another folder with -o");
        assertThat(read("in/guide.md")).isEqualTo(MARKDOWN);
    }

    @Test
    void anOutputThatIsAFileIsOneClearLine() throws IOException {
        write("in/guide.md", MARKDOWN);
        write("out", "in the way");

        Run run = build();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(read("out")).isEqualTo("in the way");
    }

    private Run build() {
        return Run.of("build", path("in"), "-o", path("out"));
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private String path(String name) {
        return folder + "/" + name;
    }
}
