package dev.blockprint.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Holds every picture in the pack to what is safe in every renderer. */
class ArtTest {
    private static final Pattern FORBIDDEN = Pattern.compile(
            "rgba?\\(|var\\(|currentColor|<style|<image|<filter|<mask|<pattern|foreignObject|<text|<script|<symbol|<svg"
                    + "|[^:]href=|data:|class=|style=|<!--|<!DOCTYPE|<title|<desc|metadata|inkscape|sodipodi"
                    + "|#[0-9a-fA-F]{7}");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern REFERENCE = Pattern.compile("(?:url\\(#|xlink:href=\"#)([^\")]*)");
    private static final Pattern COLOUR = Pattern.compile("(?:fill|stroke|stop-color)=\"(#[0-9a-f]{6})\"");

    /** No picture is larger than this many characters: a diagram holds every icon that it uses. */
    private static final int LARGEST = 20_000;

    private final IconCatalogue icons = IconCatalogue.standard();

    @Test
    void everyPictureIsWellFormedAndHoldsNothingUnsafe() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        for (IconType type : drawn()) {
            String body = icons.art(type).body();
            assertThat(FORBIDDEN.matcher(body).find())
                    .as("%s: %.500s", type.id(), body)
                    .isFalse();
            assertThat(body.length()).as(type.id()).isLessThanOrEqualTo(LARGEST);
            String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
                    + body + "</svg>";
            factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        }
    }

    @Test
    void onlyArtOnASquareOfOneColourFillsItsSquare() {
        assertThat(List.of("aws/eks", "aws/rds", "aws/workspaces"))
                .allSatisfy(type -> assertThat(art(type).fillsItsSquare()).isTrue());
        assertThat(List.of("hashicorp/terraform", "github", "aws/alb", "gcp/gke", "k8s/pod"))
                .allSatisfy(type -> assertThat(art(type).fillsItsSquare()).isFalse());
        assertThat(new Art(0, 0, 48, 48, "<path d=\"M0 0h24v24H0z\" fill=\"#000000\"/>").fillsItsSquare())
                .as("a square in one corner")
                .isFalse();
    }

    private Art art(String reference) {
        return icons.art(icons.find(reference).orElseThrow());
    }

    @Test
    void everyIdHasThePrefixAndEveryReferenceMeetsAnId() {
        for (IconType type : drawn()) {
            String body = icons.art(type).body();
            List<String> ids = found(ID, body);
            List<String> references = found(REFERENCE, body);
            assertThat(ids)
                    .as(type.id())
                    .allMatch(id -> id.startsWith(Art.ID_PREFIX))
                    .doesNotHaveDuplicates();
            assertThat(ids).as(type.id()).containsAll(references);
        }
    }

    @Test
    void everyPictureIsSquare() {
        for (IconType type : icons.all()) {
            Art art = icons.art(type);
            assertThat(art.width()).as(type.id()).isPositive().isEqualTo(art.height());
        }
    }

    @Test
    void everyLogoCanBeToldFromALightAndADarkGround() {
        for (IconType type : drawn()) {
            List<String> colours = found(COLOUR, icons.art(type).body());
            assertThat(colours).as(type.id()).isNotEmpty();
            assertThat(colours).as(type.id()).anyMatch(colour -> luminance(colour) < 0.75);
            assertThat(colours).as(type.id()).anyMatch(colour -> luminance(colour) > 0.03);
        }
    }

    private static double luminance(String colour) {
        double red = Integer.parseInt(colour.substring(1, 3), 16) / 255.0;
        double green = Integer.parseInt(colour.substring(3, 5), 16) / 255.0;
        double blue = Integer.parseInt(colour.substring(5, 7), 16) / 255.0;
        return 0.2126 * Math.pow(red, 2.2) + 0.7152 * Math.pow(green, 2.2) + 0.0722 * Math.pow(blue, 2.2);
    }

    /** One type for each picture that is no glyph. */
    private List<IconType> drawn() {
        List<IconType> drawn = new ArrayList<>();
        Set<Art> seen = new HashSet<>();
        for (IconType type : icons.all()) {
            if (type.art() != ArtKind.GLYPH && seen.add(icons.art(type))) {
                drawn.add(type);
            }
        }
        return drawn;
    }

    private static List<String> found(Pattern pattern, String body) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(body);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
