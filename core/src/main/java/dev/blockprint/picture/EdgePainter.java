package dev.blockprint.picture;

import dev.blockprint.layout.Layout;
import dev.blockprint.layout.PlacedNode;
import dev.blockprint.layout.Point;
import dev.blockprint.layout.RoutedEdge;
import dev.blockprint.layout.TextBlock;
import dev.blockprint.look.AuthorColors;
import dev.blockprint.look.Role;
import dev.blockprint.look.Strokes;
import dev.blockprint.look.Tone;
import dev.blockprint.model.Arrow;
import dev.blockprint.model.Decor;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Face;
import dev.blockprint.model.Shape;
import dev.blockprint.model.Style;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws edges: all lines in one group, from which the labels are cut out, then all heads, then all labels. The group of
 * an edge's line has the edge's id, and a class for each of its two ends; its heads and its label have the edge's id as
 * a class.
 */
final class EdgePainter {
    private final Trunks trunks = new Trunks();
    private final Canvas canvas;

    private final Set<String> junctions = new HashSet<>();

    EdgePainter(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Draws the edges; gives back the holes in their lines. */
    Holes paint(Layout layout) {
        Holes holes = LabelHoles.in(layout);
        for (PlacedNode node : layout.nodes()) {
            if (node.node().face() instanceof Face.Plain plain && plain.shape() == Shape.JUNCTION) {
                junctions.add(node.node().id());
            }
        }
        Svg.Tag group = canvas.out().tag("g");
        if (!holes.isEmpty()) {
            group.attr("clip-path", "url(#" + canvas.names().of("cut") + ")");
        }
        group.open();
        List<Integer> drawn = drawn(layout.edges());
        drawn.forEach(i -> line(layout.edges().get(i), id(i)));
        canvas.out().end("g").line();
        drawn.forEach(i -> heads(layout.edges().get(i), id(i)));
        drawn.forEach(i -> label(layout.edges().get(i), id(i)));
        return holes;
    }

    /** The edges that are to be seen, those that are faint below the others. */
    private static List<Integer> drawn(List<RoutedEdge> edges) {
        return IntStream.range(0, edges.size())
                .boxed()
                .filter(i -> !edges.get(i).edge().hidden())
                .sorted(Comparator.comparing(i -> !edges.get(i).edge().decor().faded()))
                .toList();
    }

    private String id(int index) {
        return canvas.names().of("e-" + (index + 1));
    }

    private void line(RoutedEdge routed, String id) {
        Edge edge = routed.edge();
        Svg.Tag group = canvas.out()
                .tag("g")
                .attr("id", id)
                .cssClass(canvas.names().ofElement("of", edge.from()))
                .cssClass(canvas.names().ofElement("of", edge.to()));
        canvas.begin(group, edge.decor());
        String data = visible(routed);
        if (data.isEmpty()) {
            canvas.out().end("g").line();
            return;
        }
        canvas.linked(edge.decor().link(), () -> {
            Svg.Tag path = canvas.out().tag("path").attr("d", data).attr("fill", "none");
            Style style = edge.decor().style();
            if (style.color() == null) {
                Tone own = Objects.requireNonNull(Role.EDGE.stroke());
                Tone seen = canvas.grounds().line(own, routed.path().samples());
                if (seen.equals(own)) {
                    canvas.paints().role(path, Role.EDGE);
                } else {
                    canvas.paints().stroke(path, seen);
                }
            } else {
                canvas.paints().stroke(path, AuthorColors.line(style.color()));
            }
            path.attr("stroke-width", width(style))
                    .attr("stroke-dasharray", dash(style))
                    .attr("stroke-linejoin", "round")
                    .empty();
        });
        canvas.out().end("g").line();
    }

    /** The data of an edge's line, less its heads and less what another edge has drawn already. */
    private String visible(RoutedEdge routed) {
        Edge edge = routed.edge();
        Style style = edge.decor().style();
        double back = Strokes.LINE_BEFORE_TIP * headScale(style);
        EdgeLine line = EdgeLine.of(routed.path());
        if (headAtEnd(edge)) {
            line = line.shortened(back);
        }
        if (headAtStart(edge)) {
            line = line.reversed().shortened(back).reversed();
        }
        // What can be clicked must be there as a whole.
        return line instanceof StraightLine straight && edge.decor().link() == null
                ? trunks.rest(
                        straight,
                        width(style) + " " + style.color() + " " + dash(style)
                                + edge.decor().faded())
                : line.data();
    }

    private void heads(RoutedEdge routed, String id) {
        EdgeLine line = EdgeLine.of(routed.path());
        if (headAtEnd(routed.edge())) {
            head(line, routed, id);
        }
        if (headAtStart(routed.edge())) {
            head(line.reversed(), routed, id);
        }
    }

    private void head(EdgeLine line, RoutedEdge routed, String id) {
        Decor decor = routed.edge().decor();
        Style style = decor.style();
        double scale = headScale(style);
        Point tip = line.end();
        Point neck = line.shortened(Strokes.LINE_BEFORE_TIP * scale).end();
        double distance = EdgeLine.distance(neck, tip);
        if (distance == 0) {
            return;
        }
        double ux = (tip.x() - neck.x()) / distance;
        double uy = (tip.y() - neck.y()) / distance;
        double length = Strokes.HEAD_LENGTH * scale;
        double half = Strokes.HEAD_HALF_WIDTH * scale;
        double notch = length - Strokes.HEAD_NOTCH * scale;
        String data = new PathData()
                .move(tip.x(), tip.y())
                .line(tip.x() - length * ux + half * uy, tip.y() - length * uy - half * ux)
                .line(tip.x() - notch * ux, tip.y() - notch * uy)
                .line(tip.x() - length * ux - half * uy, tip.y() - length * uy + half * ux)
                .close();
        Svg.Tag path = Canvas.faded(canvas.out().tag("path").cssClass(id).attr("d", data), decor);
        if (style.color() == null) {
            Tone own = Objects.requireNonNull(Role.HEAD.fill());
            Tone seen = canvas.grounds().line(own, routed.path().samples());
            if (seen.equals(own)) {
                canvas.paints().role(path, Role.HEAD);
            } else {
                canvas.paints().fill(path, seen);
            }
        } else {
            canvas.paints().fill(path, AuthorColors.line(style.color()));
        }
        path.empty().line();
    }

    private void label(RoutedEdge routed, String id) {
        TextBlock label = routed.label();
        if (label == null) {
            return;
        }
        Style style = routed.edge().decor().style();
        canvas.linked(
                routed.edge().decor().link(),
                () -> canvas.text(label, false, tag -> {
                    Canvas.faded(tag.cssClass(id), routed.edge().decor());
                    return style.color() == null
                            ? canvas.textColor(tag, Role.EDGE_LABEL, label.box())
                            : canvas.textColor(tag, style.color(), label.box());
                }));
        canvas.out().line();
    }

    private static @Nullable String dash(Style style) {
        return style.line() == null ? null : Strokes.dash(style.line());
    }

    /** The width of a line in this style. */
    static double width(Style style) {
        if (style.width() != null) {
            return style.width();
        }
        return isHighlight(style) ? Strokes.HIGHLIGHT : style.bold() ? Strokes.BOLD : Strokes.EDGE;
    }

    /** A heavy line in a colour of its own is a highlight. */
    private static boolean isHighlight(Style style) {
        return style.bold() && style.color() != null;
    }

    private static double headScale(Style style) {
        if (style.width() != null) {
            return Math.max(1, style.width() / Strokes.BOLD);
        }
        return isHighlight(style) ? Strokes.HIGHLIGHT_HEAD : 1;
    }

    /** Where lines only meet, there is no head. */
    private boolean headAtEnd(Edge edge) {
        return !junctions.contains(edge.to()) && (edge.arrow() == Arrow.FORWARD || edge.arrow() == Arrow.BOTH);
    }

    private boolean headAtStart(Edge edge) {
        return !junctions.contains(edge.from()) && (edge.arrow() == Arrow.BACK || edge.arrow() == Arrow.BOTH);
    }
}
