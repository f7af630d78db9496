package dev.blockprint.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageNamesTest {
    @Test
    void theIdComesBeforeTheTitleAndTheTitleBeforeTheNumber() {
        Map<String, String> title = Map.of("title", "The Big Picture");

        assertThat(ImageNames.of(new BlockOptions("fig-A", List.of(), title), "b.md", 2))
                .isEqualTo("fig-A");
        assertThat(ImageNames.of(new BlockOptions(null, List.of(), title), "b.md", 2))
                .isEqualTo("the-big-picture");
        assertThat(ImageNames.of(BlockOptions.NONE, "posts/my backend.v2.md", 2))
                .isEqualTo("posts-my-backend.v2-2");
        assertThat(ImageNames.of(BlockOptions.NONE, ".md", 1)).isEqualTo("md-1");
    }

    @Test
    void aDiagramInAFileOfItsOwnIsNamedAfterIt() {
        Map<String, String> file = Map.of("title", "Big", BlockOptions.NAMED_AFTER, "parts/back.end.diagram");

        assertThat(ImageNames.of(new BlockOptions(null, List.of(), file), "b.md", 2))
                .isEqualTo("back.end");
        assertThat(ImageNames.of(new BlockOptions("fig", List.of(), file), "b.md", 2))
                .isEqualTo("fig");
        assertThat(ImageNames.of(
                        new BlockOptions(null, List.of(), Map.of("target", "sub/", BlockOptions.NAMED_AFTER, "x.py")),
                        "b.md",
                        2))
                .isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource({
        "Über Größe, Uber-Grosse",
        "../../etc/passwd, etc-passwd",
        "a  b??c, a-b-c",
        "con, diagram-con",
        "NUL.x, diagram-NUL.x",
        "console, console",
        "-.x.-, x",
        "fig:one, fig-one"
    })
    void namesAreSafeEverywhere(String text, String name) {
        assertThat(ImageNames.safe(text)).isEqualTo(name);
    }

    @Test
    void lettersThatCannotBeWrittenAreToldApartByAHash() {
        assertThat(ImageNames.safe("负载均衡")).matches("diagram-[0-9a-f]{8}").isNotEqualTo(ImageNames.safe("负载"));
        assertThat(ImageNames.safe("Сеть LB")).matches("LB-[0-9a-f]{8}");
    }

    @Test
    void longNamesAreCutAndToldApartByAHash() {
        String one = ImageNames.safe("x".repeat(10_000));

        assertThat(one).hasSize(80).isNotEqualTo(ImageNames.safe("x".repeat(10_001)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "//", "\0", "\ud800", "con", "a/../b", "x", "aux.svg"})
    void aSafeNameStaysAsItIs(String text) {
        String name = ImageNames.safe(text);

        assertThat(name).matches("[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}");
        assertThat(ImageNames.safe(name)).isEqualTo(name);
    }
}
