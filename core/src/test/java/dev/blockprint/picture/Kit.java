package dev.blockprint.picture;

import dev.blockprint.icons.ArtKind;
import dev.blockprint.icons.IconType;
import dev.blockprint.icons.TileKind;
import dev.blockprint.layout.EdgePath;
import dev.blockprint.layout.Layout;
import dev.blockprint.layout.PlacedFrame;
import dev.blockprint.layout.PlacedNode;
import dev.blockprint.layout.Point;
import dev.blockprint.layout.Rect;
import dev.blockprint.layout.RoutedEdge;
import dev.blockprint.layout.TextBlock;
import dev.blockprint.layout.TextBlock.Anchor;
import dev.blockprint.model.Arrow;
import dev.blockprint.model.Decor;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Direction;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Element;
import dev.blockprint.model.Face;
import dev.blockprint.model.FrameKind;
import dev.blockprint.model.Group;
import dev.blockprint.model.LabelPlace;
import dev.blockprint.model.LineStyle;
import dev.blockprint.model.Node;
import dev.blockprint.model.NodeSize;
import dev.blockprint.model.Origin;
import dev.blockprint.model.Routing;
import dev.blockprint.model.Shape;
import dev.blockprint.model.Spacing;
import dev.blockprint.model.Style;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import dev.blockprint.text.TextMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts diagrams and layouts together by hand, and has one that shows every part once. */
final class Kit {
    static final Origin ORIGIN = new Origin(SourceText.of("kit.diagram", ""), new Span(0, 0));

    private final List<Element> members = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<PlacedFrame> frames = new ArrayList<>();
    private final List<PlacedNode> nodes = new ArrayList<>();
    private final List<RoutedEdge> routed = new ArrayList<>();
    private @Nullable TextBlock title;

    /** Every part once, as in the reference picture. */
    static Kit everyPartOnce() {
        Kit kit = new Kit();
        kit.title = block("Every part once", 24, 24, 18, 24, Anchor.START, true);
        kit.frames();
        kit.nodes();
        kit.shapes();
        kit.lines();
        return kit;
    }

    Diagram diagram() {
        return new Diagram(null, Direction.RIGHT, Routing.SPLINE, Spacing.NORMAL, members, edges);
    }

    Layout layout(double width, double height) {
        return new Layout(width, height, title, frames, nodes, routed, List.of());
    }

    static Decor decor(@Nullable String color, @Nullable String fill, @Nullable LineStyle line, boolean bold) {
        return new Decor(new Style(color, fill, null, line, bold), null, null, List.of());
    }

    static IconType glyph(String glyph, TileKind tile) {
        return new IconType("", "", glyph, glyph, ArtKind.GLYPH, tile, glyph);
    }

    private void frames() {
        FrameKind[] kinds = {
            FrameKind.CLOUD,
            FrameKind.REGION,
            FrameKind.VPC,
            FrameKind.ZONE,
            FrameKind.PUBLIC_SUBNET,
            FrameKind.PRIVATE_SUBNET,
            FrameKind.SECURITY_GROUP,
            FrameKind.NAMESPACE,
            FrameKind.ON_PREMISES
        };
        String[] labels = {
            "Cloud or account",
            "Region",
            "VPC or network",
            "Availability zone",
            "Public subnet",
            "Private subnet",
            "Security group",
            "Namespace",
            "On premises"
        };
        for (int i = 0; i < kinds.length; i++) {
            Rect box = new Rect(24 + 192 * (i % 5), 60 + 96 * (i / 5), 184, 80);
            frame("k" + i, kinds[i], labels[i], box, 0, Decor.NONE);
        }
        frame("g1", FrameKind.GENERIC, "Group", new Rect(792, 156, 184, 176), 0, Decor.NONE);
        frame("g2", FrameKind.GENERIC, "Group in a group", new Rect(808, 192, 152, 124), 1, Decor.NONE);
        frame("g3", FrameKind.GENERIC, "Third level", new Rect(824, 228, 120, 72), 2, Decor.NONE);
        frame(
                "own",
                FrameKind.GENERIC,
                "Of its own",
                new Rect(600, 252, 176, 44),
                0,
                decor("#8a2be2", "#fdf2ff", null, false));
    }

    void frame(String id, FrameKind kind, String label, Rect box, int level, Decor decor) {
        frame(id, kind, label, null, box, level, decor);
    }

    void frame(String id, FrameKind kind, String label, @Nullable IconType icon, Rect box, int level, Decor decor) {
        Group group = new Group(id, kind, label, icon, List.of(), decor, ORIGIN);
        members.add(group);
        boolean zone = kind == FrameKind.ZONE;
        double width = TextMetrics.width(label, 13, true);
        double x = zone ? box.centerX() - width / 2 : box.x() + (kind == FrameKind.GENERIC ? 12 : 32);
        double baseline = zone ? 20 : kind == FrameKind.GENERIC ? 21 : 17;
        Rect text = new Rect(x, box.y() + baseline - 8 - 0.35 * 13, width, 16);
        TextBlock block = new TextBlock(List.of(label), text, 13, 16, zone ? Anchor.MIDDLE : Anchor.START);
        frames.add(new PlacedFrame(group, box, level, block));
    }

    private void nodes() {
        node("s", new Face.Icon(glyph("function", TileKind.COMPUTE)), "Small", NodeSize.SMALL, 60, 344, Decor.NONE);
        node("m", new Face.Icon(glyph("function", TileKind.COMPUTE)), "Normal", NodeSize.NORMAL, 140, 352, Decor.NONE);
        node("l", new Face.Icon(glyph("function", TileKind.COMPUTE)), "Large", NodeSize.LARGE, 236, 360, Decor.NONE);
        node(
                "long",
                new Face.Icon(glyph("stream", TileKind.ANALYTICS)),
                "A long label is\nwrapped in balance",
                NodeSize.NORMAL,
                566,
                352,
                Decor.NONE);
        node(
                "hot",
                new Face.Icon(glyph("ml", TileKind.ML)),
                "Highlight",
                NodeSize.NORMAL,
                682,
                352,
                decor("#c2410c", null, null, true));
        node(
                "filled",
                new Face.Icon(glyph("table", TileKind.ML)),
                "Filled",
                NodeSize.NORMAL,
                752,
                352,
                decor(null, "#ffd54f", null, false));
        TileKind[] kinds = TileKind.values();
        String[] glyphs = {
            "compute",
            "container",
            "kubernetes",
            "bucket",
            "database",
            "loadbalancer",
            "shield",
            "queue",
            "ai",
            "analytics",
            "monitoring",
            "cicd",
            "iot",
            "server",
            "users"
        };
        for (int i = 0; i < kinds.length; i++) {
            String name = kinds[i].name().toLowerCase(Locale.ROOT);
            node(
                    "c" + name,
                    new Face.Icon(glyph(glyphs[i], kinds[i])),
                    name,
                    NodeSize.SMALL,
                    56 + 63.4 * i,
                    700,
                    Decor.NONE);
        }
    }

    void node(String id, Face face, String label, NodeSize size, double x, double bottom, Decor decor) {
        Node node = new Node(id, "kit", face, label, size, LabelPlace.BELOW, decor, ORIGIN);
        members.add(node);
        double side = size == NodeSize.SMALL ? 32 : size == NodeSize.NORMAL ? 48 : 64;
        double type = size == NodeSize.SMALL ? 12 : size == NodeSize.NORMAL ? 14 : 16;
        double line = size == NodeSize.SMALL ? 15 : size == NodeSize.NORMAL ? 18 : 20;
        Rect tile = new Rect(x - side / 2, bottom - side, side, side);
        nodes.add(new PlacedNode(node, tile, centered(label, x, bottom + 6, type, line, false)));
    }

    private void shapes() {
        shape("box", Shape.BOX, new Rect(24, 440, 96, 40), 0, Decor.NONE);
        shape("cylinder", Shape.CYLINDER, new Rect(144, 432, 96, 56), 3, Decor.NONE);
        shape("circle", Shape.CIRCLE, new Rect(24, 496, 64, 64), 0, Decor.NONE);
        shape("diamond", Shape.DIAMOND, new Rect(104, 496, 136, 64), 0, Decor.NONE);
        shape("queue", Shape.QUEUE, new Rect(24, 580, 96, 40), -3, Decor.NONE);
        shape("cloud", Shape.CLOUD, new Rect(136, 572, 110, 56), 4, Decor.NONE);
        shape("document", Shape.DOCUMENT, new Rect(264, 580, 96, 40), 0, Decor.NONE);
        shape("person", Shape.PERSON, new Rect(376, 572, 48, 48), 36, Decor.NONE);
        shape("text", Shape.TEXT, new Rect(440, 580, 64, 40), 0, decor("#b8860b", null, null, true));
        shape(
                "coloured",
                Shape.BOX,
                new Rect(520, 580, 96, 40),
                0,
                decor("#8a2be2", "#f3e8ff", LineStyle.DASHED, false));
        shape("deep", Shape.BOX, new Rect(632, 580, 96, 40), 0, decor(null, "#1e3a8a", null, false));
        shape("pale", Shape.CYLINDER, new Rect(744, 572, 96, 56), 3, decor("#00b894", "#fff3b0", null, true));
    }

    void shape(String label, Shape shape, Rect box, double shift, Decor decor) {
        Node node =
                new Node(label, "box", new Face.Plain(shape), label, NodeSize.NORMAL, LabelPlace.INSIDE, decor, ORIGIN);
        members.add(node);
        nodes.add(new PlacedNode(node, box, centered(label, box.centerX(), box.centerY() - 9 + shift, 14, 18, false)));
    }

    private void lines() {
        line("sends", 300, 440, Arrow.FORWARD, Decor.NONE);
        line("joined", 300, 472, Arrow.NONE, Decor.NONE);
        line("both ways", 300, 504, Arrow.BOTH, Decor.NONE);
        line("dashed", 300, 536, Arrow.FORWARD, decor(null, null, LineStyle.DASHED, false));
        line("dotted", 300, 560, Arrow.BACK, decor(null, null, LineStyle.DOTTED, false));
        line("critical path", 540, 440, Arrow.FORWARD, decor("#c2410c", null, null, true));
        line("yellow", 540, 472, Arrow.FORWARD, decor("#ffd500", null, null, false));
        line("bold", 540, 504, Arrow.FORWARD, decor(null, null, null, true));
        line("two lines of\na long label", 540, 548, Arrow.FORWARD, Decor.NONE);
        route(new EdgePath.Runs(
                List.of(new Point(860, 440), new Point(888, 440), new Point(888, 520), new Point(970, 520))));
        route(new EdgePath.Runs(
                List.of(new Point(860, 460), new Point(870, 460), new Point(870, 466), new Point(970, 466))));
        route(new EdgePath.Runs(List.of(new Point(780, 440), new Point(840, 500))));
        route(new EdgePath.Curves(List.of(
                new Point(780, 560),
                new Point(820, 560),
                new Point(820, 510),
                new Point(870, 520),
                new Point(920, 530),
                new Point(940, 640),
                new Point(960, 560))));
    }

    void route(EdgePath path) {
        Edge edge = new Edge("s", "m", Arrow.FORWARD, null, false, 1, Decor.NONE, ORIGIN);
        edges.add(edge);
        routed.add(new RoutedEdge(edge, path, null));
    }

    void line(String label, double x, double y, Arrow arrow, Decor decor) {
        Edge edge = new Edge("s", "m", arrow, label, false, 1, decor, ORIGIN);
        edges.add(edge);
        EdgePath path = new EdgePath.Runs(List.of(new Point(x, y), new Point(x + 180, y)));
        int lines = label.split("\n").length;
        routed.add(new RoutedEdge(edge, path, centered(label, x + 90, y - 7.5 * lines, 12, 15, false)));
    }

    static TextBlock centered(String text, double x, double top, double size, double line, boolean bold) {
        TextBlock block = block(text, x, top, size, line, Anchor.MIDDLE, bold);
        Rect box = block.box();
        return new TextBlock(block.lines(), box.translate(-box.width() / 2, 0), size, line, Anchor.MIDDLE);
    }

    private static TextBlock block(
            String text, double x, double top, double size, double line, Anchor anchor, boolean bold) {
        List<String> lines = List.of(text.split("\n"));
        double width = lines.stream()
                .mapToDouble(each -> TextMetrics.width(each, size, bold))
                .max()
                .orElse(0);
        return new TextBlock(lines, new Rect(x, top, width, line * lines.size()), size, line, anchor);
    }
}
