package dev.blockprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

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

    private static Rendition render(String source) {
        return BLOCKPRINT.render(SourceText.of("test.diagram", source), Dialect.DIAGRAM, RenderSettings.DEFAULT);
    }

    private static String svg(String source) {
        Rendition rendition = render(source);
        assertThat(rendition.diagnostics()).isEmpty();
        return new String(Objects.requireNonNull(rendition.picture()).bytes(), StandardCharsets.UTF_8);
    }
}
