package dev.blockprint.model.read;

import dev.blockprint.model.Arrangement;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Direction;
import dev.blockprint.model.Element;
import dev.blockprint.model.Group;
import dev.blockprint.model.Origin;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.Related;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds wishes that no layout can keep together: two that contradict each other, or several in a circle. Each element
 * has a low end, a middle and a high end along both axes; the ends of a group are outside those of its members; what
 * stands in a row is in line along one axis and one behind the other along the other.
 */
final class Contradictions {
    private static final String LOW = "<";
    private static final String HIGH = ">";

    private final Diagram diagram;
    private final Diagnostics diagnostics;
    private final Map<String, Group> parents = new HashMap<>();
    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, Integer> gridOf = new HashMap<>();
    private final List<Integer> sound = new ArrayList<>();

    private AxisOrder across = new AxisOrder();
    private AxisOrder down = new AxisOrder();
    private Set<String> known = new HashSet<>();

    Contradictions(Diagram diagram, Diagnostics diagnostics) {
        this.diagram = diagram;
        this.diagnostics = diagnostics;
        for (Element element : diagram.elements()) {
            elements.put(element.id(), element);
            if (element instanceof Group group) {
                group.members().forEach(member -> parents.put(member.id(), group));
            }
        }
    }

    /** Tells of each, at the later of the two places. */
    void tell() {
        for (int wish = 0; wish < diagram.arrangements().size(); wish++) {
            if (!aroundItself(wish) && !inTwoGrids(wish)) {
                sound.add(wish);
                add(wish);
            }
        }
        if (across.sound() && down.sound()) {
            return;
        }
        across = new AxisOrder();
        down = new AxisOrder();
        known = new HashSet<>();
        for (int wish : sound) {
            add(wish);
            AxisOrder.Conflict conflict = across.conflict(wish);
            if (conflict == null) {
                conflict = down.conflict(wish);
            }
            if (conflict != null) {
                tell(wish, conflict);
                across.forget(wish);
                down.forget(wish);
            }
            if (diagnostics.isFull()) {
                return;
            }
        }
    }

    /** A group cannot stand beside what is in it. */
    private boolean aroundItself(int wish) {
        Arrangement arrangement = diagram.arrangements().get(wish);
        Set<String> members = new HashSet<>(arrangement.members());
        for (String id : arrangement.members()) {
            for (Group up = parents.get(id); up != null; up = parents.get(up.id())) {
                Element element = elements.get(id);
                if (members.contains(up.id()) && element != null) {
                    diagnostics.error(
                            arrangement.origin().span(),
                            "\"" + id + "\" and \"" + up.id() + "\" cannot both be in this " + word(arrangement),
                            "name one of the two",
                            related("this stands inside \"" + up.id() + "\"", element.origin()));
                    return true;
                }
            }
        }
        return false;
    }

    private boolean inTwoGrids(int wish) {
        Arrangement arrangement = diagram.arrangements().get(wish);
        if (arrangement.kind() != Arrangement.Kind.GRID) {
            return false;
        }
        for (List<String> cell : arrangement.cells()) {
            Integer other = cell.size() == 1 ? gridOf.putIfAbsent(cell.get(0), wish) : null;
            if (other != null) {
                diagnostics.error(
                        arrangement.origin().span(),
                        "\"" + cell.get(0) + "\" cannot be in two grids",
                        "take it out of one of them",
                        otherWish(other));
                return true;
            }
        }
        return false;
    }

    private void add(int wish) {
        Arrangement arrangement = diagram.arrangements().get(wish);
        for (int cell = 0; cell < arrangement.cells().size(); cell++) {
            List<String> ids = arrangement.cells().get(cell);
            ids.forEach(this::know);
            if (ids.size() > 1) {
                String name = name(arrangement, cell);
                for (AxisOrder axis : List.of(across, down)) {
                    axis.before(name + LOW, name, AxisOrder.GIVEN, name, name);
                    axis.before(name, name + HIGH, AxisOrder.GIVEN, name, name);
                    for (String id : ids) {
                        axis.before(name + LOW, id, AxisOrder.GIVEN, name, id);
                        axis.before(id, name + HIGH, AxisOrder.GIVEN, id, name);
                    }
                }
            }
        }
        if (arrangement.kind() == Arrangement.Kind.ALIGN) {
            align(arrangement, wish);
            return;
        }
        for (int[] pair : arrangement.neighbours(true)) {
            follow(arrangement, pair, across, down, wish);
        }
        for (int[] pair : arrangement.neighbours(false)) {
            follow(arrangement, pair, down, across, wish);
        }
    }

    private void follow(Arrangement arrangement, int[] pair, AxisOrder along, AxisOrder inLine, int wish) {
        String a = name(arrangement, pair[0]);
        String b = name(arrangement, pair[1]);
        inLine.inLine(a, b, wish, a, b);
        along.before(a + HIGH, b + LOW, wish, a, b);
        String first = arrangement.cells().get(pair[0]).get(0);
        String second = arrangement.cells().get(pair[1]).get(0);
        List<String> outer = outermost(first, second);
        if (!outer.equals(List.of(first, second))) {
            along.before(outer.get(0) + HIGH, outer.get(1) + LOW, wish, a, b);
        }
    }

    private void align(Arrangement arrangement, int wish) {
        List<String> members = arrangement.members();
        AxisOrder axis = direction(members.get(0)).vertical() ? down : across;
        for (int i = 1; i < members.size(); i++) {
            axis.inLine(members.get(0), members.get(i), wish, members.get(0), members.get(i));
        }
    }

    private String name(Arrangement arrangement, int cell) {
        List<String> ids = arrangement.cells().get(cell);
        return ids.size() == 1 ? ids.get(0) : String.join(" ", ids);
    }

    /** An element, and all that stands around it. */
    private void know(String id) {
        String at = id;
        while (known.add(at)) {
            Group parent = parents.get(at);
            for (AxisOrder axis : List.of(across, down)) {
                axis.before(at + LOW, at, AxisOrder.GIVEN, at, at);
                axis.before(at, at + HIGH, AxisOrder.GIVEN, at, at);
                if (parent != null) {
                    axis.before(parent.id() + LOW, at + LOW, AxisOrder.GIVEN, at, at);
                    axis.before(at + HIGH, parent.id() + HIGH, AxisOrder.GIVEN, at, at);
                }
            }
            if (parent == null) {
                return;
            }
            at = parent.id();
        }
    }

    /** The largest elements around the two that do not hold both. */
    private List<String> outermost(String a, String b) {
        List<String> pathA = path(a);
        List<String> pathB = path(b);
        int i = 0;
        while (i < pathA.size() - 1 && i < pathB.size() - 1 && pathA.get(i).equals(pathB.get(i))) {
            i++;
        }
        return List.of(pathA.get(i), pathB.get(i));
    }

    private List<String> path(String id) {
        List<String> path = new ArrayList<>(List.of(id));
        for (Group up = parents.get(id); up != null; up = parents.get(up.id())) {
            path.add(up.id());
        }
        Collections.reverse(path);
        return path;
    }

    private Direction direction(String id) {
        for (Group up = parents.get(id); up != null; up = parents.get(up.id())) {
            if (up.direction() != null) {
                return up.direction();
            }
        }
        return diagram.direction();
    }

    private void tell(int wish, AxisOrder.Conflict conflict) {
        Arrangement arrangement = diagram.arrangements().get(wish);
        String first = conflict.first();
        String second = conflict.second();
        String message = switch (arrangement.kind()) {
            case ROW -> "\"" + second + "\" cannot stand to the right of \"" + first + "\" in line with it";
            case COLUMN -> "\"" + second + "\" cannot stand below \"" + first + "\" in line with it";
            case GRID -> "\"" + first + "\" and \"" + second + "\" cannot stand like this in a grid";
            case ALIGN -> "\"" + second + "\" cannot stand at the rank of \"" + first + "\"";
        };
        List<Integer> others = conflict.others();
        if (others.isEmpty()) {
            diagnostics.error(
                    arrangement.origin().span(),
                    message,
                    "this " + word(arrangement) + " leaves a group and comes back to it; name its members together");
            return;
        }
        int other = Collections.max(others);
        diagnostics.error(
                arrangement.origin().span(),
                message,
                others.size() == 1 ? "drop one of the two wishes" : "drop one of the wishes at " + lines(wish, others),
                otherWish(other));
    }

    private String lines(int wish, List<Integer> others) {
        List<Integer> all = new ArrayList<>(others);
        all.add(wish);
        List<String> lines = all.stream()
                .map(one -> diagnostics
                        .source()
                        .locate(diagram.arrangements().get(one).origin().span().start())
                        .line())
                .sorted()
                .distinct()
                .map(line -> Integer.toString(line))
                .toList();
        int last = lines.size() - 1;
        return last == 0
                ? "line " + lines.get(0)
                : "lines " + String.join(", ", lines.subList(0, last)) + " and " + lines.get(last);
    }

    private Related otherWish(int wish) {
        return related(
                "the other wish is here", diagram.arrangements().get(wish).origin());
    }

    private static Related related(String message, Origin origin) {
        return new Related(message, origin.source(), origin.span());
    }

    private static String word(Arrangement arrangement) {
        return arrangement.kind().name().toLowerCase(Locale.ROOT);
    }
}
