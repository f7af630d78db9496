package dev.blockprint.model.write;

import dev.blockprint.model.Diagram;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Element;
import dev.blockprint.model.Face;
import dev.blockprint.model.Group;
import dev.blockprint.model.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A diagram in lines, with numbers in place of ids: two that draw the same have the same lines. */
public final class Plain {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final StringBuilder lines = new StringBuilder();

    private Plain() {}

    public static String of(Diagram diagram) {
        Plain plain = new Plain();
        plain.line(
                "diagram",
                diagram.title(),
                diagram.direction(),
                diagram.routing(),
                diagram.spacing(),
                diagram.theme(),
                diagram.story().steps(),
                diagram.story().notes());
        diagram.elements().forEach(element -> plain.numbers.put(element.id(), plain.numbers.size()));
        plain.members(diagram.members(), -1);
        for (Edge edge : diagram.edges()) {
            plain.line(
                    "edge",
                    plain.number(edge.from()),
                    plain.number(edge.to()),
                    edge.arrow(),
                    edge.label(),
                    edge.weak(),
                    edge.length(),
                    edge.fromSide(),
                    edge.toSide(),
                    edge.decor());
        }
        diagram.arrangements()
                .forEach(one -> plain.line(
                        "arrangement",
                        one.kind(),
                        one.columns(),
                        one.cells().stream()
                                .map(cell -> cell.stream().map(plain::number).toList())
                                .toList()));
        return plain.lines.toString();
    }

    private int number(String id) {
        return Objects.requireNonNull(numbers.get(id));
    }

    private void members(List<Element> members, int parent) {
        for (Element element : members) {
            int number = number(element.id());
            if (element instanceof Group group) {
                line(
                        "group",
                        number,
                        parent,
                        group.kind(),
                        group.label(),
                        group.icon(),
                        group.direction(),
                        group.decor());
                members(group.members(), number);
            } else if (element instanceof Node node) {
                String path = node.face() instanceof Face.Own own ? own.path() : "";
                line(
                        "node",
                        number,
                        parent,
                        node.type(),
                        path.isEmpty() ? node.face() : path,
                        node.label(),
                        node.size(),
                        node.place(),
                        node.decor());
            }
        }
    }

    private void line(@Nullable Object... parts) {
        for (@Nullable Object part : parts) {
            lines.append(String.valueOf(part).replace("\n", "\\n")).append(" | ");
        }
        lines.append('\n');
    }
}
