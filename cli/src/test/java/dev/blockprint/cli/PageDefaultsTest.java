package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options that a document's front matter has for its blocks, through the commands. */
class PageDefaultsTest {
    private static final String HEAD = "---\ntitle: Post\ndate: 2026-01-02\nblockprint:\n  code-fold: true\n---\n\n";
    private static final String BLOCK = "```diagram {#fig-a alt=A}\na -> b\n```\n";

    @TempDir
    private Path folder;

    @Test
    void buildAndSiteGoByThem() throws IOException {
        write(HEAD + BLOCK);

        Run build = run("build", "--flavor", "html");
        assertThat(build.code()).isZero();
        assertThat(folder.resolve("build/post.md")).content().startsWith(HEAD).contains("<details><summary>Source");

        Run site = run("site");
        assertThat(site.code()).isZero();
        assertThat(site.err()).doesNotContain("warning");
        assertThat(folder.resolve("site/post.html")).content().contains("id=\"fig-a\"", "<details");
    }

    @Test
    void whatIsWrongThereIsReportedByEachOfThem() throws IOException {
        write(HEAD.replace("true", "perhaps") + BLOCK);

        for (String command : new String[] {"build", "site"}) {
            Run run = run(command);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("post.md:5:14", "unknown fold \"perhaps\"");
        }
    }

    private Run run(String command, String... options) {
        String[] args = new String[options.length + 4];
        System.arraycopy(options, 0, args, 4, options.length);
        args[0] = command;
        args[1] = folder.resolve("in").toString();
        args[2] = "-o";
        args[3] = folder.resolve(command).toString();
        return Run.of(args);
    }

    private void write(String document) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/post.md"), document);
    }
}
