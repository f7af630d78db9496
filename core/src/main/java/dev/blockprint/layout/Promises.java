package dev.blockprint.layout;

import dev.blockprint.model.Arrangement;
import dev.blockprint.model.Aspect;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Direction;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Element;
import dev.blockprint.model.Group;
import dev.blockprint.model.Origin;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Related;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks on the coordinates whether what the author asked for has come true. */
public final class Promises {
    private static final double IN_LINE = 1;
    private static final double OFF_SHAPE = 1.1;

    /** Between the middle of a frame and the icon of a node beside it, which has its label below. */
    private static final double BESIDE_FRAME = 40;

    private final Diagram diagram;
    private final Layout layout;
    private final Places places;
    private final List<Diagnostic> warnings = new ArrayList<>();

    private Promises(Diagram diagram, Layout layout) {
        this.diagram = diagram;
        this.layout = layout;
        this.places = new Places(diagram, layout);
    }

    /** A warning for each promise that was not kept, at its line, with what to change. */
    public static List<Diagnostic> broken(Diagram diagram, Layout layout) {
        Promises promises = new Promises(diagram, layout);
        promises.arrangements();
        promises.sides();
        promises.directions();
        promises.members();
        promises.aspect();
        return promises.warnings;
    }

    /** How many promises a diagram asks for: arrangements, sides, directions of groups, members of groups, a shape. */
    public static int count(Diagram diagram) {
        int count = diagram.arrangements().size() + (diagram.aspect() == null ? 0 : 1);
        for (Edge edge : diagram.edges()) {
            count += (edge.fromSide() == null ? 0 : 1) + (edge.toSide() == null ? 0 : 1);
        }
        for (Element element : diagram.elements()) {
            if (element instanceof Group group) {
                count += group.members().size() + (group.direction() == null ? 0 : 1);
            }
        }
        return count;
    }

    private void arrangements() {
        for (Arrangement arrangement : diagram.arrangements()) {
            List<List<String>> pair = new ArrayList<>();
            String fault = fault(arrangement, pair);
            if (fault != null) {
                String word = arrangement.kind().name().toLowerCase(Locale.ROOT);
                Arrangement other = rival(arrangement, pair);
                say(
                        arrangement.origin(),
                        "this " + word + " could not be kept: " + fault,
                        other == null
                                ? "put its members into one group, or drop it"
                                : "take one of them out of what else arranges it",
                        other);
            }
        }
    }

    private void say(Origin at, String message, String advice, @Nullable Arrangement other) {
        Diagnostic warning = Diagnostic.warning(at.source(), at.span(), message, advice);
        warnings.add(
                other == null
                        ? warning
                        : warning.with(new Related(
                                "this arranges it as well",
                                other.origin().source(),
                                other.origin().span())));
    }

    /** What is wrong with an arrangement, and with which two of its cells; null if nothing is. */
    private @Nullable String fault(Arrangement arrangement, List<List<String>> pair) {
        List<List<String>> cells = arrangement.cells();
        if (arrangement.kind() == Arrangement.Kind.ALIGN) {
            boolean vertical = places.direction(cells.get(0).get(0)).vertical();
            for (List<String> cell : cells) {
                if (!inLine(cells.get(0), cell, vertical)) {
                    pair.addAll(List.of(cells.get(0), cell));
                    return cell.get(0) + " stands at another rank";
                }
            }
        }
        for (boolean beside : new boolean[] {true, false}) {
            for (int[] next : arrangement.neighbours(beside)) {
                List<String> a = cells.get(next[0]);
                List<String> b = cells.get(next[1]);
                if (!follows(a, b, beside)) {
                    pair.addAll(List.of(a, b));
                    return b.get(0) + " does not stand " + (beside ? "beside " : "below ") + a.get(0);
                }
            }
        }
        return null;
    }

    /** Another arrangement that has a say in where one of the two stands. */
    private @Nullable Arrangement rival(Arrangement wish, List<List<String>> pair) {
        for (Arrangement other : diagram.arrangements()) {
            boolean related = other.members().stream()
                    .anyMatch(id -> pair.stream().anyMatch(cell -> places.related(id, cell.get(0))));
            if (!other.equals(wish) && related) {
                return other;
            }
        }
        return null;
    }

    private boolean follows(List<String> a, List<String> b, boolean row) {
        Rect first = places.cell(a);
        Rect second = places.cell(b);
        boolean after = row ? second.centerX() > first.centerX() : second.centerY() > first.centerY();
        return after && inLine(a, b, row);
    }

    private boolean inLine(List<String> a, List<String> b, boolean row) {
        Rect first = places.cell(a);
        Rect second = places.cell(b);
        double off = row ? first.centerY() - second.centerY() : first.centerX() - second.centerX();
        boolean mixed = places.isFrame(a.get(0)) != places.isFrame(b.get(0)) || a.size() > 1 || b.size() > 1;
        return Math.abs(off) <= (mixed ? BESIDE_FRAME : IN_LINE);
    }

    private void sides() {
        for (RoutedEdge routed : layout.edges()) {
            Edge edge = routed.edge();
            List<Point> line = routed.path().samples();
            int last = line.size() - 1;
            side(edge, edge.from(), edge.fromSide(), line.get(0), line.get(1));
            side(edge, edge.to(), edge.toSide(), line.get(last), line.get(last - 1));
        }
    }

    private void side(Edge edge, String id, dev.blockprint.model.@Nullable Side wanted, Point end, Point next) {
        if (wanted == null) {
            return;
        }
        Side side = Side.of(wanted);
        Rect box = places.box(id);
        double out = side.along(end.x() - box.centerX(), end.y() - box.centerY());
        double half = (side.horizontal() ? box.width() : box.height()) / 2;
        boolean leaves = side.along(next.x() - end.x(), next.y() - end.y()) > 0;
        if (out < half && !(leaves && places.isJunction(id))) {
            String word = wanted.name().toLowerCase(Locale.ROOT);
            say(
                    edge.origin(),
                    "this edge does not meet " + id + " at its " + word,
                    "give it more room there, or drop @" + word,
                    null);
        }
    }

    private void directions() {
        for (Element element : diagram.elements()) {
            if (element instanceof Group group && group.direction() != null && diagram.aspect() == null) {
                String fault = new GroupFlow(diagram, group, places).fault(group.direction());
                if (fault != null) {
                    String word = group.direction().name().toLowerCase(Locale.ROOT);
                    say(
                            group.origin(),
                            "the direction " + word + " inside " + group.id() + " could not be kept: " + fault,
                            "write ~> for an edge that may lead back, or drop what aligns its ends",
                            null);
                }
            }
        }
    }

    private void members() {
        for (Element element : diagram.elements()) {
            Group group = places.parent(element.id());
            if (group != null && !places.box(group.id()).contains(places.area(element.id()))) {
                say(
                        element.origin(),
                        element.id() + " does not stand inside " + group.id(),
                        "simplify the diagram; if it is small, this is a bug in Blockprint",
                        null);
            }
        }
    }

    private void aspect() {
        Aspect aspect = diagram.aspect();
        if (aspect == null || layout.height() == 0) {
            return;
        }
        double ratio = layout.width() / layout.height();
        double off = Math.max(ratio / aspect.ratio(), aspect.ratio() / ratio);
        if (off > OFF_SHAPE) {
            boolean tooWide = ratio > aspect.ratio();
            String message = String.format(
                    Locale.ROOT,
                    "the picture is %s times too %s for this aspect, %.0f by %.0f px: what is in it cannot be wrapped or spread"
                            + " any further",
                    number(off),
                    tooWide ? "wide" : "high",
                    layout.width(),
                    layout.height());
            String shape = ratio >= 1 ? number(ratio) + ":1" : "1:" + number(1 / ratio);
            say(
                    aspect.origin(),
                    message,
                    "write aspect " + shape + ", or let it flow " + (tooWide ? "down" : "to the right"),
                    null);
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Where something in {@code direction} of something else is. */
    static String word(Direction direction) {
        return switch (direction) {
            case RIGHT -> "to the right of";
            case LEFT -> "to the left of";
            case DOWN -> "below";
            case UP -> "above";
        };
    }
}
