package dev.blockprint.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.icons.IconType;
import dev.blockprint.icons.TileKind;
import dev.blockprint.layout.Layout;
import dev.blockprint.layout.Rect;
import dev.blockprint.layout.RoutedEdge;
import dev.blockprint.layout.TextBlock;
import dev.blockprint.look.ThemeChoice;
import dev.blockprint.model.Arrow;
import dev.blockprint.model.Decor;
import dev.blockprint.model.Face;
import dev.blockprint.model.FrameKind;
import dev.blockprint.model.NodeSize;
import dev.blockprint.model.Shape;
import dev.blockprint.model.Style;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class SvgWriterTest {
    private static final Pattern FORBIDDEN =
            Pattern.compile("rgba|var\\(|filter|mask|pattern|foreignObject|paint-order|textPath|<image|[^:]href=");

    private static String kit(ThemeChoice theme) {
        return write(Kit.everyPartOnce(), theme);
    }

    private static String write(Kit kit, ThemeChoice theme) {
        return SvgWriter.write(kit.diagram(), kit.layout(1000, 760), new PictureOptions("kit", theme, null));
    }

    private static Document parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Kit oneNode(String label, Decor decor) {
        Kit kit = new Kit();
        kit.node("web", new Face.Icon(Kit.glyph("server", TileKind.COMPUTE)), label, NodeSize.NORMAL, 100, 100, decor);
        return kit;
    }

    @ParameterizedTest
    @EnumSource(ThemeChoice.class)
    void nothingIsUsedThatSomeRendererCannotDraw(ThemeChoice theme) {
        assertThat(FORBIDDEN.matcher(kit(theme)).results().map(r -> r.group())).isEmpty();
    }

    @Test
    void theSameInputGivesTheSameBytesInEveryLocale() {
        String expected = kit(ThemeChoice.AUTO);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(kit(ThemeChoice.AUTO)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theFileIsAnImageWithATitleADescriptionAndASize() {
        Document document = parse(kit(ThemeChoice.AUTO));
        assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(document.getDocumentElement().getAttribute("width")).isEqualTo("1000");
        assertThat(document.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 1000 760");
        assertThat(document.getDocumentElement().getAttribute("aria-labelledby"))
                .isEqualTo("kit-t kit-d");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Diagram");
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .contains("Small sends to Normal");
    }

    @Test
    void everyIdBeginsWithThatOfThePictureAndStandsOnce() {
        List<String> ids = all("\\bid=\"([^\"]*)\"", kit(ThemeChoice.AUTO));
        assertThat(ids).allMatch(id -> id.startsWith("kit-")).doesNotHaveDuplicates();
    }

    @Test
    void everyReferenceLeadsToAnIdInTheFile() {
        String svg = kit(ThemeChoice.AUTO);
        List<String> ids = all("\\bid=\"([^\"]*)\"", svg);
        assertThat(ids).containsAll(all("href=\"#([^\"]*)\"", svg));
        assertThat(ids).containsAll(all("url\\(#([^)]*)\\)", svg));
    }

    @Test
    void anIconStandsOnceHoweverOftenItIsUsed() {
        String svg = kit(ThemeChoice.AUTO);
        assertThat(all("href=\"#(kit-i-function)\"", svg)).hasSize(3);
        assertThat(all("<g id=\"(kit-i-function)\"", svg)).hasSize(1);
    }

    @Test
    void aPictureForBothThemesHasAClassForEachOfItsColoursAndNoOther() {
        String svg = kit(ThemeChoice.AUTO);
        String style = svg.substring(svg.indexOf("<style>"), svg.indexOf("</style>"));
        String drawing = svg.substring(svg.indexOf("</style>"));
        assertThat(all("\\.bp \\.(bp-[a-z0-9-]+)\\{", style).stream().distinct().toList())
                .containsExactlyInAnyOrderElementsOf(all("[\" ](bp-[a-z0-9-]+)(?=[\" ])", drawing).stream()
                        .distinct()
                        .toList());
        assertThat(style.lines()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void aPictureForOneThemeHasNoStyle(ThemeChoice theme) {
        assertThat(kit(theme))
                .doesNotContain("<style", "class=\"bp", "bp-")
                .contains(theme == ThemeChoice.DARK ? "#0f1520" : "#ffffff");
    }

    @Test
    void linesAreCutOutUnderTheirLabels() {
        String svg = kit(ThemeChoice.AUTO);
        assertThat(svg)
                .contains("<clipPath id=\"kit-cut\"><path d=\"M0 0H1000V760H0zM")
                .contains("<g clip-path=\"url(#kit-cut)\">");
    }

    @Test
    void aLabelBesideItsLineLeavesTheLineWhole() {
        Kit kit = Kit.everyPartOnce();
        RoutedEdge edge = kit.layout(1000, 760).edges().get(0);
        TextBlock beside = Kit.centered("beside", 390, 445, 12, 15, false);
        Layout layout = new Layout(
                1000,
                760,
                null,
                List.of(),
                List.of(),
                List.of(new RoutedEdge(edge.edge(), edge.path(), beside)),
                List.of());
        assertThat(SvgWriter.write(kit.diagram(), layout, new PictureOptions("kit", ThemeChoice.LIGHT, null)))
                .contains(">beside</text>")
                .doesNotContain("clip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('x')</script> & \"quotes\"",
                "a\u0000b\u0007c\u001B\u009Fd",
                "lone \uD83D surrogate \uDE00",
                "not a character: \uFFFE \uFFFF",
                "שלום עולם mixed مرحبا",
                "👩‍👩‍👧‍👦 🇩🇪 ❤️",
                "]]> <!-- -->",
                "{p}id %s $1 \\"
            })
    void anyLabelGivesValidXml(String label) {
        Kit kit = oneNode(label, new Decor(Style.NONE, "https://example.org/?a=1&b=\"", label, List.of("hot")));
        kit.node("s", new Face.Plain(Shape.BOX), label, NodeSize.NORMAL, 100, 200, Decor.NONE);
        kit.node("m", new Face.Plain(Shape.TEXT), label, NodeSize.NORMAL, 200, 200, Decor.NONE);
        kit.frame("web vpc", FrameKind.VPC, label, new Rect(10, 10, 200, 200), 0, Decor.NONE);
        kit.line(label, 10, 10, Arrow.FORWARD, Decor.NONE);
        for (ThemeChoice theme : ThemeChoice.values()) {
            assertThatCode(() -> parse(SvgWriter.write(
                            kit.diagram(), kit.layout(300, 300), new PictureOptions("p", theme, label))))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aLinkATooltipAndClassesStandAtTheGroupOfTheirNode() {
        String svg = write(
                oneNode("Web", new Decor(Style.NONE, "docs/web.md", "The front", List.of("tier-1"))), ThemeChoice.AUTO);
        assertThat(svg)
                .contains(
                        "<g class=\"tier-1\" id=\"kit-n-web\"><title>The front</title><a xlink:href=\"docs/web.md\">");
    }

    @Test
    void anEdgeSaysWhichElementsItJoins() {
        String svg = kit(ThemeChoice.LIGHT);
        assertThat(svg)
                .contains("<g class=\"kit-of-s kit-of-m\" id=\"kit-e-1\">")
                .contains("<path class=\"kit-e-1\" d=");
    }

    @Test
    void idsStayApartWhereNamesDiffersInPunctuationOnly() {
        Kit kit = new Kit();
        for (String id : List.of("a.b", "a-b", "größe", "a b")) {
            kit.node(
                    id,
                    new Face.Icon(Kit.glyph("server", TileKind.COMPUTE)),
                    id,
                    NodeSize.NORMAL,
                    100,
                    100,
                    Decor.NONE);
        }
        assertThat(all(" id=\"(kit-n-[^\"]*)\"", write(kit, ThemeChoice.AUTO)))
                .containsExactly("kit-n-a-b", "kit-n-a-b--2", "kit-n-gruf6udfe", "kit-n-a-b--3");
    }

    @Test
    void aDiagramAtTheLimitIsWritten() {
        Kit kit = new Kit();
        for (int i = 0; i < 2000; i++) {
            Face face = new Face.Icon(Kit.glyph("server", TileKind.COMPUTE));
            String id = i == 0 ? "s" : i == 1 ? "m" : "n" + i;
            kit.node(id, face, "Node " + i, NodeSize.NORMAL, 100 * (i % 50), 120 * (i / 50), Decor.NONE);
        }
        for (int i = 0; i < 5000; i++) {
            kit.line("label " + i, 200 * (i % 25), 21 * (i / 25), Arrow.FORWARD, Decor.NONE);
        }
        assertThat(all(" id=\"(kit-e-[0-9]+)\"", write(kit, ThemeChoice.AUTO))).hasSize(5000);
    }

    @Test
    void besideVendorArtOurOwnTilesHaveSharperCorners() {
        Kit kit = oneNode("Web", Decor.NONE);
        assertThat(write(kit, ThemeChoice.LIGHT)).contains("height=\"48\" rx=\"9\"");
        kit.node("db", new Face.Icon(VendorArt.TYPE), "Art", NodeSize.NORMAL, 200, 100, Decor.NONE);
        assertThat(VendorArt.write(kit)).contains("height=\"48\" rx=\"4\"").doesNotContain("rx=\"9\"");
    }

    @Test
    void aVendorsArtFillsItsBoxWhateverItsOwnSizeAndItsIdsBecomeThoseOfThePicture() {
        Kit kit = new Kit();
        kit.node("db", new Face.Icon(VendorArt.TYPE), "Art", NodeSize.NORMAL, 200, 100, Decor.NONE);
        assertThat(VendorArt.write(kit))
                .contains("<g id=\"kit-i-acme-data-store\">" + VendorArt.GROUND + "<linearGradient id=\"kit-i1-a\"/>")
                .contains("fill=\"url(#kit-i1-a)\"")
                .contains("<use xlink:href=\"#kit-i-acme-data-store\" transform=\"translate(174 52) scale(2)\"/>");
    }

    @Test
    void aVendorsGroupIconTakesThePlaceOfTheBadge() {
        Kit kit = new Kit();
        kit.frame("vpc", FrameKind.VPC, "VPC", VendorArt.TYPE, new Rect(10, 10, 200, 100), 0, Decor.NONE);
        assertThat(VendorArt.write(kit))
                .contains("<path d=\"M10 10H202a8 8 0 0 1 8 8V102a8 8 0 0 1 -8 8H18a8 8 0 0 1 -8 -8z\"")
                .contains("transform=\"translate(9 10)\"")
                .doesNotContain("mark-cloud");
    }

    @Test
    void groupArtWithoutAGroundOfItsOwnStandsClearOfTheCorner() {
        Kit kit = new Kit();
        IconType pod = IconCatalogue.standard().find("k8s/pod").orElseThrow();
        kit.frame("pods", FrameKind.GENERIC, "Pods", pod, new Rect(10, 10, 200, 100), 0, Decor.NONE);
        assertThat(write(kit, ThemeChoice.LIGHT))
                .contains("<rect x=\"10\" y=\"10\" width=\"200\" height=\"100\" rx=\"8\"")
                .containsPattern("<use xlink:href=\"#kit-i-k8s-compute-pod\" transform=\"translate\\(16 1[34]");
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toList());
    }
}
