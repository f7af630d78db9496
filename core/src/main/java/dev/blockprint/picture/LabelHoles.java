package dev.blockprint.picture;

import dev.blockprint.layout.Layout;
import dev.blockprint.layout.PlacedFrame;
import dev.blockprint.layout.PlacedNode;
import dev.blockprint.layout.Point;
import dev.blockprint.layout.Rect;
import dev.blockprint.layout.RoutedEdge;
import dev.blockprint.layout.TextBlock;
import dev.blockprint.look.Strokes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every text that a line runs over: the labels that stand on their lines, and what should not be run over but is. */
final class LabelHoles {
    /** Around texts that lines should not run over. */
    private static final double CROSSED = 2;

    private record Track(List<Point> points, Rect bounds) {
        static Track of(RoutedEdge edge) {
            List<Point> points = EdgeLine.of(edge.path()).samples();
            double left = points.stream().mapToDouble(Point::x).min().orElse(0);
            double right = points.stream().mapToDouble(Point::x).max().orElse(0);
            double top = points.stream().mapToDouble(Point::y).min().orElse(0);
            double bottom = points.stream().mapToDouble(Point::y).max().orElse(0);
            return new Track(points, new Rect(left, top, right - left, bottom - top));
        }

        boolean crosses(Rect text) {
            return bounds.grow(1).overlaps(text) && Holes.crosses(points, text);
        }
    }

    private final Holes holes = new Holes();
    private final List<Track> tracks;

    private LabelHoles(Layout layout) {
        tracks = layout.edges().stream()
                .filter(edge -> !edge.edge().hidden())
                .map(Track::of)
                .toList();
    }

    static Holes in(Layout layout) {
        LabelHoles found = new LabelHoles(layout);
        for (RoutedEdge edge : layout.edges()) {
            found.cut(edge.edge().hidden() ? null : edge.label(), Strokes.HOLE_X, Strokes.HOLE_Y, 0);
        }
        found.cut(layout.title(), CROSSED, CROSSED, CROSSED);
        for (PlacedFrame frame : layout.frames()) {
            found.cut(frame.title(), CROSSED, CROSSED, CROSSED);
        }
        for (PlacedNode node : layout.nodes()) {
            found.cut(node.label(), CROSSED, CROSSED, CROSSED);
        }
        return found.holes;
    }

    /** Cuts out a text and the space around it, if a line comes as {@code near} to it. */
    private void cut(@Nullable TextBlock text, double beside, double above, double near) {
        if (text == null) {
            return;
        }
        Rect box = text.box();
        if (tracks.stream().anyMatch(track -> track.crosses(box.grow(near)))) {
            holes.cut(new Rect(box.x() - beside, box.y() - above, box.width() + 2 * beside, box.height() + 2 * above));
        }
    }
}
