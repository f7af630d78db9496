package dev.blockprint.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.blockprint.icons.TileKind;
import dev.blockprint.look.ThemeChoice;
import dev.blockprint.model.Decor;
import dev.blockprint.model.Face;
import dev.blockprint.model.NodeSize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class RasterTest {
    private static String svg(String label, ThemeChoice theme) {
        Kit kit = new Kit();
        kit.node(
                "web",
                new Face.Icon(Kit.glyph("server", TileKind.COMPUTE)),
                label,
                NodeSize.NORMAL,
                60,
                70,
                Decor.NONE);
        return SvgWriter.write(kit.diagram(), kit.layout(120, 110), new PictureOptions("p", theme, null));
    }

    private static BufferedImage image(Raster raster) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(raster.png()));
    }

    @Test
    void aPictureHasAsManyPixelsAsTheScaleSays() throws IOException {
        for (double scale : new double[] {0.5, 1, 2, 1.25}) {
            Raster raster = Raster.of(svg("Web", ThemeChoice.LIGHT), scale);
            BufferedImage image = image(raster);
            assertThat(image.getWidth()).isEqualTo(raster.width()).isEqualTo((int) Math.ceil(120 * scale));
            assertThat(image.getHeight()).isEqualTo(raster.height()).isEqualTo((int) Math.ceil(110 * scale));
        }
    }

    @Test
    void tilesGroundAndTextHaveTheirColours() throws IOException {
        BufferedImage light = image(Raster.of(svg("█", ThemeChoice.LIGHT), 2));
        assertThat(light.getRGB(0, 0)).as("outside of the round corner").isZero();
        assertThat(light.getRGB(20, 20)).as("ground").isEqualTo(0xFFFFFFFF);
        assertThat(light.getRGB(80, 60)).as("tile").isEqualTo(0xFFD45B07);
        BufferedImage dark = image(Raster.of(svg("Web", ThemeChoice.DARK), 2));
        assertThat(dark.getRGB(20, 20)).as("ground").isEqualTo(0xFF0F1520);
    }

    @Test
    void textIsDrawnWithoutAnyFontOfTheSystem() throws IOException {
        Raster raster = Raster.of(svg("IIIIIIII", ThemeChoice.LIGHT), 1);
        BufferedImage image = image(raster);
        int dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            dark += (image.getRGB(x, 85) & 0xFF) < 0x80 ? 1 : 0;
        }
        assertThat(dark).isEqualTo(8);
        assertThat(raster.missing()).isEmpty();
    }

    @Test
    void theSamePictureGivesTheSameBytes() {
        String svg = svg("Web", ThemeChoice.LIGHT);
        assertThat(Raster.of(svg, 2).png()).isEqualTo(Raster.of(svg, 2).png());
    }

    @Test
    void aCharacterThatNoFontHasIsNamedOnce() {
        Raster raster = Raster.of(svg("a\uDBFF\uDFFDb\uDBFF\uDFFD", ThemeChoice.LIGHT), 1);
        assertThat(raster.missing()).isEqualTo("\uDBFF\uDFFD");
    }

    @Test
    void textFromRightToLeftIsDrawn() {
        assertThat(Raster.of(svg("שלום (abc)", ThemeChoice.LIGHT), 1).missing()).isEmpty();
    }

    @Test
    void tooManyPixelsAreRefused() {
        assertThatExceptionOfType(PictureFailure.class)
                .isThrownBy(() ->
                        Raster.of("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20000\" height=\"20000\"/>", 1))
                .withMessage("the picture would have 20000 x 20000 pixels, more than 100000000");
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThatExceptionOfType(PictureFailure.class).isThrownBy(() -> Raster.of("<svg", 1));
    }

    @Test
    void textOfGraphvizIsTurnedIntoOutlinesToo() {
        String text =
                "<text text-anchor=\"middle\" x=\"27\" y=\"-14.3\" font-family=\"Times,serif\" font-size=\"14.00\""
                        + " fill=\"blue\">a &amp; &#45; b</text>";
        assertThat(TextOutlines.of(text).svg())
                .startsWith("<path fill=\"blue\" transform=\"translate(6.3794 -14.3) scale(0.0068359375)\" d=\"M")
                .doesNotContain("<text");
    }

    @Test
    void picturesOfTheAuthorsOwnAreDrawn() throws IOException {
        String red = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";
        Kit kit = new Kit();
        kit.node("a", new Face.Own("a.png", "image/png", red), "PNG", NodeSize.NORMAL, 60, 70, Decor.NONE);
        String blue = "<rect width=\"48\" height=\"48\" fill=\"#0000ff\"/>";
        kit.node("b", new Face.Own("b.svg", "image/svg+xml", blue), "SVG", NodeSize.NORMAL, 140, 70, Decor.NONE);
        PictureOptions options = new PictureOptions("p", ThemeChoice.LIGHT, null);
        BufferedImage image = image(Raster.of(SvgWriter.write(kit.diagram(), kit.layout(200, 110), options), 1));
        assertThat(image.getRGB(60, 46)).isEqualTo(0xFFFF0000);
        assertThat(image.getRGB(140, 46)).isEqualTo(0xFF0000FF);
    }

    @Test
    void picturesOfManyThousandShapesAreDrawn() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10' viewBox='0 0 10 10'>"
                + "<rect width='10' height='10'/>".repeat(10_000) + "</svg>";

        assertThat(Raster.of(svg, 1).width()).isEqualTo(10);
    }
}
