package dev.blockprint.model.write;

import dev.blockprint.model.Element;
import dev.blockprint.model.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Nodes beside each other that differ by their number alone, to be written as one: {@code web[3] = aws/ec2 "Web {n}"}.
 *
 * @param label with <code>{n}</code> for the number, counted from 1
 */
record NodeSeries(List<String> ids, String base, String label) {
    private static final int MOST = 200;
    private static final String NUMBER = "{n}";

    NodeSeries {
        ids = List.copyOf(ids);
    }

    /** The series among {@code members}, each as long as it can be. */
    static List<NodeSeries> find(List<Element> members, Hints hints) {
        List<NodeSeries> found = new ArrayList<>();
        for (int at = 0; at < members.size(); ) {
            int end = alike(members, at, hints);
            NodeSeries series = end - at < 2 ? null : of(members.subList(at, end), hints);
            if (series != null) {
                found.add(series);
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    /** Behind the last of the nodes from {@code at} on that look the same and have the same name. */
    private static int alike(List<Element> members, int at, Hints hints) {
        int end = at;
        while (end < members.size()
                && end - at < MOST
                && members.get(at) instanceof Node first
                && members.get(end) instanceof Node node
                && alike(first, node)
                && Objects.equals(hints.name(first.origin()), hints.name(node.origin()))
                && (end == at || hints.silent(node.origin()))) {
            end++;
        }
        return end;
    }

    private static boolean alike(Node a, Node b) {
        return a.type().equals(b.type())
                && a.face().equals(b.face())
                && a.size() == b.size()
                && a.place() == b.place()
                && a.decor().equals(b.decor());
    }

    private static @Nullable NodeSeries of(List<Element> nodes, Hints hints) {
        String label = template(nodes.stream().map(Element::label).toList());
        if (label == null) {
            return null;
        }
        String hint = hints.name(nodes.get(0).origin());
        String base = hint != null ? hint : Names.slug(label.replace(NUMBER, ""));
        String type = nodes.get(0) instanceof Node node ? node.type() : "";
        return new NodeSeries(
                nodes.stream().map(Element::id).toList(), base.isEmpty() ? Names.ofType(type) : base, label);
    }

    /** What all the labels are, with {n} where each has its number; null if they are not alike. */
    private static @Nullable String template(List<String> labels) {
        String first = labels.get(0);
        if (labels.stream().anyMatch(label -> label.contains(NUMBER))) {
            return null;
        }
        if (labels.stream().allMatch(first::equals)) {
            return first;
        }
        for (int at = first.indexOf('1'); at >= 0; at = first.indexOf('1', at + 1)) {
            String template = first.substring(0, at) + NUMBER + first.substring(at + 1);
            boolean fits = true;
            for (int i = 0; i < labels.size(); i++) {
                fits &= template.replace(NUMBER, Integer.toString(i + 1)).equals(labels.get(i));
            }
            if (fits) {
                return template;
            }
        }
        return null;
    }
}
