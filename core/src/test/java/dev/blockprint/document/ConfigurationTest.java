package dev.blockprint.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
    @TempDir
    private Path root;

    @Test
    void readsAllKeys() throws IOException {
        Files.writeString(root.resolve("blockprint.yaml"), """
                site:
                  title: A site
                fences: [dot, python]
                format: png
                theme: dark
                width: 80%
                fold: true
                images: static/diagrams/
                base: /diagrams
                cache: off
                flavor: MkDocs
                """);

        Parsed<Configuration> read = Configuration.load(root);

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.tree())
                .isEqualTo(new Configuration(
                        new FenceKinds(Set.of("dot", "python")),
                        Map.of("format", "png", "theme", "dark", "width", "80%", "fold", "true"),
                        "static/diagrams",
                        "/diagrams",
                        false,
                        null,
                        Flavor.MKDOCS));
    }

    @Test
    void withoutAFileTheDefaultsHold() throws IOException {
        assertThat(Configuration.load(root)).isEqualTo(new Parsed<>(Configuration.DEFAULT, java.util.List.of()));
    }

    @Test
    void anUnknownKeyIsAWarningWithTheNearestName() {
        assertSays("# all\nfromat: png\n", "c.yaml:2:1", "unknown setting \"fromat\"", "did you mean format?", false);
        assertSays("fences: [dto]\n", "c.yaml:1:9", "no fence can be called \"dto\"", "did you mean dot?", false);
    }

    @Test
    void aBadValueIsAnErrorAtItsPlace() {
        assertSays("format: gif\n", "c.yaml:1:9", "unknown format \"gif\"", "one of svg, png, pdf", true);
        assertSays(
                "images: ../x\n",
                "c.yaml:1:9",
                "\"../x\" is no folder below the documents' root",
                "write it like images/diagrams",
                true);
        assertSays(
                "base: /x\n",
                "c.yaml:1:1",
                "base is the address of one folder of images, and none is named",
                "add images: diagrams",
                false);
        assertSays(
                "images: i\nbase: javascript:x\n",
                "c.yaml:2:7",
                "\"javascript:x\" cannot stand before an image's name",
                "write it like /diagrams",
                true);
    }

    @Test
    void badYamlIsAnErrorWithItsLine() {
        Parsed<Configuration> read = Configuration.parse(SourceText.of("c.yaml", "fold: true\nwidth: [1,\n"));

        assertThat(read.tree()).isEqualTo(Configuration.DEFAULT);
        assertThat(read.diagnostics().get(0).message()).startsWith("no valid YAML: ");
        assertThat(read.diagnostics().get(0).location().line()).isEqualTo(3);
        assertThat(read.hasErrors()).isTrue();
    }

    @Test
    void deepOrHugeYamlIsAnErrorAndNoCrash() {
        for (String bad : new String[] {
            "a: " + "[".repeat(60_000),
            "- ".repeat(30_000),
            "? ".repeat(30_000),
            "a: " + "x".repeat(70_000),
            "a: &a [*a]",
            "x",
            "a: b: c",
            "\tx: 1",
            "%",
            "\0",
            "--- a\n--- b\n",
            "!!java.net.URL [x]",
            "a: 1\na: 2"
        }) {
            assertThat(Configuration.parse(SourceText.of("c.yaml", bad)).diagnostics())
                    .as(bad.substring(0, Math.min(20, bad.length())))
                    .isNotEmpty();
        }
    }

    private static void assertSays(String yaml, String at, String message, String advice, boolean error) {
        Diagnostic said =
                Configuration.parse(SourceText.of("c.yaml", yaml)).diagnostics().get(0);
        assertThat(said.location()).hasToString(at);
        assertThat(said.message()).isEqualTo(message);
        assertThat(said.advice()).isEqualTo(advice);
        assertThat(said.isError()).isEqualTo(error);
    }
}
