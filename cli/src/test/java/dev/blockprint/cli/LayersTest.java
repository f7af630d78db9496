package dev.blockprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One layout that grows: the pictures of its layers. */
class LayersTest {
    private static final String DIAGRAM = """
            dns = aws/route53 "DNS"
            layer "one zone" {
              web = aws/ec2 "Web"
              dns -> web
            }
            layer "active-passive" {
              standby = aws/ec2 "Standby"
              dns -> standby: failover [dashed]
            }
            layer "without" {
              remove web
            }
            """;
    private static final Pattern NODE =
            Pattern.compile("<g id=\"grow[a-z0-9-]*?-n-(\\w+)\">.*?transform=\"translate\\(([^)]*)\\)", Pattern.DOTALL);

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("grow.diagram"), DIAGRAM);
    }

    private Run render(String... options) {
        return Run.of(Stream.concat(Stream.of("render", file.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private static Map<String, String> places(String svg) {
        Map<String, String> places = new TreeMap<>();
        Matcher nodes = NODE.matcher(svg);
        while (nodes.find()) {
            places.put(nodes.group(1), nodes.group(2));
        }
        return places;
    }

    @Test
    void eachLayerHasAFileOfItsNameAndNothingMoves() throws IOException {
        Run run = render("--layer", "all", "-o", folder.resolve("out/") + "/");

        assertThat(run.code()).isZero();
        Map<String, String> one = places(read("out/grow.one-zone.svg"));
        Map<String, String> two = places(read("out/grow.active-passive.svg"));
        Map<String, String> three = places(read("out/grow.without.svg"));
        assertThat(one).containsOnlyKeys("dns", "web");
        assertThat(two).containsOnlyKeys("dns", "web", "standby").containsAllEntriesOf(one);
        assertThat(three).containsOnlyKeys("dns", "standby");
        assertThat(two).containsAllEntriesOf(three);
    }

    @Test
    void oneLayerIsNamedOrCounted() {
        String named = render("--layer", "Active Passive").out();

        assertThat(named).contains(">Standby<").contains(">Web<");
        assertThat(render("--layer", "2").out()).isEqualTo(named);
    }

    @Test
    void whatIsNewIsHighlighted() {
        assertThat(render("--layer", "2").out()).contains("#c2410c");
        assertThat(render().out())
                .doesNotContain("#c2410c")
                .contains(">Standby<")
                .doesNotContain(">Web<");
    }

    @Test
    void whatIsStillToComeIsAbsentOrFaint() {
        assertThat(render("--layer", "1").out()).doesNotContain("Standby").doesNotContain("opacity");
        assertThat(render("--layer", "1", "--future", "faded").out())
                .contains(">Standby<")
                .contains("opacity=\"0.3\"");
    }

    @Test
    void aLayerOfAnotherNameIsAnErrorWithTheNearest() {
        Run run = render("--layer", "aktive-passive");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("the diagram has no layer \"aktive-passive\"")
                .contains("did you mean active-passive?");
        assertThat(render("--layer", "xyz").err()).contains("it has one zone, active-passive, without");
    }

    @Test
    void aDiagramWithoutLayersHasNoneToShow() throws IOException {
        Files.writeString(file, "a -> b");
        assertThat(render("--layer", "one").err())
                .contains("the diagram has no layer \"one\"")
                .contains("it has none");
        assertThat(render("--layer", "all").code()).isEqualTo(1);
        Path script = Files.writeString(folder.resolve("a.py"), """
                from diagrams import Diagram
                from diagrams.aws.compute import EC2
                with Diagram("D"):
                    EC2("a")
                """);
        assertThat(Run.of("render", script.toString(), "--layer", "one").err()).contains("has no layer");
        Path graph = Files.writeString(folder.resolve("a.dot"), "digraph { a }");
        assertThat(Run.of("render", graph.toString(), "--layer", "one").err()).contains("DOT has no layers");
    }

    @Test
    void severalLayersNeedAName() {
        Run run = render("--layer", "all");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("has 3 layers: add -o NAME.svg, and the second becomes NAME.active-passive.svg");
    }

    @Test
    void theModelOfALayerIsWhatItShows() {
        assertThat(render("--layer", "1", "-f", "json").out())
                .contains("\"web\"")
                .doesNotContain("standby");
        assertThat(render("-f", "json").out()).contains("\"standby\"").doesNotContain("\"web\"");
    }

    @Test
    void onePictureWalksThroughTheLayersQuietlyAndWithoutAScript() throws IOException {
        String svg = render("--layer", "animate").out();

        assertThat(svg)
                .contains("<style>@media (prefers-reduced-motion:no-preference){.grow-s2{animation:grow-s2 9s")
                .contains("@keyframes grow-s3{0%,66%{opacity:0}70%,97%{opacity:1}100%{opacity:0}}")
                .doesNotContain("<script")
                .doesNotContain("href=\"http");
        assertThat(Pattern.compile(" id=\"([^\"]*)\"").matcher(svg).results().map(id -> id.group(1)))
                .doesNotHaveDuplicates();
        assertThat(svg.indexOf("grow-1-n-web")).isLessThan(svg.indexOf("grow-2-n-standby"));
        assertThat(render("--layer", "animate").out()).isEqualTo(svg);
        assertThat(render(
                                "--layer",
                                "animate",
                                "-o",
                                folder.resolve("moves.png").toString())
                        .code())
                .isZero();
    }

    @Test
    void pixelsHaveLayersToo() throws IOException {
        assertThat(render("--layer", "all", "-f", "png", "-o", folder.resolve("p/") + "/")
                        .code())
                .isZero();
        assertThat(folder.resolve("p/grow.one-zone.png")).isNotEmptyFile();
    }
}
