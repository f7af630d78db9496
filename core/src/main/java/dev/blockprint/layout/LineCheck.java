package dev.blockprint.layout;

import java.util.ArrayList;
import java.util.List;

/** Counts what the lines of a layout, and their labels, pass and cover. */
final class LineCheck {
    /** Runs closer than this look like one. */
    private static final double ON_EACH_OTHER = 3;

    private static final double LONG = 10;

    private final Layout layout;
    private final List<List<Point>> lines = new ArrayList<>();
    private final List<Rect> boxes = new ArrayList<>();

    LineCheck(Layout layout) {
        this.layout = layout;
        for (RoutedEdge edge : layout.edges()) {
            List<Point> line = edge.path().samples();
            Rect box = new Rect(line.get(0).x(), line.get(0).y(), 0, 0);
            for (Point point : line) {
                box = box.around(new Rect(point.x(), point.y(), 0, 0));
            }
            lines.add(line);
            boxes.add(box.grow(ON_EACH_OTHER));
        }
    }

    private boolean hits(int line, Rect area) {
        return boxes.get(line).overlaps(area) && Lines.hits(lines.get(line), area);
    }

    int bends() {
        return lines.stream().mapToInt(line -> line.size() - 2).sum();
    }

    int throughNodes() {
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            RoutedEdge edge = layout.edges().get(i);
            for (PlacedNode node : layout.nodes()) {
                String id = node.node().id();
                boolean end = edge.edge().from().equals(id) || edge.edge().to().equals(id);
                if (end && NodeBox.isJunction(node.node())) {
                    continue;
                }
                int line = i;
                count += Overlaps.areas(node).stream().anyMatch(area -> hits(line, area.grow(-1))) ? 1 : 0;
            }
        }
        return count;
    }

    int throughTitles() {
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (PlacedFrame frame : layout.frames()) {
                TextBlock title = frame.title();
                count += title != null && hits(i, title.box()) ? 1 : 0;
            }
        }
        return count;
    }

    int badLabels() {
        int count = 0;
        List<Rect> placed = new ArrayList<>();
        for (RoutedEdge edge : layout.edges()) {
            TextBlock label = edge.label();
            if (label == null) {
                continue;
            }
            Rect box = label.box();
            boolean bad = placed.stream().anyMatch(box::overlaps)
                    || layout.nodes().stream().anyMatch(node -> Overlaps.touch(Overlaps.areas(node), List.of(box)))
                    || layout.frames().stream()
                            .map(PlacedFrame::title)
                            .anyMatch(title -> title != null && title.box().overlaps(box));
            count += bad ? 1 : 0;
            placed.add(box);
        }
        return count;
    }

    int crossedLabels() {
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            TextBlock label = layout.edges().get(i).label();
            for (int j = 0; label != null && j < lines.size(); j++) {
                count += i != j && hits(j, label.box()) ? 1 : 0;
            }
        }
        return count;
    }

    int crossings() {
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < i; j++) {
                count += boxes.get(i).overlaps(boxes.get(j)) ? crossings(lines.get(i), lines.get(j)) : 0;
            }
        }
        return count;
    }

    int alongside() {
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean apart = !related(layout.edges().get(i), layout.edges().get(j));
                boolean near = boxes.get(i).overlaps(boxes.get(j));
                count += apart && near && alongside(lines.get(i), lines.get(j)) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean related(RoutedEdge a, RoutedEdge b) {
        return a.edge().from().equals(b.edge().from())
                || a.edge().to().equals(b.edge().to());
    }

    private static int crossings(List<Point> a, List<Point> b) {
        int count = 0;
        for (int i = 1; i < a.size(); i++) {
            for (int j = 1; j < b.size(); j++) {
                double first = turn(a.get(i - 1), a.get(i), b.get(j - 1)) * turn(a.get(i - 1), a.get(i), b.get(j));
                double second = turn(b.get(j - 1), b.get(j), a.get(i - 1)) * turn(b.get(j - 1), b.get(j), a.get(i));
                count += first < -1e-6 && second < -1e-6 ? 1 : 0;
            }
        }
        return count;
    }

    private static double turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }

    private static boolean alongside(List<Point> a, List<Point> b) {
        for (int i = 1; i < a.size(); i++) {
            for (int j = 1; j < b.size(); j++) {
                if (alongside(a.get(i - 1), a.get(i), b.get(j - 1), b.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean alongside(Point a, Point b, Point c, Point d) {
        boolean flat = a.y() == b.y() && c.y() == d.y() && Math.abs(a.y() - c.y()) < ON_EACH_OTHER;
        boolean upright = a.x() == b.x() && c.x() == d.x() && Math.abs(a.x() - c.x()) < ON_EACH_OTHER;
        return (flat && shared(a.x(), b.x(), c.x(), d.x()) > LONG)
                || (upright && shared(a.y(), b.y(), c.y(), d.y()) > LONG);
    }

    private static double shared(double a, double b, double c, double d) {
        return Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d));
    }
}
