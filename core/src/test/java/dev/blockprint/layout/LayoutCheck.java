package dev.blockprint.layout;

import dev.blockprint.model.Element;
import dev.blockprint.model.Group;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Measures a layout.
 *
 * @param overlaps of nodes with nodes, of frames with what is not in them
 * @param outside elements that are not inside their group, or not inside the picture
 * @param throughNodes edges that pass through a node, or a node's label, that is no end of theirs
 * @param throughTitles edges that pass over the label of a frame
 * @param badLabels labels of edges that cover an icon, a node's label, a frame's label or another label
 * @param crossedLabels labels of edges that cover another edge
 * @param crossings of edges
 * @param alongside pairs of edges without a common end that run on the same line
 * @param bends of all edges
 */
record LayoutCheck(
        int overlaps,
        int outside,
        int throughNodes,
        int throughTitles,
        int badLabels,
        int crossedLabels,
        int crossings,
        int alongside,
        int bends) {

    static LayoutCheck of(Layout layout) {
        return new LayoutCheck(
                overlaps(layout),
                outside(layout),
                throughNodes(layout),
                throughTitles(layout),
                badLabels(layout),
                crossedLabels(layout),
                crossings(layout, false),
                crossings(layout, true),
                layout.edges().stream()
                        .mapToInt(edge -> points(edge).size() - 2)
                        .sum());
    }

    static List<Point> points(RoutedEdge edge) {
        if (edge.path() instanceof EdgePath.Runs runs) {
            return runs.points();
        }
        List<Point> controls = ((EdgePath.Curves) edge.path()).controls();
        List<Point> flat = new ArrayList<>(List.of(controls.get(0)));
        for (int i = 0; i + 3 < controls.size(); i += 3) {
            for (int k = 1; k <= 12; k++) {
                double t = k / 12.0;
                double u = 1 - t;
                double[] w = {u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t};
                double x = 0;
                double y = 0;
                for (int j = 0; j < 4; j++) {
                    x += w[j] * controls.get(i + j).x();
                    y += w[j] * controls.get(i + j).y();
                }
                flat.add(new Point(x, y));
            }
        }
        return flat;
    }

    static List<Rect> areas(PlacedNode node) {
        TextBlock label = node.label();
        return label == null ? List.of(node.tile()) : List.of(node.tile(), label.box());
    }

    private static int overlaps(Layout layout) {
        int count = 0;
        List<PlacedNode> nodes = layout.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = 0; j < i; j++) {
                count += touch(areas(nodes.get(i)), areas(nodes.get(j))) ? 1 : 0;
            }
            for (PlacedFrame frame : layout.frames()) {
                boolean inside =
                        members(frame.group()).contains(nodes.get(i).node().id());
                count += !inside && touch(areas(nodes.get(i)), List.of(frame.box())) ? 1 : 0;
            }
        }
        for (PlacedFrame a : layout.frames()) {
            for (PlacedFrame b : layout.frames()) {
                boolean apart = a.group().id().compareTo(b.group().id()) < 0
                        && !members(a.group()).contains(b.group().id())
                        && !members(b.group()).contains(a.group().id());
                count += apart && a.box().overlaps(b.box()) ? 1 : 0;
            }
            TextBlock title = a.title();
            for (PlacedNode node : nodes) {
                count += title != null && touch(areas(node), List.of(title.box())) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean touch(List<Rect> some, List<Rect> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(a::overlaps));
    }

    private static Set<String> members(Group group) {
        Set<String> ids = new HashSet<>();
        for (Element member : group.members()) {
            ids.add(member.id());
            if (member instanceof Group inner) {
                ids.addAll(members(inner));
            }
        }
        return ids;
    }

    private static int outside(Layout layout) {
        int count = 0;
        Rect picture = new Rect(0, 0, layout.width(), layout.height());
        for (PlacedFrame frame : layout.frames()) {
            Set<String> ids = members(frame.group());
            for (PlacedNode node : layout.nodes()) {
                boolean inside = areas(node).stream().allMatch(frame.box()::contains);
                count += ids.contains(node.node().id()) && !inside ? 1 : 0;
            }
            for (PlacedFrame other : layout.frames()) {
                count += ids.contains(other.group().id()) && !frame.box().contains(other.box()) ? 1 : 0;
            }
            count += picture.contains(frame.box()) ? 0 : 1;
        }
        for (PlacedNode node : layout.nodes()) {
            count += areas(node).stream().allMatch(picture::contains) ? 0 : 1;
        }
        for (RoutedEdge edge : layout.edges()) {
            TextBlock label = edge.label();
            count += label != null && !picture.contains(label.box()) ? 1 : 0;
            for (Point point : points(edge)) {
                count += picture.contains(new Rect(point.x(), point.y(), 0, 0)) ? 0 : 1;
            }
        }
        return count;
    }

    private static int throughNodes(Layout layout) {
        int count = 0;
        for (RoutedEdge edge : layout.edges()) {
            for (PlacedNode node : layout.nodes()) {
                for (Rect area : areas(node)) {
                    count += Lines.hits(points(edge), area.grow(-1)) ? 1 : 0;
                }
            }
        }
        return count;
    }

    private static int throughTitles(Layout layout) {
        int count = 0;
        for (RoutedEdge edge : layout.edges()) {
            for (PlacedFrame frame : layout.frames()) {
                TextBlock title = frame.title();
                count += title != null && Lines.hits(points(edge), title.box()) ? 1 : 0;
            }
        }
        return count;
    }

    private static int badLabels(Layout layout) {
        int count = 0;
        List<Rect> placed = new ArrayList<>();
        for (RoutedEdge edge : layout.edges()) {
            TextBlock label = edge.label();
            if (label == null) {
                continue;
            }
            Rect box = label.box();
            boolean bad = placed.stream().anyMatch(box::overlaps)
                    || layout.nodes().stream().anyMatch(node -> touch(areas(node), List.of(box)))
                    || layout.frames().stream()
                            .map(PlacedFrame::title)
                            .anyMatch(title -> title != null && title.box().overlaps(box));
            count += bad ? 1 : 0;
            placed.add(box);
        }
        return count;
    }

    private static int crossedLabels(Layout layout) {
        int count = 0;
        for (RoutedEdge edge : layout.edges()) {
            TextBlock label = edge.label();
            for (RoutedEdge other : layout.edges()) {
                count += label != null && !edge.equals(other) && Lines.hits(points(other), label.box()) ? 1 : 0;
            }
        }
        return count;
    }

    private static int crossings(Layout layout, boolean alongside) {
        int count = 0;
        for (int i = 0; i < layout.edges().size(); i++) {
            for (int j = 0; j < i; j++) {
                RoutedEdge a = layout.edges().get(i);
                RoutedEdge b = layout.edges().get(j);
                if (alongside) {
                    count += !related(a, b) && alongside(points(a), points(b)) ? 1 : 0;
                } else {
                    count += crossings(points(a), points(b));
                }
            }
        }
        return count;
    }

    private static boolean related(RoutedEdge a, RoutedEdge b) {
        return Set.of(a.edge().from(), "\0" + a.edge().to()).contains(b.edge().from())
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
        boolean flat = a.y() == b.y() && c.y() == d.y() && Math.abs(a.y() - c.y()) < 3;
        boolean upright = a.x() == b.x() && c.x() == d.x() && Math.abs(a.x() - c.x()) < 3;
        return (flat && shared(a.x(), b.x(), c.x(), d.x()) > 10)
                || (upright && shared(a.y(), b.y(), c.y(), d.y()) > 10);
    }

    private static double shared(double a, double b, double c, double d) {
        return Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d));
    }
}
