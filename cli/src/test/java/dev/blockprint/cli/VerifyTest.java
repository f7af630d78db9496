package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
    @TempDir
    Path folder;

    @Test
    void aSoundLayoutIsReportedAndTheExitCodeIsZero() throws IOException {
        Path file = folder.resolve("a.diagram");
        Files.writeString(file, "a, b, c = box\ng = group { d = box }\nrow a, b\na@bottom -> c -> d\n");

        Run run = Run.of("render", "--verify", file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(file + ": ")
                .contains("    ok  promises not kept, of 3                                    0\n")
                .contains("        crossings                                                  0\n")
                .doesNotContain("NOT", "<svg");
    }

    @Test
    void aPromiseThatWasNotKeptMakesTheExitCodeOne() {
        Run run = Run.withInput("a -> b\naspect 1:10\n", "render", "--verify");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("    NOT promises not kept, of 1 ");
        assertThat(run.err()).contains("warning: the picture is ");
    }

    @Test
    void toolsGetOneObjectForEachDiagram() {
        Run run = Run.withInput("a -> b", "render", "--verify", "--json");

        assertThat(run.out())
                .startsWith("{\"file\":\"-\",\"figure\":1,\"sound\":true,\"width\":")
                .contains("\"overlaps\":0", "\"crossings\":0", "\"bends\":0}")
                .endsWith("}\n")
                .hasLineCount(1);
    }

    @Test
    void whatCannotBeReadIsAnErrorAndNotMeasured() {
        Run run = Run.withInput("a = box\na -> c\n", "render", "--verify");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("unknown name \"c\"");
    }

    @Test
    void dotHasNothingToVerify() {
        Run run = Run.withInput("digraph { a -> b }", "render", "--verify");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("DOT is laid out by Graphviz alone");
    }

    @Test
    void nothingIsDrawnSoThereIsNoOutput() {
        assertThat(Run.withInput("a -> b", "render", "--verify", "-o", "a.svg").code())
                .isEqualTo(2);
        assertThat(Run.withInput("a -> b", "render", "--verify", "-f", "png").code())
                .isEqualTo(2);
    }
}
