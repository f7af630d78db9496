package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language server as a process: how it ends, and what it costs those who do not start it. */
class LspProcessTest {
    @TempDir
    Path folder;

    @Test
    void otherCommandsLoadNothingOfTheServer() throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        Path diagram = Files.writeString(folder.resolve("small.diagram"), "a -> b\n");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "render",
                        diagram.toString(),
                        "-o",
                        folder.resolve("small.svg").toString())
                .inheritIO()
                .start();

        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(log))
                .contains("dev.blockprint.cli.LspCommand")
                .doesNotContain("dev.blockprint.lsp.", "org.eclipse.lsp4j.", "com.google.gson.");
    }

    @Test
    void whoHangsUpWithoutAShutdownGetsExitCodeOne() throws IOException, InterruptedException {
        try (Editor rude = Editor.start()) {
            rude.initialize();
            rude.server().exit();
            assertThat(rude.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(rude.process().exitValue()).isEqualTo(1);
        }
        try (Editor gone = Editor.start()) {
            gone.initialize();
            gone.process().getOutputStream().close();
            assertThat(gone.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(gone.process().exitValue()).isEqualTo(1);
        }
    }
}
