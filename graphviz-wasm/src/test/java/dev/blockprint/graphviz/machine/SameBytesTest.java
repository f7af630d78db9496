package dev.blockprint.graphviz.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The code as the build has changed it against the same module as Chicory leaves it, on Chicory's own runtime. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameBytesTest {
    private static final int PAGES = 4096;
    private static final int STACK = 4 << 20;
    private static final List<String> LAYOUTS =
            List.of("dot", "neato", "fdp", "sfdp", "circo", "twopi", "osage", "patchwork");

    private GraphvizInstance plain;
    private GraphvizInstance fast;

    @BeforeAll
    void start() {
        plain = ChicoryMachine.start(PAGES, STACK);
        fast = FlatMachine.start(PAGES, STACK);
    }

    @Test
    void everyLayoutOfEveryGraphIsTheSame() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/graphs"))) {
            for (Path file : files.sorted().toList()) {
                String dot = Files.readString(file);
                // Chicory's code is slow: it gets the larger graphs in the one layout that matters most.
                for (String layout : dot.length() > 600 ? LAYOUTS.subList(0, 1) : LAYOUTS) {
                    assertSame(dot, layout, "svg");
                }
            }
        }
    }

    @Test
    void everyFormatIsTheSame() {
        String dot = "digraph { a -> b [label=x]; b -> c; subgraph cluster_1 { label=g; c; d } }";
        for (String format : List.of("json", "json0", "plain", "plain-ext", "dot", "xdot", "canon", "cmapx")) {
            assertSame(dot, "dot", format);
        }
    }

    @Test
    void errorsAreTheSame() {
        assertSame("digraph { a -> }", "dot", "svg");
        assertSame("graph { a [label=<<b>x>] }", "dot", "svg");
        assertSame("", "dot", "svg");
    }

    private void assertSame(String dot, String layout, String format) {
        Outcome expected = plain.render(dot, layout, format, List.of());

        assertThat(fast.render(dot, layout, format, List.of())).isEqualTo(expected);
    }
}
