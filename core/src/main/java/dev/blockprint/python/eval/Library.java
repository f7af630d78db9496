package dev.blockprint.python.eval;

import dev.blockprint.icons.IconType;
import dev.blockprint.source.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of the module {@code diagrams}, and the diagrams made with them. */
final class Library {
    private static final Set<String> DIRECTIONS = Set.of("TB", "BT", "LR", "RL");
    private static final Set<String> CURVES = Set.of("ortho", "curved", "spline", "polyline");

    private final Texts texts;
    private final Values values;
    private final int most;
    private final List<PyDiagram> diagrams = new ArrayList<>();
    private @Nullable PyDiagram diagram;
    private @Nullable PyCluster cluster;
    private int nodes;
    private int containers;

    Library(Texts texts, Values values, int most) {
        this.texts = texts;
        this.values = values;
        this.most = most;
    }

    /** What the module holds under a name; null if nothing. */
    @Nullable
    Callable find(String name) {
        return switch (name) {
            case "Diagram" -> new Callable.Type(name, this::makeDiagram);
            case "Cluster", "Group" -> new Callable.Type(name, this::makeCluster);
            case "Edge" -> new Callable.Type(name, this::makeEdge);
            case "Node" -> nodeClass(name, null);
            default -> null;
        };
    }

    /** A class whose objects are nodes. */
    Callable nodeClass(String name, @Nullable IconType type) {
        return new NodeClass(name, type, this);
    }

    /** A class of nodes. */
    record NodeClass(String name, @Nullable IconType type, Library library) implements Callable {
        @Override
        public Object call(Args args) {
            return library.makeNode(this, args, null, 1);
        }
    }

    /** {@code diagrams.custom.Custom}. */
    Callable custom() {
        return new Callable.Type("Custom", args -> {
            Object icon = args.find(1, "icon_path");
            return makeNode(
                    new NodeClass("Custom", null, this),
                    args,
                    icon == null || icon == None.NONE ? null : texts.str(icon),
                    2);
        });
    }

    private Object makeDiagram(Args args) {
        count(args);
        known(
                args,
                "Diagram",
                List.of(
                        "name",
                        "filename",
                        "direction",
                        "curvestyle",
                        "outformat",
                        "autolabel",
                        "show",
                        "strict",
                        "theme",
                        "graph_attr",
                        "node_attr",
                        "edge_attr"));
        String direction = text(args, 2, "direction", "LR");
        if (!DIRECTIONS.contains(direction.toUpperCase(Locale.ROOT))) {
            throw PyError.value("\"" + direction + "\" is no direction", "use TB, BT, LR or RL");
        }
        String curve = text(args, 3, "curvestyle", "ortho").toLowerCase(Locale.ROOT);
        if (!CURVES.contains(curve)) {
            throw PyError.value("\"" + curve + "\" is no curvestyle", "use ortho or curved");
        }
        Object auto = args.named().get("autolabel");
        return new PyDiagram(
                text(args, 0, "name", ""),
                direction,
                curve,
                auto != null && values.truth(auto),
                List.of(
                        attributes(args.named().get("graph_attr")),
                        attributes(args.named().get("node_attr")),
                        attributes(args.named().get("edge_attr"))),
                args.span());
    }

    private Object makeCluster(Args args) {
        count(args);
        known(args, "Cluster", List.of("label", "direction", "graph_attr"));
        String direction = text(args, 1, "direction", "LR");
        if (!DIRECTIONS.contains(direction.toUpperCase(Locale.ROOT))) {
            throw PyError.value("\"" + direction + "\" is no direction", "use TB, BT, LR or RL");
        }
        return new PyCluster(
                text(args, 0, "label", "cluster"),
                attributes(args.find(2, "graph_attr")),
                current("Cluster"),
                cluster,
                args.span());
    }

    private Object makeEdge(Args args) {
        Object node = args.find(0, "node");
        if (node != null && node != None.NONE && !(node instanceof PyNode)) {
            throw PyError.type("the first argument of Edge is a node", "write Edge(label=\"…\")");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String name : List.of("label", "color", "style")) {
            String text = text(args, 3 + List.of("label", "color", "style").indexOf(name), name, "");
            if (!text.isEmpty()) {
                attributes.put(name, text);
            }
        }
        Set<String> own = Set.of("node", "forward", "reverse", "label", "color", "style");
        for (Map.Entry<String, Object> entry : args.named().entrySet()) {
            if (!own.contains(entry.getKey())) {
                attributes.put(entry.getKey(), texts.str(entry.getValue()));
            }
        }
        return new PyEdge(
                node instanceof PyNode known ? known : null,
                truth(args, 1, "forward"),
                truth(args, 2, "reverse"),
                attributes);
    }

    private boolean truth(Args args, int index, String name) {
        Object value = args.find(index, name);
        return value != null && values.truth(value);
    }

    private Object makeNode(NodeClass of, Args args, @Nullable String picture, int mostPositional) {
        PyDiagram in = current(of.name());
        if (args.size() > mostPositional) {
            throw PyError.type(of.name() + " takes one label, not " + args.size() + " values", "name the others");
        }
        count(args);
        String label = text(args, 0, "label", "");
        if (in.autoLabel) {
            label = label.isEmpty() ? of.name() : of.name() + "\n" + label;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Map.Entry<String, Object> entry : args.named().entrySet()) {
            if (!Set.of("label", "nodeid", "icon_path").contains(entry.getKey())) {
                attributes.put(entry.getKey(), texts.str(entry.getValue()));
            }
        }
        label = attributes.getOrDefault("xlabel", "").isEmpty() || !label.isEmpty()
                ? label
                : attributes.getOrDefault("xlabel", "");
        PyNode node =
                new PyNode(in, new Figure.Box(nodes++, of.name(), of.type(), picture, label, attributes, args.span()));
        (cluster != null ? cluster.members : in.members).add(node);
        return node;
    }

    private void count(Args args) {
        if (++containers > most) {
            throw new LimitReached("the script makes more than " + most + " nodes and clusters").at(args.span());
        }
    }

    private PyDiagram current(String what) {
        if (diagram == null) {
            throw new PyError(
                    "EnvironmentError",
                    what + " is used outside a diagram",
                    "indent it below a line: with Diagram(\"title\"):");
        }
        return diagram;
    }

    /** Begins the block of a {@code with}. */
    Object enter(Object manager) {
        if (manager instanceof PyDiagram opened) {
            diagram = opened;
            if (!diagrams.contains(opened)) {
                diagrams.add(opened);
            }
            return manager;
        }
        if (manager instanceof PyCluster opened) {
            cluster = opened;
            place(opened);
            return manager;
        }
        throw PyError.type(
                "`with` does not work with " + Texts.article(manager), "use it with Diagram(…) and Cluster(…)");
    }

    /** Ends it. */
    void leave(Object manager) {
        if (manager instanceof PyDiagram) {
            diagram = null;
        } else if (manager instanceof PyCluster closed) {
            cluster = closed.parent;
        }
    }

    private static void place(PyCluster opened) {
        if (!opened.placed) {
            opened.placed = true;
            (opened.parent != null ? opened.parent.members : opened.diagram.members).add(opened);
        }
    }

    /** What was made so far. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (PyDiagram one : diagrams) {
            figures.add(new Figure(
                    one.name,
                    one.direction,
                    one.curveStyle,
                    one.graph,
                    one.node,
                    one.edge,
                    items(one),
                    one.links,
                    one.span));
        }
        return figures;
    }

    private static List<Figure.Item> items(Container container) {
        List<Figure.Item> items = new ArrayList<>();
        for (Object member : container.members()) {
            if (member instanceof PyNode node) {
                items.add(node.box());
            } else if (member instanceof PyCluster inner) {
                items.add(new Figure.Frame(inner.label, inner.attributes, items(inner), inner.span));
            }
        }
        return items;
    }

    private String text(Args args, int index, String name, String otherwise) {
        Object value = args.find(index, name);
        return value == null || value == None.NONE ? otherwise : texts.str(value);
    }

    private Map<String, String> attributes(@Nullable Object value) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (value instanceof PyDict dict) {
            dict.map.forEach((key, entry) -> attributes.put(texts.str(key), texts.str(entry)));
        } else if (value != null && value != None.NONE) {
            throw PyError.type("the attributes are a dict, not " + Texts.article(value), "{\"fontsize\": \"12\"}");
        }
        return attributes;
    }

    private static void known(Args args, String what, List<String> names) {
        for (String name : args.named().keySet()) {
            if (!names.contains(name)) {
                throw PyError.type(
                        what + " has no argument " + name,
                        Nearest.advice(name, names, "it takes " + String.join(", ", names)));
            }
        }
    }
}
