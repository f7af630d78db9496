package dev.blockprint.layout;

import dev.blockprint.look.Distances;
import dev.blockprint.model.Aspect;
import dev.blockprint.model.Diagram;
import dev.blockprint.text.TextWrap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts all that has a place into one picture, with its title and its margins. */
final class Assembly {
    private static final double TITLE_SIZE = 18;
    private static final double TITLE_LINE = 24;
    private static final double LEAST_TITLE = 480;
    private static final int TITLE_LINES = 3;

    /** What a title of one line takes. */
    static final double TITLE_ROOM = TITLE_LINE + Distances.TITLE_GAP;

    /** So much wider or higher than it has to be, at most, a picture becomes to have its shape. */
    private static final double MOST_EMPTY = 0.5;

    private final Diagram diagram;
    private final Tree tree;
    private final Shaping shaping;
    private final List<List<Point>> lines;
    private final @Nullable TextBlock[] labels;
    private final Telling telling;

    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;
    private double filledWidth;
    private double filledHeight;

    Assembly(
            Diagram diagram,
            Tree tree,
            Shaping shaping,
            List<List<Point>> lines,
            @Nullable TextBlock[] labels,
            Telling telling) {
        this.diagram = diagram;
        this.tree = tree;
        this.shaping = shaping;
        this.lines = lines;
        this.labels = labels;
        this.telling = telling;
    }

    Layout layout() {
        measure();
        double contentWidth = right - left;
        String titleText = diagram.title();
        List<String> title = titleText == null
                ? List.of()
                : TextWrap.wrap(titleText, TITLE_SIZE, true, Math.max(contentWidth, LEAST_TITLE), TITLE_LINES);
        double titleHeight = title.isEmpty() ? 0 : title.size() * TITLE_LINE + Distances.TITLE_GAP;
        double drawn = Math.max(contentWidth, telling.leastWidth());
        double inner = Math.max(drawn, TextBlocks.width(title, TITLE_SIZE, true));
        double width = Math.ceil(inner + 2 * Distances.MARGIN);
        Telling.Below below = telling.below(drawing(width, drawn, Distances.MARGIN + titleHeight));
        filledWidth = width;
        filledHeight = Math.ceil(below.bottom() + Distances.MARGIN);
        Aspect aspect = diagram.aspect();
        double wider = aspect == null ? 0 : empty(filledWidth, filledHeight * aspect.ratio());
        double higher = aspect == null ? 0 : empty(filledHeight, filledWidth / aspect.ratio());
        width += wider;
        double dx = Math.round((width - contentWidth) / 2 - left);
        double dy = Math.round(Distances.MARGIN + titleHeight + higher / 2 - top);
        Telling.Below placed = telling.below(drawing(width, drawn, top + dy));
        TextBlock block = title.isEmpty()
                ? null
                : TextBlocks.at(
                        Distances.MARGIN,
                        Distances.MARGIN,
                        title,
                        TITLE_SIZE,
                        TITLE_LINE,
                        true,
                        TextBlock.Anchor.START);
        List<PlacedFrame> frames = frames(dx, dy);
        List<PlacedNode> nodes = nodes(dx, dy);
        PlacedStory story = telling.placed(dx, dy, placed);
        return new Layout(width, filledHeight + higher, block, frames, nodes, edges(dx, dy), story, List.of());
    }

    private Rect drawing(double width, double drawn, double at) {
        return new Rect(Math.round((width - drawn) / 2), at, Math.ceil(drawn), bottom - top);
    }

    /** What is added to a side so that it becomes as long as is wanted. */
    private static double empty(double length, double wanted) {
        return Math.ceil(Math.max(0, Math.min(wanted - length, length * MOST_EMPTY)));
    }

    double filledWidth() {
        return filledWidth;
    }

    double filledHeight() {
        return filledHeight;
    }

    private void measure() {
        for (NodeItem node : tree.nodes) {
            include(node.bounds());
        }
        for (GroupItem group : tree.groups) {
            include(group.bounds());
        }
        for (List<Point> line : lines) {
            for (Point point : line) {
                include(new Rect(point.x() - 1, point.y() - 1, 2, 2));
            }
        }
        for (TextBlock label : labels) {
            if (label != null) {
                include(label.box());
            }
        }
        telling.boxes().forEach(this::include);
        if (left > right) {
            include(new Rect(0, 0, 0, 0));
        }
    }

    private void include(Rect rect) {
        left = Math.min(left, rect.x());
        top = Math.min(top, rect.y());
        right = Math.max(right, rect.right());
        bottom = Math.max(bottom, rect.bottom());
    }

    private List<PlacedFrame> frames(double dx, double dy) {
        List<PlacedFrame> frames = new ArrayList<>();
        for (GroupItem item : tree.groups) {
            if (item.group != null) {
                item.x += dx;
                item.y += dy;
                frames.add(item.placed(item.group, item.framesAround()));
            }
        }
        return frames;
    }

    private List<PlacedNode> nodes(double dx, double dy) {
        List<PlacedNode> nodes = new ArrayList<>();
        for (NodeItem item : tree.nodes) {
            item.x += dx;
            item.y += dy;
            nodes.add(item.placed());
        }
        return nodes;
    }

    private List<RoutedEdge> edges(double dx, double dy) {
        List<RoutedEdge> edges = new ArrayList<>();
        for (Link link : tree.links) {
            List<Point> points = new ArrayList<>();
            for (Point point : lines.get(link.index())) {
                points.add(new Point(point.x() + dx, point.y() + dy));
            }
            TextBlock label = labels[link.index()];
            edges.add(
                    new RoutedEdge(link.edge(), shaping.path(points), label == null ? null : label.translate(dx, dy)));
        }
        return edges;
    }
}
