package dev.blockprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.blockprint.graphviz.GraphvizFailure;
import dev.blockprint.graphviz.GraphvizOutput;
import dev.blockprint.graphviz.GraphvizRunner;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void runsOfOneDiagramMayNotTakeLongerThanTheLimitTogether() {
        AtomicLong time = new AtomicLong();
        GraphvizRunner slow = new GraphvizRunner() {
            @Override
            public GraphvizOutput run(String dot, String layout, String format) {
                time.addAndGet(TimeUnit.SECONDS.toNanos(6));
                return new GraphvizOutput("out", List.of());
            }

            @Override
            public String version() {
                return "slow";
            }
        };
        Patience patience = new Patience(slow, time::get);

        assertThat(patience.run("", "dot", "plain").text()).isEqualTo("out");
        assertThat(patience.run("", "dot", "plain").text()).isEqualTo("out");
        assertThatExceptionOfType(GraphvizFailure.class)
                .isThrownBy(() -> patience.run("", "dot", "plain"))
                .withMessageContaining("longer than the 10 s");
    }
}
