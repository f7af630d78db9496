package dev.blockprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.graphviz.EmbeddedGraphviz;
import dev.blockprint.graphviz.GraphvizFailure;
import dev.blockprint.graphviz.GraphvizOutput;
import dev.blockprint.graphviz.GraphvizRunner;
import dev.blockprint.look.ThemeChoice;
import dev.blockprint.source.SourceText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockprintTest {
    private static final Blockprint BLOCKPRINT = Blockprint.builder().build();

    @AfterAll
    static void close() {
        BLOCKPRINT.close();
    }

    @Test
    void aSketchBecomesAPictureWithAllItsNames() {
        String svg = svg("browser -> server -> database");

        assertThat(svg).startsWith("<svg ").contains(">browser<", ">server<", ">database<");
    }

    @Test
    void theSameSourceGivesTheSameBytes() {
        String source = "vpc = aws/vpc \"VPC\" { a = aws/ec2; b = aws/rds }\nu = users\nu -> a -> b: rows";

        assertThat(svg(source)).isEqualTo(svg(source));
    }

    @Test
    void anErrorGivesNoPictureButItsPlace() {
        Rendition rendition = render("web = aws/ec3 \"Web Server\"");

        assertThat(rendition.picture()).isNull();
        assertThat(rendition.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.location()).hasToString("test.diagram:1:7");
            assertThat(diagnostic.advice()).contains("aws/ec2");
        });
    }

    @Test
    void thePictureDescribesItself() {
        Picture picture = Objects.requireNonNull(render("a -> b: calls").picture());

        assertThat(picture.description()).contains("a sends to b");
        assertThat(picture.width()).isPositive();
        assertThat(picture.height()).isPositive();
    }

    @Test
    void whatIsWantedFreshIsMadeThoughTheCacheHasIt(@TempDir Path folder) {
        Blockprint blockprint = Blockprint.builder().cache(folder).build();
        SourceText source = SourceText.of("a.diagram", "a -> b");

        Rendition made = blockprint.render(source, Dialect.DIAGRAM, RenderSettings.DEFAULT);
        Rendition fresh = blockprint.render(source, Dialect.DIAGRAM, RenderSettings.DEFAULT.withFresh(true));
        blockprint.render(source, Dialect.DIAGRAM, RenderSettings.DEFAULT);

        assertThat(blockprint.counts()).isEqualTo(new Blockprint.Counts(2, 1));
        assertThat(Objects.requireNonNull(fresh.picture()).bytes())
                .isEqualTo(Objects.requireNonNull(made.picture()).bytes());
    }

    @Test
    void anUnchangedSourceIsNotRenderedAgain(@TempDir Path folder) {
        SourceText source = SourceText.of("test.diagram", "a -> b");
        Blockprint first = Blockprint.builder().cache(folder).build();
        Picture made = picture(first.render(source, Dialect.DIAGRAM, RenderSettings.DEFAULT));

        Blockprint second =
                Blockprint.builder().cache(folder).engine(new BrokenGraphviz()).build();
        Picture found = picture(second.render(source, Dialect.DIAGRAM, RenderSettings.DEFAULT));

        assertThat(found.bytes()).isEqualTo(made.bytes());
        assertThat(found.description()).isEqualTo(made.description());
        assertThat(second.counts()).isEqualTo(new Blockprint.Counts(0, 1));
    }

    @Test
    void anotherThemeFormatOrIdIsAnotherPicture(@TempDir Path folder) {
        Blockprint blockprint = Blockprint.builder().cache(folder).build();
        SourceText source = SourceText.of("test.diagram", "a -> b");
        RenderSettings settings = RenderSettings.DEFAULT;

        blockprint.render(source, Dialect.DIAGRAM, settings);
        blockprint.render(source, Dialect.DIAGRAM, settings.withTheme(ThemeChoice.DARK));
        blockprint.render(source, Dialect.DIAGRAM, settings.withPictureId("other"));
        blockprint.render(source, Dialect.DIAGRAM, settings.withFormat(Format.PNG));
        blockprint.render(
                source, Dialect.DIAGRAM, settings.withFormat(Format.PNG).withScale(2));

        assertThat(blockprint.counts()).isEqualTo(new Blockprint.Counts(5, 0));
    }

    @Test
    void failuresAreNotKept(@TempDir Path folder) {
        Blockprint broken =
                Blockprint.builder().cache(folder).engine(new BrokenGraphviz()).build();
        SourceText source = SourceText.of("test.diagram", "a -> b");
        Rendition failed = broken.render(source, Dialect.DIAGRAM, RenderSettings.DEFAULT);
        assertThat(failed.picture()).isNull();
        assertThat(failed.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.message()).contains("took longer");
            assertThat(diagnostic.advice()).isEqualTo("divide the diagram into several");
        });

        Blockprint whole = Blockprint.builder().cache(folder).build();
        picture(whole.render(source, Dialect.DIAGRAM, RenderSettings.DEFAULT));
        assertThat(whole.counts()).isEqualTo(new Blockprint.Counts(1, 0));
    }

    @Test
    void aRasterIsAPngOfTheSizeAskedFor() {
        SourceText source = SourceText.of("test.diagram", "a -> b");
        RenderSettings settings = RenderSettings.DEFAULT.withFormat(Format.PNG).withScale(2);
        Picture png = picture(BLOCKPRINT.render(source, Dialect.DIAGRAM, settings));

        assertThat(png.bytes()).startsWith(0x89, 'P', 'N', 'G');
        ByteBuffer header = ByteBuffer.wrap(png.bytes());
        assertThat(header.getInt(16)).isEqualTo(png.width() * 2);
        assertThat(header.getInt(20)).isEqualTo(png.height() * 2);
    }

    @Test
    void aBlockOfDotIsDrawnByGraphvizWhateverItsFenceSays() {
        assertThat(svg("digraph { one -> two }")).contains(">one<", ">two<");
    }

    @Test
    void theModelComesAsJsonInTheOrderWritten() {
        SourceText source = SourceText.of("test.diagram", "a <- b");

        assertThat(BLOCKPRINT
                        .json(source, Dialect.DIAGRAM, RenderSettings.DEFAULT)
                        .tree()
                        .get(0))
                .containsIgnoringWhitespaces("""
                        "edges": [{"from": "a", "to": "b", "label": null, "arrow": "back"}]""");
    }

    @Test
    void whatGoesToGraphvizCanBeRead() {
        SourceText source = SourceText.of("test.diagram", "a -> b");

        assertThat(BLOCKPRINT
                        .dot(source, Dialect.DIAGRAM, RenderSettings.DEFAULT)
                        .tree()
                        .get(0))
                .contains("digraph", "->");
    }

    @Test
    void everyDiagramOfAScriptIsAPictureOfItsOwnAndFoundAgain(@TempDir Path cache) {
        SourceText source = SourceText.of("two.py", """
                from diagrams import Diagram, Node
                with Diagram("First"):
                    Node("a") >> Node("b")
                with Diagram("Second"):
                    Node("c") >> Node("d")
                """);
        try (Blockprint blockprint = Blockprint.builder().cache(cache).build()) {
            Rendition rendition = blockprint.render(source, Dialect.PYTHON, RenderSettings.DEFAULT);
            Rendition again = blockprint.render(source, Dialect.PYTHON, RenderSettings.DEFAULT);

            assertThat(rendition.diagnostics()).isEmpty();
            assertThat(rendition.pictures()).extracting(Picture::title).containsExactly("First", "Second");
            assertThat(again.pictures()).extracting(Picture::title).containsExactly("First", "Second");
            assertThat(again.pictures().get(1).bytes())
                    .isEqualTo(rendition.pictures().get(1).bytes());
            assertThat(new String(rendition.pictures().get(1).bytes(), StandardCharsets.UTF_8))
                    .contains("bp-2")
                    .contains(">c<");
            assertThat(blockprint.counts()).isEqualTo(new Blockprint.Counts(2, 2));
            assertThat(blockprint
                            .json(source, Dialect.PYTHON, RenderSettings.DEFAULT)
                            .tree())
                    .hasSize(2);
            assertThat(blockprint
                            .dot(source, Dialect.PYTHON, RenderSettings.DEFAULT)
                            .tree())
                    .hasSize(2);
        }
    }

    /** An engine that never answers in time. */
    private static final class BrokenGraphviz implements GraphvizRunner {
        @Override
        public GraphvizOutput run(String dot, String layout, String format) {
            throw new GraphvizFailure(GraphvizFailure.Kind.TIMEOUT, "it took longer than 10 s");
        }

        @Override
        public String version() {
            return EmbeddedGraphviz.shared().version();
        }
    }

    private static Picture picture(Rendition rendition) {
        assertThat(rendition.diagnostics()).isEmpty();
        return Objects.requireNonNull(rendition.picture());
    }

    private static Rendition render(String source) {
        return BLOCKPRINT.render(SourceText.of("test.diagram", source), Dialect.DIAGRAM, RenderSettings.DEFAULT);
    }

    private static String svg(String source) {
        Rendition rendition = render(source);
        assertThat(rendition.diagnostics()).isEmpty();
        return new String(Objects.requireNonNull(rendition.picture()).bytes(), StandardCharsets.UTF_8);
    }
}
