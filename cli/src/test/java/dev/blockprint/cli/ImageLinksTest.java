package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images that name a diagram's file, through the commands. */
class ImageLinksTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void documents() throws IOException {
        Files.createDirectories(folder.resolve("in/parts"));
        Files.writeString(folder.resolve("in/parts/flow.diagram"), "a -> b\n");
        Files.writeString(folder.resolve("in/guide.md"), "# Guide\n\n![The flow](parts/flow.diagram)\n");
    }

    @Test
    void buildFilterAndSiteShowThePicture() throws IOException {
        assertThat(Run.of("build", in(), "-o", out("built")).code()).isZero();
        assertThat(folder.resolve("built/guide.md")).hasContent("# Guide\n\n![The flow](images/flow.svg)\n");
        assertThat(folder.resolve("built/images/flow.svg")).isRegularFile();

        Run filtered = Run.of("filter", in() + "/guide.md", "--images", out("img"), "--base", "/img");
        assertThat(filtered.out()).isEqualTo("# Guide\n\n![The flow](/img/flow.svg)\n");

        assertThat(Run.of("site", in(), "-o", out("site")).code()).isZero();
        assertThat(folder.resolve("site/guide.html"))
                .content()
                .contains("src=\"guide/flow.svg\"", "alt=\"The flow\"")
                .doesNotContain("<p><figure");
        assertThat(folder.resolve("site/guide/flow.svg")).isRegularFile();
    }

    @Test
    void checkNamesTheLinkOfAMissingFileAndTheLineInABrokenOne() throws IOException {
        Files.writeString(folder.resolve("in/guide.md"), "Two:\n\n- ![A](gone.diagram) and ![B](parts/bad.diagram)\n");
        Files.writeString(folder.resolve("in/parts/bad.diagram"), "\nx = aws/ec3\n");

        Run run = Run.of("check", in() + "/guide.md");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("guide.md:3:3", "there is no file \"gone.diagram\"");
        assertThat(run.err()).contains("parts/bad.diagram:2:5", "did you mean aws/ec2?");
    }

    private String in() {
        return folder.resolve("in").toString();
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }
}
