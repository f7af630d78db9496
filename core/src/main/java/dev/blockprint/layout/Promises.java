package dev.blockprint.layout;

import dev.blockprint.model.Arrangement;
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
        return promises.warnings;
    }

    private void arrangements() {
        for (Arrangement arrangement : diagram.arrangements()) {
            List<Integer> pair = fault(arrangement);
            if (pair == null) {
                continue;
            }
            String first = arrangement.members().get(pair.get(0));
            String second = arrangement.members().get(pair.get(1));
            String fault = switch (pair.get(2)) {
                case 0 -> second + " does not stand beside " + first;
                case 1 -> second + " does not stand below " + first;
                default -> second + " stands at another rank";
            };
            String word = arrangement.kind().name().toLowerCase(Locale.ROOT);
            Arrangement other = rival(arrangement, first, second);
            say(
                    arrangement.origin(),
                    "this " + word + " could not be kept: " + fault,
                    other == null
                            ? "put its members into one group, or drop it"
                            : "take one of them out of what else arranges it",
                    other);
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

    /** Which two members do not stand as they should, and how they should: beside (0), below (1), aligned (2). */
    private @Nullable List<Integer> fault(Arrangement arrangement) {
        List<String> members = arrangement.members();
        int columns = switch (arrangement.kind()) {
            case ROW -> members.size();
            case COLUMN -> 1;
            case GRID -> arrangement.columns();
            case ALIGN -> 0;
        };
        for (int i = 1; i < members.size(); i++) {
            if (columns == 0) {
                if (!inLine(
                        members.get(0),
                        members.get(i),
                        places.direction(members.get(0)).vertical())) {
                    return List.of(0, i, 2);
                }
            } else if (i % columns != 0 && !follows(members.get(i - 1), members.get(i), true)) {
                return List.of(i - 1, i, 0);
            } else if (i >= columns && !follows(members.get(i - columns), members.get(i), false)) {
                return List.of(i - columns, i, 1);
            }
        }
        return null;
    }

    /** Another arrangement that has a say in where one of the two stands. */
    private @Nullable Arrangement rival(Arrangement wish, String first, String second) {
        for (Arrangement other : diagram.arrangements()) {
            boolean related =
                    other.members().stream().anyMatch(id -> places.related(id, first) || places.related(id, second));
            if (!other.equals(wish) && related) {
                return other;
            }
        }
        return null;
    }

    private boolean follows(String a, String b, boolean row) {
        Rect first = places.box(a);
        Rect second = places.box(b);
        boolean after = row ? second.centerX() > first.centerX() : second.centerY() > first.centerY();
        return after && inLine(a, b, row);
    }

    private boolean inLine(String a, String b, boolean row) {
        Rect first = places.box(a);
        Rect second = places.box(b);
        double off = row ? first.centerY() - second.centerY() : first.centerX() - second.centerX();
        boolean mixed = places.isFrame(a) != places.isFrame(b);
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
