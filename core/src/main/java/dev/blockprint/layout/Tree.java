package dev.blockprint.layout;

import dev.blockprint.model.Diagram;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Element;
import dev.blockprint.model.Group;
import dev.blockprint.model.Node;
import dev.blockprint.text.TextWrap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The elements and edges of a diagram, measured, each edge known to the innermost group around both its ends. */
final class Tree {
    private static final double LABEL_WRAP = 128;
    private static final int LABEL_LINES = 3;

    final GroupItem root = new GroupItem(null, FrameBox.NONE, null, 0, -1);
    final List<Link> links = new ArrayList<>();

    /** In the order written, each group before what is in it. */
    final List<GroupItem> groups = new ArrayList<>();

    final List<NodeItem> nodes = new ArrayList<>();

    private final Map<String, Item> byId = new HashMap<>();

    Tree(Diagram diagram) {
        add(diagram.members(), root);
        for (Edge edge : diagram.edges()) {
            link(edge);
        }
    }

    private void add(List<Element> members, GroupItem parent) {
        for (Element element : members) {
            int index = parent.children.size();
            Item item;
            if (element instanceof Group group) {
                GroupItem inner = new GroupItem(group, FrameBox.of(group), parent, index, groups.size());
                groups.add(inner);
                add(group.members(), inner);
                item = inner;
            } else {
                Node node = (Node) element;
                NodeItem leaf = new NodeItem(node, NodeBox.of(node), parent, index, nodes.size());
                nodes.add(leaf);
                item = leaf;
            }
            parent.children.add(item);
            byId.put(element.id(), item);
        }
    }

    private void link(Edge edge) {
        Item from = byId.get(edge.from());
        Item to = byId.get(edge.to());
        if (from == null || to == null) {
            throw new IllegalArgumentException("an edge needs two ends: " + edge.from() + ", " + edge.to());
        }
        String text = edge.label();
        List<String> label =
                text == null ? List.of() : TextWrap.wrap(text, Link.LABEL_SIZE, false, LABEL_WRAP, LABEL_LINES);
        Link link = new Link(links.size(), edge, from, to, label, TextBlocks.width(label, Link.LABEL_SIZE, false));
        links.add(link);
        if (!link.contained()) {
            lift(link);
        }
    }

    private static void lift(Link link) {
        Item from = link.from();
        Item to = link.to();
        while (from.parent != to.parent) {
            if (from.depth >= to.depth && from.parent != null) {
                from = from.parent;
            } else if (to.parent != null) {
                to = to.parent;
            }
        }
        if (from.parent != null) {
            from.parent.lifts.add(new Lift(link, from, to));
        }
    }
}
