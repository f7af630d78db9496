package dev.blockprint.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command; what it reads in the documentation is tested in {@link PagesTest}. */
class CheckTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aNameThatIsNoneEndsWithTheUsage() throws Exception {
        assertThat(run("hugo2")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Usage: generators/check");
        assertThat(run("--help")).isZero();
    }

    @Test
    void anOutcomeIsOneLine() {
        assertThat(new Outcome(Generator.HUGO, "", List.of(), 1.25).line()).isEqualTo("hugo        ok        1.3 s");
        assertThat(new Outcome(Generator.HUGO, "", List.of("x"), 1.25).line()).isEqualTo("hugo        FAILED    1.3 s");
        assertThat(new Outcome(Generator.HUGO, "not installed", List.of(), 0).line())
                .isEqualTo("hugo        missing  not installed");
    }

    @Test
    void theLinesAreThoseOfTheFirstBlockOfAPage(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.md"),
                "# P\n\n```yaml\na: b\n```\n\n```sh\none -x\ntwo\n```\n\n```sh\nthree\n```\n");

        assertThat(DocumentedLines.of(page)).containsExactly("one -x", "two");
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        return Check.run(new PrintStream(out, true, StandardCharsets.UTF_8), Path.of(".."), arguments);
    }
}
