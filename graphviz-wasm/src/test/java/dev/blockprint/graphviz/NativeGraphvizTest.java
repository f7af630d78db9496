package dev.blockprint.graphviz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.blockprint.graphviz.GraphvizFailure.Kind;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NativeGraphvizTest {
    private final NativeGraphviz graphviz = NativeGraphviz.onPath();

    @Test
    void aMissingProgramIsNamed() {
        NativeGraphviz missing = new NativeGraphviz("no-such-dot", Duration.ofSeconds(1));

        assertThatThrownBy(() -> missing.run("graph { a }", "dot", "svg"))
                .isInstanceOfSatisfying(
                        GraphvizFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.BROKEN))
                .hasMessageContaining("no-such-dot");
    }

    @Test
    void theInstalledGraphvizAnswers() {
        assumeInstalled();

        assertThat(graphviz.run("digraph { a -> b }", "dot", "plain").text()).contains("edge a b");
        assertThat(graphviz.version()).matches("graphviz-native \\d.*");
    }

    @Test
    void itsMessagesArePassedOn() {
        assumeInstalled();

        assertThat(graphviz.run("graph { a [shape=nosuchshape] }", "dot", "svg").messages())
                .anyMatch(line -> line.contains("nosuchshape"));
        assertThatThrownBy(() -> graphviz.run("digraph { a -> }", "dot", "svg"))
                .isInstanceOfSatisfying(
                        GraphvizFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.REJECTED))
                .hasMessageContaining("syntax error");
    }

    @Test
    void itIsStoppedWhenItTakesTooLong() {
        assumeInstalled();
        String endless = IntStream.range(0, 9000)
                .mapToObj(i -> "n" + i * 7 % 1200 + " -> n" + (i * i + 13) % 1200 + ";")
                .collect(Collectors.joining("", "digraph { ", "}"));

        assertThatThrownBy(() -> new NativeGraphviz("dot", Duration.ofMillis(300)).run(endless, "dot", "svg"))
                .isInstanceOfSatisfying(
                        GraphvizFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT));
    }

    private static void assumeInstalled() {
        String path = System.getenv().getOrDefault("PATH", "");
        assumeThat(Arrays.stream(path.split(File.pathSeparator, -1))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "dot"))))
                .as("dot is installed")
                .isTrue();
    }
}
